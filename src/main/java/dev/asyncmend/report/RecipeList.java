package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.recipe.Card;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Every recipe there is, a line each. */
public final class RecipeList {
  private static final String DEFECTS = "defects, certain or nearly so";

  /** Every recipe that is listed is finished. */
  private static final String READY = "ready";

  private RecipeList() {}

  /** Two tables, what is always looked for and what is not: id, level, title, and why not. */
  public static String text(List<Card> cards) {
    List<Card> always = cards.stream().filter(card -> !card.selectedOnly()).toList();
    List<Card> selected = cards.stream().filter(Card::selectedOnly).toList();
    int width = cards.stream().mapToInt(card -> card.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    table("On by default: " + DEFECTS, always, width, out);
    out.append(always.isEmpty() || selected.isEmpty() ? "" : "\n");
    table("Only where selected, by id, by tag:… or by all", selected, width, out);
    return out.toString();
  }

  private static void table(String title, List<Card> cards, int width, StringBuilder out) {
    if (cards.isEmpty()) {
      return;
    }
    int level = cards.stream().mapToInt(card -> level(card).length()).max().orElse(0);
    out.append(title).append('\n');
    for (Card card : cards) {
      out.append("  ").append(padded(card.id(), width)).append("  ");
      out.append(padded(level(card), level)).append("  ").append(card.title());
      out.append(card.selectedOnly() ? " (" + card.optIn() + ")" : "").append('\n');
    }
  }

  /** An array of objects. */
  public static String json(List<Card> cards) {
    return JsonText.array(
        json -> {
          for (Card card : cards) {
            write(card, json);
          }
        });
  }

  private static void write(Card card, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", card.id());
    json.writeStringField("title", card.title());
    json.writeStringField("level", level(card));
    json.writeStringField("status", READY);
    json.writeBooleanField("optIn", card.selectedOnly());
    json.writeStringField("because", card.selectedOnly() ? card.optIn() : DEFECTS);
    strings("tags", card.tags(), json);
    strings("aliases", card.aliases(), json);
    json.writeEndObject();
  }

  private static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static String level(Card card) {
    return card.level().name().toLowerCase(Locale.ROOT);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
