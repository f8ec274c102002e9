package dev.asyncmend.config;

import static java.util.stream.Collectors.joining;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Choice;
import dev.asyncmend.recipe.Parameters;
import dev.asyncmend.recipe.Remedy;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
    if (standard instanceof Choice choice && value instanceof String word) {
      return choice.all().contains(word) ? new Choice(word, choice.all()) : null;
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
    Object model = Objects.requireNonNull(standard.get(name));
    String found = value instanceof String ? "\"" + value + '"' : value.toString();
    if (model instanceof Choice choice) {
      String words = choice.all().stream().map(word -> '"' + word + '"').collect(joining(", "));
      String meant = value instanceof String word ? Problems.meant(word, choice.all()) : "";
      return "`%s` wants one of %s, not `%s`%s".formatted(name, words, found, meant);
    }
    return "`%s` wants %s, such as %s, not `%s`".formatted(name, noun(model), model, found);
  }

  private static String noun(Object model) {
    if (model instanceof Integer) {
      return "a whole number from 1 on";
    }
    if (model instanceof BigDecimal) {
      return "a number above 0";
    }
    return model instanceof Boolean ? "true or false" : "a text";
  }
}
