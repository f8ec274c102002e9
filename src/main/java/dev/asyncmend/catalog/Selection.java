package dev.asyncmend.catalog;

import dev.asyncmend.recipe.Remedy;
import java.util.List;

/** What became of a wish for certain recipes. */
public sealed interface Selection {

  /** The recipes that were chosen, in the order of their ids. */
  record Chosen(List<Remedy> remedies) implements Selection {
    /** Takes a copy of the list. */
    public Chosen {
      remedies = List.copyOf(remedies);
    }
  }

  /**
   * There is no such recipe, tag or code.
   *
   * @param selector what was asked for
   * @param message what could be meant, one sentence
   */
  record Unknown(String selector, String message) implements Selection {}
}
