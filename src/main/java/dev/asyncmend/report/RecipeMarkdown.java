package dev.asyncmend.report;

import dev.asyncmend.recipe.Card;
import java.util.stream.Collectors;

/** All about one recipe, as a page of the documentation. */
public final class RecipeMarkdown {
  private RecipeMarkdown() {}

  /**
   * The page, in Markdown.
   *
   * @param example what the fix does to some code, as a patch; empty where there is none
   */
  public static String of(Card card, String example) {
    return of(card, example, "");
  }

  /**
   * The page, in Markdown.
   *
   * @param example what the fix does to some code, as a patch; empty where there is none
   * @param cases where to find more examples, in Markdown; empty where there are none
   */
  public static String of(Card card, String example, String cases) {
    StringBuilder page = new StringBuilder();
    page.append("# ").append(card.id()).append("\n\n").append(card.title()).append(".\n\n");
    page.append("| level | tags | known elsewhere as | looked for |\n|---|---|---|---|\n| ");
    page.append(RecipeList.level(card)).append(" | ").append(String.join(", ", card.tags()));
    page.append(" | ").append(String.join(", ", card.aliases())).append(" | ");
    page.append(looked(card)).append(" |\n");
    section(page, "Why it matters", card.why());
    if (!example.isEmpty()) {
      section(page, "What the fix does", "```diff\n" + example.strip() + "\n```\n\n" + cases);
    }
    section(page, "What the fix may change", card.risk());
    String parameters = ParameterTable.of(card);
    if (!parameters.isEmpty()) {
      section(page, "What can be configured", "```toml\n" + parameters + "\n```");
    }
    section(
        page,
        "When to leave it",
        "Where the code means what it does, say so: `# asyncmend: ignore["
            + card.id()
            + "]` at the end of the line, or alone above it.");
    section(page, "See also", seeAlso(card, example.isEmpty() ? cases : ""));
    return page.toString();
  }

  private static String seeAlso(Card card, String cases) {
    String links =
        card.references().stream()
            .map(address -> "- [" + name(address) + "](" + address + ")\n")
            .collect(Collectors.joining());
    return cases.isEmpty() ? links : links + "\n" + cases;
  }

  /** What an address is about: the thing or the heading that it leads to, or else its page. */
  private static String name(String address) {
    String place = address.substring(address.lastIndexOf('/') + 1);
    String page = place.replaceFirst("(\\.html)?(#.*)?$", "");
    String anchor = place.contains("#") ? place.substring(place.indexOf('#') + 1) : "";
    if (anchor.isEmpty()) {
      return page.isEmpty() ? address : page;
    }
    return anchor.contains(".") ? "`" + anchor + "`" : page + ": " + anchor.replace('-', ' ');
  }

  private static String looked(Card card) {
    return card.selectedOnly() ? "only when selected: " + card.optIn() : "always";
  }

  private static void section(StringBuilder page, String title, String markdown) {
    if (!markdown.isBlank()) {
      page.append("\n## ").append(title).append("\n\n").append(markdown.strip()).append('\n');
    }
  }
}
