package dev.asyncmend.report;

import dev.asyncmend.recipe.Card;
import java.util.stream.Collectors;

/** All about one recipe, as text for a terminal. */
public final class RecipePage {
  /** What people read well, however wide their terminal is. */
  private static final int WIDEST = 80;

  private static final int NARROWEST = 30;

  private static final String INDENT = "  ";

  private final Paint paint;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private RecipePage(Paint paint, int width) {
    this.paint = paint;
    this.width = width;
  }

  /**
   * The page.
   *
   * @param example what the fix does to some code, as a patch; empty where there is none
   * @param columns how wide the terminal is; lines are at most 80 wide, code may be wider
   */
  public static String of(Card card, String example, Paint paint, int columns) {
    RecipePage page = new RecipePage(paint, Math.max(NARROWEST, Math.min(WIDEST, columns)));
    page.line(paint.strong(card.id()) + ": " + Plain.name(card.title()));
    page.line("");
    page.fact("Level", RecipeList.level(card));
    page.fact("Tags", String.join(", ", card.tags()));
    page.fact("Known elsewhere as", String.join(", ", card.aliases()));
    page.fact("Looked for", card.selectedOnly() ? "only when selected: " + card.optIn() : "always");
    page.section("Why it matters", card.why());
    page.patch("What the fix does", example);
    page.section("What the fix may change", card.risk());
    page.code("What can be configured", ParameterTable.of(card));
    page.section(
        "How to silence it",
        "`# asyncmend: ignore[" + card.id() + "]` at the end of the line, or alone above it.");
    page.references(card);
    return page.out.toString();
  }

  private void fact(String name, String value) {
    if (!value.isEmpty()) {
      Prose.lines(name + ": " + value, INDENT, width).forEach(this::line);
    }
  }

  private void section(String title, String markdown) {
    if (!markdown.isBlank()) {
      heading(title);
      Prose.lines(markdown, INDENT, width).forEach(this::line);
    }
  }

  private void references(Card card) {
    if (!card.references().isEmpty()) {
      heading("See also");
      card.references().forEach(address -> line(INDENT + Plain.name(address)));
    }
  }

  private void code(String title, String code) {
    if (!code.isEmpty()) {
      heading(title);
      code.lines().forEach(line -> line(line.isEmpty() ? "" : INDENT + INDENT + line));
    }
  }

  private void patch(String title, String patch) {
    code(title, patch.lines().map(this::painted).collect(Collectors.joining("\n")));
  }

  private String painted(String line) {
    String plain = Plain.name(line.replace("\t", "    ")).stripTrailing();
    if (plain.startsWith("@@")) {
      return paint.faint(plain);
    }
    if (plain.startsWith("+")) {
      return paint.added(plain);
    }
    return plain.startsWith("-") ? paint.removed(plain) : plain;
  }

  private void heading(String title) {
    line("");
    line(paint.strong(title));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
