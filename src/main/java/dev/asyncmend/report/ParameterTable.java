package dev.asyncmend.report;

import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Choice;
import java.util.TreeMap;
import java.util.stream.Collectors;

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
            (name, value) ->
                table
                    .append('\n')
                    .append(name)
                    .append(" = ")
                    .append(toml(value))
                    .append(or(value)));
    return table.toString();
  }

  private static String toml(Object value) {
    return value instanceof String || value instanceof Choice
        ? '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"'
        : value.toString();
  }

  /** What else may stand there. */
  private static String or(Object value) {
    return value instanceof Choice choice
        ? choice.all().stream()
            .skip(1)
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(", ", "  # or ", ""))
        : "";
  }
}
