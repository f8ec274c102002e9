package dev.asyncmend.recipe;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The configuration of one recipe: every parameter of its card, with the card's value or the
 * user's. Asking for a parameter that the card does not have, or as another type, is a bug and
 * throws.
 */
public record Parameters(Map<String, Object> values) {
  /** Takes a copy of the map. */
  public Parameters {
    values = Map.copyOf(values);
  }

  /** The whole number called {@code name}. */
  public int number(String name) {
    return get(name, Integer.class);
  }

  /** The number called {@code name}, which may have a fraction, as Python writes it. */
  public String decimal(String name) {
    return get(name, BigDecimal.class).toPlainString();
  }

  /** The switch called {@code name}. */
  public boolean flag(String name) {
    return get(name, Boolean.class);
  }

  /** The text called {@code name}. */
  public String text(String name) {
    return get(name, String.class);
  }

  /** The word that is chosen for {@code name}, of those that the card allows. */
  public String choice(String name) {
    return get(name, Choice.class).value();
  }

  private <T> T get(String name, Class<T> type) {
    Object value = values.get(name);
    if (!type.isInstance(value)) {
      throw new IllegalStateException("no such parameter: " + type.getSimpleName() + ' ' + name);
    }
    return type.cast(value);
  }
}
