package dev.asyncmend.recipe;

/**
 * A recipe as it is used: its card, its behaviour, and how it is configured.
 *
 * @param card what it says about itself
 * @param recipe what it does
 * @param parameters every parameter of the card
 */
public record Remedy(Card card, Recipe recipe, Parameters parameters) {

  /** The recipe with the values of its card. */
  public static Remedy of(Card card, Recipe recipe) {
    return new Remedy(card, recipe, new Parameters(card.parameters()));
  }
}
