package dev.asyncmend.catalog;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Recipe;

/** A recipe that the tests' shelf has. */
final class Found implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    // It looks for nothing.
  }
}
