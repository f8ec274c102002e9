package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.report.RecipeList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend list}: every recipe there is. */
@Command(
    name = "list",
    header = "List the pitfalls that asyncmend knows.",
    description =
        "One line each: its id, the level of its fix, and what it is; first those that are always "
            + "looked for, then those that are only when they are selected, and why.",
    sortOptions = false)
final class ListCommand extends RecipeCommand {

  /** How to list. */
  enum ListFormat {
    /** A table for people. */
    TEXT,
    /** An array for programs. */
    JSON
  }

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (the default) or json.")
  private ListFormat format = ListFormat.TEXT;

  @Override
  String answer(Catalog catalog, Shell shell) throws UsageError {
    var cards = catalog.remedies().stream().map(remedy -> remedy.card()).toList();
    return format == ListFormat.JSON ? RecipeList.json(cards) : RecipeList.text(cards);
  }
}
