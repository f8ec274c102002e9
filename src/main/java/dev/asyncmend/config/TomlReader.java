package dev.asyncmend.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads TOML into values that know their place; the only user of the TOML library. */
final class TomlReader {
  private final Path file;

  private TomlReader(Path file) {
    this.file = file;
  }

  /** The document {@code text} of {@code file}; empty, with a problem, where it is no TOML. */
  static Optional<Value.Table> read(String text, Path file, Problems problems) {
    TomlReader reader = new TomlReader(file);
    TomlParseResult result = Toml.parse(text);
    for (TomlParseError error : result.errors()) {
      problems.add(reader.spot(error.position()), "this is no TOML: " + plain(error));
    }
    return result.hasErrors()
        ? Optional.empty()
        : Optional.of(reader.table(result, new Spot(file, 1, 1)));
  }

  /** What the library says, without the position that it may end with. */
  private static String plain(TomlParseError error) {
    String message = String.valueOf(error.getMessage());
    return message.replaceAll("\\R", " ");
  }

  private Value.Table table(TomlTable table, Spot at) {
    record Row(String key, Spot at) {}
    List<Row> rows = new ArrayList<>();
    for (String key : table.keySet()) {
      rows.add(new Row(key, spot(table.inputPositionOf(List.of(key)))));
    }
    rows.sort(
        Comparator.<Row>comparingInt(row -> row.at().line())
            .thenComparingInt(row -> row.at().column()));
    Map<String, Value> values = new LinkedHashMap<>();
    for (Row row : rows) {
      values.put(row.key(), value(table.get(List.of(row.key())), row.at()));
    }
    return new Value.Table(at, values);
  }

  private Value value(@Nullable Object value, Spot at) {
    if (value instanceof TomlTable table) {
      return table(table, at);
    }
    if (value instanceof TomlArray array) {
      return array(array, at);
    }
    if (value instanceof String text) {
      return new Value.Text(at, text);
    }
    if (value instanceof Long whole) {
      return new Value.Whole(at, whole);
    }
    if (value instanceof Double fraction) {
      return new Value.Fraction(at, fraction);
    }
    return value instanceof Boolean on ? new Value.Switch(at, on) : new Value.Moment(at);
  }

  private Value.Array array(TomlArray array, Spot at) {
    List<Value> items = new ArrayList<>();
    for (int item = 0; item < array.size(); item++) {
      items.add(value(array.get(item), spot(array.inputPositionOf(item))));
    }
    return new Value.Array(at, List.copyOf(items));
  }

  private Spot spot(@Nullable TomlPosition position) {
    return position == null
        ? new Spot(file, 1, 1)
        : new Spot(file, position.line(), position.column());
  }
}
