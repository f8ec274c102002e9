package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.catalog.Selection;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.report.RecipeMarkdown;
import dev.asyncmend.report.RecipePage;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code asyncmend explain}: all about one recipe. */
@Command(
    name = "explain",
    header = "Explain a pitfall: why it matters, and what its fix does.",
    footer = {"  asyncmend explain missing-await", "  asyncmend explain ASYNC251"},
    sortOptions = false)
final class ExplainCommand extends RecipeCommand {
  @Parameters(
      paramLabel = "RECIPE",
      completionCandidates = RecipeNames.class,
      description = "Its id, or the code that another tool has for it.")
  private String recipe = "";

  /** How the page is written. */
  enum Form {
    /** For a terminal. */
    TEXT,
    /** For a page of the documentation. */
    MARKDOWN;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (the default) or markdown.")
  private Form format = Form.TEXT;

  @Override
  String answer(Catalog catalog, Shell shell) throws UsageError {
    Remedy remedy = catalog.find(recipe).orElse(null);
    if (remedy == null) {
      throw new UsageError(unknown(catalog.select(List.of(recipe), List.of())));
    }
    Card card = remedy.card();
    String example = Example.of(card.id()).or(() -> Example.in(card)).orElse("");
    return format == Form.TEXT
        ? RecipePage.of(card, example, Colors.paint(shell), Terminal.columns(shell))
        : RecipeMarkdown.of(card, example, Example.links(card.id()));
  }

  private String unknown(Selection selection) {
    return selection instanceof Selection.Unknown unknown
        ? unknown.message()
        : recipe + " is no single recipe; `asyncmend list` shows them";
  }
}
