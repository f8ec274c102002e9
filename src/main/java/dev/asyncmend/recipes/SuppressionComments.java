package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Recipe;

/**
 * {@code unused-suppression} and {@code invalid-suppression}: comments that silence findings. Looks
 * at no code itself: whether a comment is of use depends on what all other recipes find, which no
 * recipe knows. The engine reports it under the names of these two cards.
 */
public final class SuppressionComments implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    // The engine does, when all others have spoken.
  }
}
