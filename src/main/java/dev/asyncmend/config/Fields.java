package dev.asyncmend.config;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one table, read one by one as what they ought to be. */
final class Fields {
  private final Value.Table table;
  private final Problems problems;

  private Fields(Value.Table table, Problems problems) {
    this.table = table;
    this.problems = problems;
  }

  /** The keys of {@code table}, with a problem for each that is not among {@code known}. */
  static Fields of(Value.Table table, List<String> known, Problems problems) {
    table
        .values()
        .forEach(
            (key, value) -> {
              if (!known.contains(key)) {
                problems.add(value, unknown(key, known));
              }
            });
    return new Fields(table, problems);
  }

  private static String unknown(String key, List<String> known) {
    String meant = Problems.meant(key, known);
    String all = " (known: " + String.join(", ", known) + ")";
    return "unknown key `" + key + "`" + (meant.isEmpty() ? all : meant);
  }

  /** Where the table begins. */
  Spot at() {
    return table.at();
  }

  /** The value of {@code key}. */
  Optional<Value> get(String key) {
    return Optional.ofNullable(table.values().get(key));
  }

  /** The text of {@code key}; null where there is none. */
  @Nullable Setting<String> text(String key) {
    return get(key).flatMap(value -> text(key, value)).orElse(null);
  }

  /** The switch {@code key}; null where there is none. */
  @Nullable Setting<Boolean> flag(String key) {
    Value value = get(key).orElse(null);
    if (value == null || value instanceof Value.Switch) {
      return value == null ? null : new Setting<>(((Value.Switch) value).on(), value.at());
    }
    problems.add(value, "`" + key + "` wants true or false, not " + value.noun());
    return null;
  }

  /** The whole number {@code key}, which has to be in a range; null where there is none. */
  @Nullable Setting<Integer> whole(String key, int least, int most) {
    Value value = get(key).orElse(null);
    if (value instanceof Value.Whole whole && whole.value() >= least && whole.value() <= most) {
      return new Setting<>((int) whole.value(), value.at());
    }
    if (value != null) {
      problems.add(
          value,
          "`%s` wants a number from %d to %d, not %s".formatted(key, least, most, noun(value)));
    }
    return null;
  }

  private static String noun(Value value) {
    return value instanceof Value.Whole whole ? String.valueOf(whole.value()) : value.noun();
  }

  /** The texts of the list {@code key}; null where there is none. */
  @Nullable List<Setting<String>> texts(String key) {
    return get(key).map(value -> texts(key, value)).orElse(null);
  }

  /** The texts of {@code value}, which ought to be a list of such. */
  List<Setting<String>> texts(String key, Value value) {
    if (!(value instanceof Value.Array array)) {
      String hint = value instanceof Value.Text text ? "; write [\"" + text.text() + "\"]" : "";
      problems.add(value, "`" + key + "` wants a list of texts, not " + value.noun() + hint);
      return List.of();
    }
    List<Setting<String>> texts = new ArrayList<>();
    array.items().forEach(item -> text(key, item).ifPresent(texts::add));
    return texts;
  }

  /** The folders of the list {@code key}, or the only one, absolute; null where there is none. */
  @Nullable List<Setting<Path>> folders(String key) {
    Value value = get(key).orElse(null);
    if (value == null) {
      return null;
    }
    List<Setting<String>> texts =
        value instanceof Value.Text ? text(key, value).stream().toList() : texts(key, value);
    List<Setting<Path>> folders = new ArrayList<>();
    for (Setting<String> text : texts) {
      path(key, text).ifPresent(folders::add);
      if (path(key, text).filter(path -> !Files.isDirectory(path.value())).isPresent()) {
        problems.add(text.at(), "`" + key + "`: there is no folder `" + text.value() + "`");
      }
    }
    return folders;
  }

  /** A path of the file, absolute. */
  Optional<Setting<Path>> path(String key, Setting<String> text) {
    try {
      Path path = text.at().folder().resolve(text.value()).normalize();
      return Optional.of(new Setting<>(path, text.at()));
    } catch (InvalidPathException e) {
      problems.add(text.at(), "`" + key + "` wants a path, not `" + text.value() + "`");
      return Optional.empty();
    }
  }

  /** The tables of {@code key} by their names. */
  Map<String, Value> tables(String key) {
    Value value = get(key).orElse(null);
    if (value == null || value instanceof Value.Table) {
      return value == null ? Map.of() : ((Value.Table) value).values();
    }
    problems.add(value, "`" + key + "` wants a table, not " + value.noun());
    return Map.of();
  }

  /** One of several words; null where there is none. */
  <T> @Nullable Setting<T> choice(
      String key, List<String> known, Function<? super String, ? extends T> meaning) {
    Setting<String> word = text(key);
    if (word == null || known.contains(word.value())) {
      return word == null ? null : new Setting<>(meaning.apply(word.value()), word.at());
    }
    String meant = Problems.meant(word.value(), known);
    problems.add(
        word.at(),
        "`%s` wants one of %s, not `%s`%s"
            .formatted(key, String.join(", ", known), word.value(), meant));
    return null;
  }

  private Optional<Setting<String>> text(String key, Value value) {
    if (value instanceof Value.Text text) {
      return Optional.of(new Setting<>(text.text(), text.at()));
    }
    problems.add(value, "`" + key + "` wants a text, not " + value.noun());
    return Optional.empty();
  }
}
