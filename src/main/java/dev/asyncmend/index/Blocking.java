package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A function or method of a library that stops the thread that calls it.
 *
 * @param name qualified name of the callable, as its documentation spells it
 * @param category what it waits for, such as {@code sleep} or {@code http}
 * @param least how long a call stops the thread at least, once it has to wait
 * @param replacement what does the same in a coroutine, in words; empty where nothing does
 */
public record Blocking(QName name, String category, Wait least, String replacement) {

  /** The order of magnitude of a wait. */
  public enum Wait {
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
      Wait least = Wait.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      found.put(name, new Blocking(name, row.get(1), least, row.get(3)));
    }
    return Map.copyOf(found);
  }
}
