package dev.asyncmend.cli;

import dev.asyncmend.edit.Level;
import java.util.ArrayList;
import java.util.List;
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
        "Look for these only: ids, tag:NAME, codes of other tools such as ASYNC251, or all; "
            + "repeatable. See asyncmend list."
      })
  private List<String> select = new ArrayList<>();

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
  private Applied level = Applied.SAFE;

  @Option(names = "--unsafe", description = "The same as --level unsafe.")
  private boolean unsafe;

  @Option(
      names = "--target-version",
      paramLabel = "VERSION",
      description = {
        "The oldest Python that the code must run on, such as 3.9. Otherwise what the project "
            + "says (requires-python), else 3.9."
      })
  private @Nullable String targetVersion;

  List<String> select() {
    return words(select);
  }

  List<String> ignore() {
    return words(ignore);
  }

  private static List<String> words(List<String> given) {
    return given.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
  }

  Level level() {
    return unsafe || level == Applied.UNSAFE ? Level.UNSAFE : Level.SAFE;
  }

  @Nullable String targetVersion() {
    return targetVersion;
  }
}
