package dev.asyncmend.recipe;

import java.util.List;

/**
 * The value of a parameter that is one of a few words.
 *
 * @param value the word that holds
 * @param all every word that may stand there, the usual one first
 */
public record Choice(String value, List<String> all) {
  /** Takes a copy of the list. */
  public Choice {
    all = List.copyOf(all);
  }

  /** The first of these words, of which there is one at least, until somebody chooses. */
  public static Choice of(List<String> all) {
    return new Choice(all.get(0), all);
  }

  /** The word. */
  @Override
  public String toString() {
    return value;
  }
}
