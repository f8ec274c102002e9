package dev.asyncmend.catalog;

import dev.asyncmend.syntax.PythonVersion;
import org.jspecify.annotations.Nullable;

/**
 * Code in a card that shows what its recipe does, or that it leaves alone.
 *
 * @param recipe the id of the card
 * @param line where it begins in the card, 1-based
 * @param before the code
 * @param after what becomes of it; null where the recipe only has to find something
 * @param kept whether the recipe must find nothing in it
 * @param target the oldest Python that the code must run on; null for the usual
 * @param place where {@code after} stands, or would
 */
public record CardExample(
    String recipe,
    int line,
    String before,
    @Nullable String after,
    boolean kept,
    @Nullable PythonVersion target,
    Place place) {

  /**
   * A key in a card.
   *
   * @param line 1-based
   * @param column 1-based
   * @param there whether the key is there; else it would stand before this place
   */
  public record Place(int line, int column, boolean there) {}
}
