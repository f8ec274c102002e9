package dev.asyncmend.cli;

import dev.asyncmend.config.CampaignEntry;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.Roster;
import dev.asyncmend.config.Setting;
import dev.asyncmend.edit.Level;
import dev.asyncmend.syntax.PythonVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which pitfalls a command looks for, and how far it may go. */
final class RecipeOptions {

  /** The levels that can be applied at all. */
  enum Applied {
    /** Only fixes that change nothing but the defect. */
    SAFE,
    /** Also fixes that can change behaviour. */
    UNSAFE
  }

  @Option(
      names = "--select",
      paramLabel = "RECIPE",
      split = ",",
      description = {
        "Look for these only, whatever the configuration says: ids, tag:NAME, codes of other "
            + "tools such as ASYNC251, or all; repeatable. See asyncmend list."
      })
  private List<String> select = new ArrayList<>();

  @Option(
      names = "--extend-select",
      paramLabel = "RECIPE",
      split = ",",
      description = "Look for these, too; repeatable.")
  private List<String> extendSelect = new ArrayList<>();

  @Option(
      names = "--ignore",
      paramLabel = "RECIPE",
      split = ",",
      description = "Do not look for these; wins over --select.")
  private List<String> ignore = new ArrayList<>();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Apply fixes up to this level: safe (the default) or unsafe.")
  private @Nullable Applied level;

  @Option(names = "--unsafe", description = "The same as --level unsafe.")
  private boolean unsafe;

  @Option(
      names = "--target-version",
      paramLabel = "VERSION",
      description = {
        "The oldest Python that the code must run on, such as 3.9. Otherwise what the project "
            + "says (target-version, requires-python), else 3.9."
      })
  private @Nullable String targetVersion;

  /** Which recipes the command line asks for. */
  Roster.Wish wish() {
    return new Roster.Wish(words(select), words(extendSelect), words(ignore));
  }

  private static List<String> words(List<String> given) {
    return given.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  /** The same, and what a campaign says of a repository where nothing is said here. */
  RecipeOptions over(CampaignEntry entry) {
    RecipeOptions both = new RecipeOptions();
    both.select = select.isEmpty() ? Configuration.values(entry.select()) : select;
    both.extendSelect = new ArrayList<>(Configuration.values(entry.extendSelect()));
    both.extendSelect.addAll(extendSelect);
    both.ignore = ignore.isEmpty() ? Configuration.values(entry.ignore()) : ignore;
    both.unsafe = unsafe;
    both.level = level;
    if (level == null && entry.level() != null) {
      both.level = entry.level().value() == Level.UNSAFE ? Applied.UNSAFE : Applied.SAFE;
    }
    both.targetVersion = targetVersion;
    return both;
  }

  /** What is said here, by the names of settings. */
  Map<String, String> given() {
    Map<String, String> given = new HashMap<>();
    put(given, "select", words(select));
    put(given, "extend-select", words(extendSelect));
    put(given, "ignore", words(ignore));
    if (unsafe || level != null) {
      given.put("level", level(Configuration.NONE).name().toLowerCase(Locale.ROOT));
    }
    if (targetVersion != null) {
      given.put("target-version", targetVersion);
    }
    return given;
  }

  private static void put(Map<String, String> given, String key, List<String> words) {
    if (!words.isEmpty()) {
      given.put(key, String.join(", ", words));
    }
  }

  /** The weakest fixes that are applied: what is asked for, else what the project says. */
  Level level(Configuration project) {
    if (unsafe || level != null) {
      return unsafe || level == Applied.UNSAFE ? Level.UNSAFE : Level.SAFE;
    }
    Setting<Level> setting = project.level();
    return setting == null ? Level.SAFE : setting.value();
  }

  /** The oldest Python of the code; null: what its project says in its own files. */
  @Nullable PythonVersion target(Configuration project) throws UsageError {
    String text = targetVersion;
    if (text == null) {
      Setting<PythonVersion> setting = project.target();
      return setting == null ? null : setting.value();
    }
    return PythonVersion.parse(text)
        .filter(version -> version.atLeast(PythonVersion.OLDEST))
        .orElseThrow(
            () ->
                new UsageError(
                    "--target-version takes 3.8 or newer, written like 3.11, not " + text));
  }
}
