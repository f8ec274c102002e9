package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A function or method of a library that stops the thread that calls it.
 *
 * @param name qualified name of the callable, as its documentation spells it
 * @param category what it waits for, such as {@code sleep} or {@code http}
 * @param least how long a call stops the thread at least, once it has to wait
 * @param replacement what to write instead: code where it starts with {@code await}, in which
 *     {@code $*ARGS} stands for the arguments and {@code $SELF} for the object before the dot; else
 *     words; empty where nothing is known
 */
public record Blocking(QName name, String category, Wait least, String replacement) {

  /** The order of magnitude of a wait. */
  public enum Wait {
    /** Some microseconds: the names and attributes of one file. */
    MICROSECONDS,
    /** Some milliseconds: disks, locks of the same process. */
    MILLISECONDS,
    /** Up to seconds: networks, other processes. */
    SECONDS,
    /** Until somebody else does something. */
    UNBOUNDED
  }

  /** The rows of {@code knowledge/blocking.tsv} by qualified name. */
  static Map<QName, Blocking> read(Table table) {
    Map<QName, Blocking> found = new HashMap<>();
    for (List<String> row : table.rows()) {
      QName name = QName.of(row.get(0));
      String replacement = row.get(3).equals("-") ? "" : row.get(3);
      found.put(name, new Blocking(name, row.get(1), least(row.get(2)), replacement));
    }
    return Map.copyOf(found);
  }

  private static Wait least(String cell) {
    return switch (cell) {
      case "us" -> Wait.MICROSECONDS;
      case "ms" -> Wait.MILLISECONDS;
      case "s" -> Wait.SECONDS;
      case "unbounded" -> Wait.UNBOUNDED;
      default -> throw new IllegalStateException("no wait: " + cell);
    };
  }
}
