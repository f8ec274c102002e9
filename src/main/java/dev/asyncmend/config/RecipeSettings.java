package dev.asyncmend.config;

import dev.asyncmend.edit.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a project says about one recipe: the table {@code [recipes.ID]}.
 *
 * @param at where that begins
 * @param enabled whether it is looked for; null: as {@code select} and {@code ignore} say
 * @param level what its fixes count as; null: what they earn
 * @param parameters values by the names of the card's parameters: {@code Long}, {@code Double},
 *     {@code Boolean} or {@code String}
 */
public record RecipeSettings(
    Spot at,
    @Nullable Setting<Boolean> enabled,
    @Nullable Setting<Level> level,
    Map<String, Setting<Object>> parameters) {

  /** The same, and what {@code base} says where this says nothing. */
  RecipeSettings over(RecipeSettings base) {
    Map<String, Setting<Object>> both = new LinkedHashMap<>(base.parameters);
    both.putAll(parameters);
    return new RecipeSettings(
        at,
        enabled == null ? base.enabled : enabled,
        level == null ? base.level : level,
        Map.copyOf(both));
  }
}
