package dev.asyncmend.report;

import dev.asyncmend.recipe.Card;
import java.util.List;

/** All about one recipe, as text for a terminal. */
public final class RecipePage {
  private static final int WIDTH = 78;

  private final StringBuilder out = new StringBuilder();

  private RecipePage() {}

  /**
   * The page.
   *
   * @param example what the fix does to some code, as a patch; empty where there is none
   */
  public static String of(Card card, String example) {
    RecipePage page = new RecipePage();
    page.out.append(card.id()).append(": ").append(card.title()).append("\n\n");
    page.fact("Level", RecipeList.level(card));
    page.fact("Tags", String.join(", ", card.tags()));
    page.fact("Known elsewhere as", String.join(", ", card.aliases()));
    page.fact("Looked for", card.selectedOnly() ? "only when selected: " + card.optIn() : "always");
    page.section("Why it matters", card.why());
    page.section("What the fix may change", card.risk());
    page.code("What the fix does", example);
    page.code("What can be configured", ParameterTable.of(card));
    page.section(
        "How to silence it",
        "`# asyncmend: ignore[" + card.id() + "]` at the end of the line, or alone above it.");
    return page.out.toString();
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(": ").append(value).append('\n');
    }
  }

  private void section(String title, String markdown) {
    if (markdown.isBlank()) {
      return;
    }
    out.append('\n').append(title).append('\n');
    String gap = "";
    for (String paragraph : markdown.strip().split("\n\\s*\n", -1)) {
      out.append(gap);
      gap = "\n";
      wrap(List.of(paragraph.strip().split("\\s+", -1)));
    }
  }

  private void code(String title, String code) {
    if (code.isEmpty()) {
      return;
    }
    out.append('\n').append(title).append('\n');
    code.lines().forEach(line -> out.append("    ").append(line).append('\n'));
  }

  private void wrap(List<String> words) {
    StringBuilder line = new StringBuilder(" ");
    for (String word : words) {
      if (line.length() + word.length() >= WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(" ");
      }
      line.append(' ').append(word);
    }
    out.append(line).append("\n");
  }
}
