package dev.asyncmend.bot;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Card;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Titles of pull requests and messages of commits: the same in every run for the same unit. */
final class Words {
  /** How the subject of each commit starts. */
  private static final String START = "fix(asyncio): ";

  private final Map<String, Card> cards;
  private final String version;

  /**
   * Words about recipes.
   *
   * @param cards every recipe of the run, by its id
   * @param version of asyncmend; may be empty
   */
  Words(Map<String, Card> cards, String version) {
    this.cards = Map.copyOf(cards);
    this.version = version.isEmpty() ? "unknown" : version;
  }

  /** A recipe. */
  Card card(String recipe) {
    return Objects.requireNonNull(cards.get(recipe), recipe);
  }

  /** The title of a pull request. */
  String title(Unit unit) {
    String where = unit.shard().isEmpty() ? "" : " in " + unit.shard();
    String part = unit.branch().number() == 1 ? "" : " (" + unit.branch().number() + ")";
    return START + pitfall(unit) + where + part;
  }

  /** What a unit mends, in a few words. */
  String pitfall(Unit unit) {
    if (unit.group().equals(Rules.ALL)) {
      return "pitfalls of asyncio";
    }
    Card card = cards.get(unit.group());
    return card == null ? unit.group() : lower(card.title());
  }

  /** The first word small, unless it is a name. */
  private static String lower(String title) {
    boolean name = title.length() > 1 && !Character.isLowerCase(title.charAt(1));
    return name || title.startsWith("`")
        ? title
        : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** The message of the commit of one recipe. */
  String message(Unit unit, String recipe) {
    return message(unit, START + lower(card(recipe).title()), Set.of(recipe), List.of());
  }

  /**
   * The message of a commit that holds all that a unit mends.
   *
   * @param trailers what else to say at its end
   */
  String message(Unit unit, List<String> trailers) {
    return message(unit, title(unit), unit.recipes(), trailers);
  }

  private String message(Unit unit, String subject, Set<String> recipes, List<String> trailers) {
    String reasons =
        recipes.stream()
            .map(recipe -> plain(firstSentence(card(recipe).why())))
            .collect(Collectors.joining("\n\n"));
    String places =
        unit.atoms().stream()
            .filter(atom -> recipes.contains(atom.recipe()))
            .flatMap(atom -> atom.findings().stream())
            .map(one -> one.site().path())
            .distinct()
            .map(path -> "- " + path.replaceAll("\\p{Cntrl}", "?"))
            .collect(Collectors.joining("\n"));
    List<String> last = new ArrayList<>();
    recipes.forEach(recipe -> last.add("Asyncmend-Recipe: " + recipe));
    last.add("Asyncmend-Id: " + unit.id());
    last.add("Asyncmend-Version: " + version);
    last.addAll(trailers);
    return String.join("\n\n", subject, reasons, places, String.join("\n", last)) + "\n";
  }

  /** The first sentence of Markdown, on one line. */
  static String firstSentence(String markdown) {
    String paragraph = markdown.strip().split("\n\\s*\n", 2)[0].replaceAll("\\s*\n\\s*", " ");
    int at = 0;
    boolean code = false;
    while (at < paragraph.length()) {
      char sign = paragraph.charAt(at);
      code = (sign == '`') != code;
      boolean end = ".!?".indexOf(sign) >= 0 && !code;
      if (end && (at + 1 == paragraph.length() || paragraph.charAt(at + 1) == ' ')) {
        return paragraph.substring(0, at + 1);
      }
      at++;
    }
    return paragraph.endsWith(":") ? paragraph.substring(0, at - 1) + "." : paragraph;
  }

  private static String plain(String markdown) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : markdown.split(" ", -1)) {
      boolean first = lines.isEmpty();
      boolean wraps = !first && column + 1 + word.length() > 72;
      lines.append(first ? "" : wraps ? "\n" : " ").append(word);
      column = wraps || first ? word.length() : column + 1 + word.length();
    }
    return lines.toString();
  }

  /** A level as people read it. */
  static String level(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }
}
