package dev.asyncmend.config;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.syntax.PythonVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the settings of one file and checks what can be checked without knowing any recipe. */
final class ConfigurationReader {
  /** The keys of a configuration, in the order of the documentation. */
  static final List<String> KNOWN =
      List.of(
          "extend",
          "select",
          "extend-select",
          "ignore",
          "per-file-ignores",
          "exclude",
          "respect-gitignore",
          "markdown",
          "target-version",
          "level",
          "roots",
          "cards",
          "baseline",
          "recipes",
          "blocking-calls",
          "pr");

  private static final List<String> OF_RECIPE = List.of("enabled", "level", "parameters");

  private final Fields fields;
  private final Problems problems;

  private ConfigurationReader(Value.Table table, Problems problems) {
    this.fields = Fields.of(table, KNOWN, problems);
    this.problems = problems;
  }

  /** What {@code table} of {@code file} says; what is wrong with it is noted. */
  static Configuration read(Value.Table table, Path file, Problems problems) {
    return new ConfigurationReader(table, problems).read(file);
  }

  private Configuration read(Path file) {
    List<Setting<String>> more = fields.texts("extend-select");
    return new Configuration(
        List.of(file),
        fields.texts("select"),
        more == null ? List.of() : more,
        fields.texts("ignore"),
        fields.texts("exclude"),
        fields.flag("respect-gitignore"),
        fields.flag("markdown"),
        target(),
        fields.choice("level", List.of("safe", "unsafe"), ConfigurationReader::level),
        fields.folders("roots"),
        fields.folders("cards"),
        baseline(),
        perFileIgnores(),
        recipes(),
        blockingCalls(),
        fields.get("pr").map(value -> PrReader.read(value, problems)).orElse(null));
  }

  private @Nullable Setting<Path> baseline() {
    Setting<String> name = fields.text("baseline");
    return name == null ? null : fields.path("baseline", name).orElse(null);
  }

  private static Level level(String word) {
    return Level.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private @Nullable Setting<PythonVersion> target() {
    Value value = fields.get("target-version").orElse(null);
    if (value instanceof Value.Fraction number) {
      problems.add(value, "`target-version` wants a text; write \"" + number.value() + "\"");
      return null;
    }
    Setting<String> text = fields.text("target-version");
    if (text == null) {
      return null;
    }
    Optional<PythonVersion> version =
        PythonVersion.parse(text.value()).filter(one -> one.atLeast(PythonVersion.OLDEST));
    if (version.isEmpty()) {
      problems.add(
          text.at(),
          "`target-version` wants 3.8 or newer, written like \"3.11\", not `" + text.value() + "`");
    }
    return version.map(one -> new Setting<>(one, text.at())).orElse(null);
  }

  private @Nullable List<FileIgnores> perFileIgnores() {
    if (fields.get("per-file-ignores").isEmpty()) {
      return null;
    }
    List<FileIgnores> all = new ArrayList<>();
    fields
        .tables("per-file-ignores")
        .forEach(
            (glob, value) ->
                all.add(
                    new FileIgnores(new Setting<>(glob, value.at()), fields.texts(glob, value))));
    return all;
  }

  private Map<String, RecipeSettings> recipes() {
    Map<String, RecipeSettings> all = new LinkedHashMap<>();
    fields
        .tables("recipes")
        .forEach(
            (id, value) -> {
              if (value instanceof Value.Table table) {
                all.put(id, recipe(Fields.of(table, OF_RECIPE, problems)));
              } else {
                problems.add(value, "`recipes." + id + "` wants a table, not " + value.noun());
              }
            });
    return all;
  }

  private RecipeSettings recipe(Fields recipe) {
    Map<String, Setting<Object>> parameters = new LinkedHashMap<>();
    recipe
        .tables("parameters")
        .forEach((name, value) -> plain(name, value).ifPresent(one -> parameters.put(name, one)));
    return new RecipeSettings(
        recipe.at(),
        recipe.flag("enabled"),
        recipe.choice("level", List.of("safe", "unsafe", "advice"), ConfigurationReader::level),
        parameters);
  }

  private Optional<Setting<Object>> plain(String name, Value value) {
    Object plain =
        value instanceof Value.Text text
            ? text.text()
            : value instanceof Value.Whole whole
                ? whole.value()
                : value instanceof Value.Fraction fraction
                    ? fraction.value()
                    : value instanceof Value.Switch flag ? flag.on() : null;
    if (plain == null) {
      problems.add(value, "`" + name + "` wants a number, a switch or a text, not " + value.noun());
      return Optional.empty();
    }
    return Optional.of(new Setting<>(plain, value.at()));
  }

  private List<Setting<Blocking>> blockingCalls() {
    Value value = fields.get("blocking-calls").orElse(null);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof Value.Array array)) {
      problems.add(
          value,
          "`blocking-calls` wants a list of tables, [[blocking-calls]], not " + value.noun());
      return List.of();
    }
    return array.items().stream()
        .flatMap(item -> BlockingCallReader.read(item, problems).stream())
        .toList();
  }
}
