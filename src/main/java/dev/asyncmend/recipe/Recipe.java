package dev.asyncmend.recipe;

/**
 * What looks for one pitfall. A recipe has no state of its own: it says once what it wants to see,
 * and everything that it needs comes with the {@link Place}. Its listeners run on several threads.
 */
@FunctionalInterface
public interface Recipe {

  /** Says which nodes or patterns this recipe wants to see. */
  void listen(Hooks hooks);
}
