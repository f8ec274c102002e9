package dev.asyncmend.report;

import dev.asyncmend.recipe.Card;
import java.util.TreeMap;

/** What can be configured about a recipe, as it would stand in a configuration file. */
final class ParameterTable {
  private ParameterTable() {}

  /** The TOML with the values that hold otherwise; empty where nothing can be configured. */
  static String of(Card card) {
    if (card.parameters().isEmpty()) {
      return "";
    }
    StringBuilder table = new StringBuilder("[recipes." + card.id() + ".parameters]");
    new TreeMap<>(card.parameters())
        .forEach(
            (name, value) -> table.append('\n').append(name).append(" = ").append(toml(value)));
    return table.toString();
  }

  private static String toml(Object value) {
    return value instanceof String text
        ? '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : value.toString();
  }
}
