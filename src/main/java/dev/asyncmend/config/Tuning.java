package dev.asyncmend.config;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Parameters;
import dev.asyncmend.recipe.Remedy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives a recipe the parameters and the level that a project wants it to have. */
final class Tuning {
  private Tuning() {}

  /** The recipe as it is configured; what its card does not allow is noted. */
  static Remedy of(Remedy remedy, RecipeSettings own, Problems problems) {
    Map<String, Object> standard = remedy.card().parameters();
    Map<String, Object> values = new LinkedHashMap<>(standard);
    own.parameters()
        .forEach(
            (name, setting) -> {
              Object value = value(standard.get(name), setting.value());
              if (value != null) {
                values.put(name, value);
              } else {
                problems.add(
                    setting.at(), wanted(remedy.card().id(), name, standard, setting.value()));
              }
            });
    Setting<Level> level = own.level();
    return new Remedy(
        remedy.card(),
        remedy.recipe(),
        new Parameters(values),
        level == null ? null : level.value());
  }

  /** The value in the type of the standard; null where it is not of that type. */
  private static @Nullable Object value(@Nullable Object standard, Object value) {
    if (standard instanceof Integer && value instanceof Long number) {
      return number >= 1 && number <= Integer.MAX_VALUE ? number.intValue() : null;
    }
    if (standard instanceof BigDecimal && value instanceof Long number) {
      return number >= 1 ? BigDecimal.valueOf(number) : null;
    }
    if (standard instanceof BigDecimal && value instanceof Double number) {
      return number > 0 && Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
    }
    boolean same =
        (standard instanceof Boolean && value instanceof Boolean)
            || (standard instanceof String && value instanceof String);
    return same ? value : null;
  }

  private static String wanted(String id, String name, Map<String, Object> standard, Object value) {
    if (standard.isEmpty()) {
      return "`" + id + "` has no parameters";
    }
    if (!standard.containsKey(name)) {
      String known = String.join(", ", new TreeSet<>(standard.keySet()));
      String meant = Problems.meant(name, standard.keySet());
      return "`%s` has no parameter `%s`%s"
          .formatted(id, name, meant.isEmpty() ? " (known: " + known + ")" : meant);
    }
    Object model = standard.get(name);
    String noun =
        model instanceof Integer
            ? "a whole number from 1 on"
            : model instanceof BigDecimal
                ? "a number above 0"
                : model instanceof Boolean ? "true or false" : "a text";
    String found = value instanceof String ? "\"" + value + '"' : value.toString();
    return "`%s` wants %s, such as %s, not `%s`".formatted(name, noun, model, found);
  }
}
