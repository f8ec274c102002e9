package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a function or class of a library opens that must be closed.
 *
 * @param opener qualified name of the callable
 * @param awaited whether its call is awaited to open it
 * @param entry what {@code async with} takes
 * @param closing the statements that close it, with {@code $SELF} for the object
 * @param live methods whose results need it open
 */
public record Resource(
    QName opener, boolean awaited, Entry entry, List<String> closing, Set<String> live) {

  /** Takes copies. */
  public Resource {
    closing = List.copyOf(closing);
    live = Set.copyOf(live);
  }

  /** What {@code async with} takes. */
  public enum Entry {
    /** The call of the opener. */
    CALL,
    /** What is opened. */
    MANAGER,
    /** Nothing: it is no context manager, or one that does more than close. */
    NONE
  }

  /** The rows of {@code knowledge/resources.tsv} by qualified name. */
  static Map<QName, Resource> read(Table table) {
    Map<QName, Resource> found = new HashMap<>();
    for (List<String> row : table.rows()) {
      QName name = QName.of(row.get(0));
      List<String> closing = List.of(row.get(3).split("; ", -1));
      Set<String> live = row.get(4).equals("-") ? Set.of() : Set.of(row.get(4).split(" ", -1));
      found.put(
          name, new Resource(name, row.get(1).equals("await"), entry(row.get(2)), closing, live));
    }
    return Map.copyOf(found);
  }

  private static Entry entry(String cell) {
    return switch (cell) {
      case "call" -> Entry.CALL;
      case "manager" -> Entry.MANAGER;
      case "-" -> Entry.NONE;
      default -> throw new IllegalStateException("no entry: " + cell);
    };
  }
}
