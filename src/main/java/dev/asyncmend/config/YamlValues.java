package dev.asyncmend.config;

import dev.asyncmend.catalog.CardError;
import dev.asyncmend.catalog.Yaml;
import dev.asyncmend.catalog.YamlText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML into values that know their place. */
final class YamlValues {
  private final Path file;

  private YamlValues(Path file) {
    this.file = file;
  }

  /** The table that the document {@code text} is; empty, with a problem, where it is none. */
  static Optional<Value.Table> read(String text, Path file, Problems problems) {
    YamlText.Result result = YamlText.read(text, file.toString());
    if (result instanceof YamlText.Wrong wrong) {
      for (CardError error : wrong.errors()) {
        String message = error.message().replaceAll("\\R", " ");
        problems.add(new Spot(file, error.line(), error.column()), message);
      }
      return Optional.empty();
    }
    Yaml root = ((YamlText.Read) result).root();
    Value value = new YamlValues(file).value(root, new Spot(file, root.line(), root.column()));
    if (value instanceof Value.Table table) {
      return Optional.of(table);
    }
    problems.add(value, "the file wants keys with values, not " + value.noun());
    return Optional.empty();
  }

  /**
   * A piece as a value.
   *
   * @param at where its key stands, or where it does itself in a list
   */
  private Value value(Yaml piece, Spot at) {
    if (piece instanceof Yaml.Mapping mapping) {
      Map<String, Value> values = new LinkedHashMap<>();
      for (Yaml.Entry entry : mapping.entries()) {
        values.put(entry.key().text(), value(entry.value(), spot(entry.key())));
      }
      return new Value.Table(at, values);
    }
    if (piece instanceof Yaml.Sequence sequence) {
      List<Value> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(value(item, spot(item))));
      return new Value.Array(at, List.copyOf(items));
    }
    return scalar((Yaml.Scalar) piece, at);
  }

  private static Value scalar(Yaml.Scalar scalar, Spot at) {
    String text = scalar.text();
    return switch (scalar.kind()) {
      case TEXT -> new Value.Text(at, text);
      case NUMBER ->
          text.matches("[-+]?[0-9]{1,18}")
              ? new Value.Whole(at, Long.parseLong(text))
              : new Value.Text(at, text);
      case FRACTION ->
          text.matches("[-+0-9.eE]+")
              ? new Value.Fraction(at, Double.parseDouble(text))
              : new Value.Text(at, text);
      case SWITCH -> new Value.Switch(at, text.equalsIgnoreCase("true"));
      case NOTHING -> new Value.Nothing(at);
    };
  }

  private Spot spot(Yaml piece) {
    return new Spot(file, piece.line(), piece.column());
  }
}
