package dev.asyncmend.recipe;

import dev.asyncmend.edit.Level;
import org.jspecify.annotations.Nullable;

/**
 * A recipe as it is used: its card, its behaviour, and how it is configured.
 *
 * @param card what it says about itself
 * @param recipe what it does
 * @param parameters every parameter of the card
 * @param level what all its fixes count as, whatever they earn; {@link Level#ADVICE}: it has none,
 *     and only reports; null: each counts as what it earns
 */
public record Remedy(Card card, Recipe recipe, Parameters parameters, @Nullable Level level) {

  /** The recipe with the values of its card. */
  public static Remedy of(Card card, Recipe recipe) {
    return new Remedy(card, recipe, new Parameters(card.parameters()), null);
  }

  /** What a fix counts as that earns {@code earned}. */
  Level level(Level earned) {
    return level == null || earned == Level.ADVICE ? earned : level;
  }
}
