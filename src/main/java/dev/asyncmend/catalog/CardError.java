package dev.asyncmend.catalog;

/**
 * What is wrong with a card.
 *
 * @param origin the file, as it was given
 * @param line where, 1-based
 * @param column where, 1-based, in characters
 * @param message what was found and what was expected, one sentence without position
 */
public record CardError(String origin, int line, int column, String message) {
  @Override
  public String toString() {
    return origin + ':' + line + ':' + column + ": " + message;
  }
}
