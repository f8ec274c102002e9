package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that Python had once and has no more, or will lose.
 *
 * @param name qualified name of a function, class or method
 * @param parameter the parameter of it that goes; empty where all of it goes
 * @param deprecated the first Python that warns, as the number behind {@code 3.}
 * @param gone the first Python without it
 * @param instead what to use in its place; empty where nothing is needed
 */
public record Removal(QName name, String parameter, int deprecated, int gone, String instead) {
  private static final String NONE = "-";

  /** The rows of {@code knowledge/removed.tsv} by qualified name. */
  static Map<QName, Removal> read(Table table) {
    Map<QName, Removal> found = new HashMap<>();
    for (List<String> row : table.rows()) {
      QName name = QName.of(row.get(0));
      found.put(
          name,
          new Removal(
              name, text(row.get(1)), minor(row.get(2)), minor(row.get(3)), text(row.get(4))));
    }
    return Map.copyOf(found);
  }

  private static String text(String cell) {
    return cell.equals(NONE) ? "" : cell;
  }

  private static int minor(String version) {
    return Integer.parseInt(version.substring("3.".length()));
  }

  /** Whether all of it goes, not only a parameter. */
  public boolean whole() {
    return parameter.isEmpty();
  }

  /**
   * That it is gone, or will be, for people.
   *
   * @param minor the oldest Python that the code must run on
   */
  public String message(int minor) {
    return minor >= gone
        ? "`%s` is gone since Python 3.%d".formatted(name, gone)
        : "`%s` is deprecated since Python 3.%d and gone in 3.%d".formatted(name, deprecated, gone);
  }
}
