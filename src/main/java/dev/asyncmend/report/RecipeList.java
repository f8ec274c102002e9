package dev.asyncmend.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.asyncmend.recipe.Card;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Every recipe there is, a line each. */
public final class RecipeList {
  private RecipeList() {}

  /** A table: id, level, title. */
  public static String text(List<Card> cards) {
    int id = cards.stream().mapToInt(card -> shown(card).length()).max().orElse(0);
    int level = cards.stream().mapToInt(card -> level(card).length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (Card card : cards) {
      out.append(padded(shown(card), id)).append("  ").append(padded(level(card), level));
      out.append("  ").append(card.title()).append('\n');
    }
    return out.toString();
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
    json.writeBooleanField("optIn", card.optIn());
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

  private static String shown(Card card) {
    return card.optIn() ? "(" + card.id() + ")" : card.id();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
