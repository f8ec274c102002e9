package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows of tab-separated cells, as the data files of {@code knowledge/} have them: comments start
 * with a hash, the first other line names the columns.
 *
 * @param rows the rows behind the header
 */
record Table(List<List<String>> rows) {

  /** Reads {@code lines}, each row of {@code columns} cells; other rows are a bug of the data. */
  static Table read(List<String> lines, int columns) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException("not " + columns + " cells: " + line);
      }
      rows.add(cells);
    }
    return new Table(rows.subList(1, rows.size()));
  }

  /** The first cell of each row with the second. */
  Map<String, String> pairs() {
    Map<String, String> pairs = new HashMap<>();
    rows.forEach(row -> pairs.put(row.get(0), row.get(1)));
    return Map.copyOf(pairs);
  }
}
