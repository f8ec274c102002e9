package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a framework takes a coroutine function that it runs for each request, connection or event,
 * also while earlier runs of it are not done.
 *
 * @param position the number of the argument that the function is, from 0 behind {@code self}; -1
 *     where it is decorated
 * @param keyword the name of that argument
 */
public record Reception(int position, String keyword) {

  /** Whether it decorates the function. */
  public boolean decorates() {
    return position < 0;
  }

  /** The rows of {@code knowledge/receptions.tsv} by qualified name. */
  static Map<QName, Reception> read(Table table) {
    Map<QName, Reception> found = new HashMap<>();
    for (List<String> row : table.rows()) {
      int position = row.get(1).equals("-") ? -1 : Integer.parseInt(row.get(1));
      found.put(QName.of(row.get(0)), new Reception(position, row.get(2)));
    }
    return Map.copyOf(found);
  }
}
