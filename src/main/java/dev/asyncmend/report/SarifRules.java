package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Card;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The recipes that found something, as SARIF's rules of a tool. */
final class SarifRules {
  private final List<Card> cards;
  private final Surroundings around;
  private final JsonGenerator json;

  private SarifRules(List<Card> cards, Surroundings around, JsonGenerator json) {
    this.cards = cards;
    this.around = around;
    this.json = json;
  }

  static SarifRules of(RunReport report, Surroundings around, JsonGenerator json) {
    List<Card> cards =
        Located.all(report).stream()
            .map(found -> found.finding().card())
            .distinct()
            .sorted(Comparator.comparing(Card::id))
            .toList();
    return new SarifRules(cards, around, json);
  }

  /** The place of a recipe in the list of rules, from 0. */
  int index(Card card) {
    return cards.indexOf(card);
  }

  /** The tool and its rules. */
  void driver() throws IOException {
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "asyncmend");
    json.writeStringField("version", around.version());
    String home = around.home().get();
    if (!home.isEmpty()) {
      json.writeStringField("informationUri", home);
    }
    json.writeArrayFieldStart("rules");
    for (Card card : cards) {
      rule(card);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(Card card) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", card.id());
    text("shortDescription", card.title() + ".");
    text("fullDescription", paragraph(card.why()));
    json.writeObjectFieldStart("help");
    json.writeStringField("text", plain(card));
    json.writeStringField("markdown", RecipeMarkdown.of(card, ""));
    json.writeEndObject();
    String page = around.page(card.id());
    if (!page.isEmpty()) {
      json.writeStringField("helpUri", page);
    }
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", !card.selectedOnly());
    json.writeStringField("level", Severity.of(card).word());
    json.writeEndObject();
    properties(card);
    json.writeEndObject();
  }

  private void properties(Card card) throws IOException {
    json.writeObjectFieldStart("properties");
    strings("tags", card.tags());
    strings("aliases", card.aliases());
    // What GitHub sorts and filters by.
    json.writeStringField("precision", card.selectedOnly() ? "medium" : "high");
    Severity severity = Severity.of(card);
    String word = severity == Severity.NOTE ? "recommendation" : severity.word();
    json.writeStringField("problem.severity", word);
    json.writeEndObject();
  }

  private void strings(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void text(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String paragraph(String markdown) {
    return String.join(" ", markdown.strip().split("\n\\s*\n", -1)[0].split("\\s+", -1));
  }

  private static String plain(Card card) {
    String risk = card.risk().isBlank() ? "" : "\n\nWhat the fix may change: " + card.risk();
    return card.why().strip() + risk.stripTrailing();
  }
}
