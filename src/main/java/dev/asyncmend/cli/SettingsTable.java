package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.RecipeSettings;
import dev.asyncmend.config.Roster;
import dev.asyncmend.config.Setting;
import dev.asyncmend.config.Spot;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.report.Plain;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every setting of a run with its value and its origin, as a table for people. */
final class SettingsTable {
  private static final String DEFAULT = "default";
  private static final int WIDEST = 60;

  private final Shell shell;
  private final Map<String, String> given;
  private final List<Row> rows = new ArrayList<>();

  private record Row(String key, String value, String origin) {}

  private SettingsTable(Shell shell, Map<String, String> given) {
    this.shell = shell;
    this.given = given;
  }

  /**
   * The table.
   *
   * @param given what the command line says, by the names of settings: their values
   */
  static String of(
      Shell shell,
      Configuration project,
      Catalog catalog,
      Roster.Result.Chosen roster,
      Map<String, String> given) {
    SettingsTable table = new SettingsTable(shell, given);
    table.recipes(project);
    table.run(project);
    table.places(project);
    project.recipes().forEach(table::recipe);
    table.parameters(project, catalog);
    table.blockingCalls(project);
    return table.files(project)
        + table.text()
        + "\n"
        + roster.remedies().size()
        + " of "
        + catalog.remedies().size()
        + " recipes are looked for; `asyncmend list` shows which are by default.\n";
  }

  private String files(Configuration project) {
    if (project.files().isEmpty()) {
      return "No configuration is read.\n\n";
    }
    StringBuilder text = new StringBuilder("Read: ");
    String gap = "";
    for (Path file : project.files()) {
      text.append(gap).append(Plain.name(ConfigOptions.name(shell, file)));
      gap = ", which extends ";
    }
    return text.append("\n\n").toString();
  }

  private void recipes(Configuration project) {
    String over = given.get("select");
    if (over == null) {
      list("select", project.select(), "the recipes that are on by default");
      list("extend-select", nullable(project.extendSelect()), "");
      list("ignore", project.ignore(), "");
    } else {
      rows.add(new Row("select", over, "--select"));
    }
    option("extend-select", given.get("extend-select"), "--extend-select");
    option("ignore", given.get("ignore"), "--ignore");
    if (project.perFileIgnores() != null) {
      project
          .perFileIgnores()
          .forEach(
              one ->
                  rows.add(
                      new Row(
                          "per-file-ignores \"" + one.glob().value() + '"',
                          String.join(", ", Configuration.values(one.selectors())),
                          place(one.glob().at()))));
    }
  }

  private void run(Configuration project) {
    String option = "unsafe".equals(given.get("level")) ? "--unsafe" : "--level";
    single("level", option, project.level(), SettingsTable::word, "safe");
    single(
        "target-version",
        "--target-version",
        project.target(),
        Object::toString,
        "what the project of each file says, else 3.9");
  }

  private void places(Configuration project) {
    list("exclude", project.exclude(), "");
    option("exclude", given.get("exclude"), "--exclude");
    single(
        "respect-gitignore",
        "--no-gitignore",
        project.respectGitignore(),
        Object::toString,
        "true");
    single("markdown", "--markdown", project.markdown(), Object::toString, "false");
    paths("roots", project.roots());
    paths("cards", project.cards());
    String option = "none".equals(given.get("baseline")) ? "--no-baseline" : "--baseline";
    Function<Path, String> name = file -> ConfigOptions.name(shell, file);
    single("baseline", option, project.baseline(), name, "none");
  }

  private void recipe(String id, RecipeSettings own) {
    String key = "recipes." + id + '.';
    Setting<Boolean> enabled = own.enabled();
    if (enabled != null) {
      rows.add(new Row(key + "enabled", enabled.value().toString(), place(enabled.at())));
    }
    if (own.level() != null) {
      rows.add(new Row(key + "level", word(own.level().value()), place(own.level().at())));
    }
  }

  private void parameters(Configuration project, Catalog catalog) {
    for (Remedy remedy : catalog.remedies()) {
      String id = remedy.card().id();
      RecipeSettings own = project.recipes().get(id);
      new TreeMap<>(remedy.card().parameters())
          .forEach(
              (name, value) -> {
                Setting<Object> mine = own == null ? null : own.parameters().get(name);
                rows.add(
                    new Row(
                        "recipes." + id + ".parameters." + name,
                        String.valueOf(mine == null ? value : mine.value()),
                        mine == null ? DEFAULT : place(mine.at())));
              });
    }
  }

  private void blockingCalls(Configuration project) {
    project
        .blockingCalls()
        .forEach(
            call ->
                rows.add(
                    new Row(
                        "blocking-calls",
                        call.value().name() + " (" + call.value().category() + ')',
                        place(call.at()))));
  }

  private static <T> @Nullable List<T> nullable(List<T> list) {
    return list.isEmpty() ? null : list;
  }

  private static String word(Enum<?> level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private void option(String key, @Nullable String value, String option) {
    if (value != null) {
      rows.add(new Row(key, value, option));
    }
  }

  private <T> void single(
      String key,
      String option,
      @Nullable Setting<T> setting,
      Function<? super T, String> text,
      String otherwise) {
    if (given.containsKey(key)) {
      rows.add(new Row(key, given.getOrDefault(key, ""), option));
    } else if (setting == null) {
      rows.add(new Row(key, otherwise, DEFAULT));
    } else {
      rows.add(new Row(key, text.apply(setting.value()), place(setting.at())));
    }
  }

  private void list(String key, @Nullable List<Setting<String>> settings, String otherwise) {
    if (settings == null) {
      rows.add(new Row(key, otherwise, DEFAULT));
      return;
    }
    if (settings.isEmpty()) {
      rows.add(new Row(key, "nothing", "the file says so"));
    }
    settings.forEach(one -> rows.add(new Row(key, one.value(), place(one.at()))));
  }

  private void paths(String key, @Nullable List<Setting<Path>> settings) {
    if (settings == null) {
      rows.add(new Row(key, "", DEFAULT));
      return;
    }
    settings.forEach(
        one -> rows.add(new Row(key, ConfigOptions.name(shell, one.value()), place(one.at()))));
  }

  private String place(Spot at) {
    return ConfigOptions.place(shell, at);
  }

  private String text() {
    int key = rows.stream().mapToInt(row -> row.key().length()).max().orElse(0);
    int value =
        rows.stream().mapToInt(row -> Math.min(WIDEST, row.value().length())).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Row row : rows) {
      String shown = row.value().isEmpty() ? "-" : Plain.name(row.value());
      out.append(pad(Plain.name(row.key()), key)).append("  ");
      out.append(pad(shown, value)).append("  ").append(Plain.name(row.origin())).append('\n');
    }
    return out.toString();
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
