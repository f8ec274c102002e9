package dev.asyncmend.forge;

/**
 * An issue that counts what is left to do.
 *
 * @param marker part of {@code body} that no other issue has
 * @param title its title
 * @param body its text
 * @param left whether anything is left: where nothing is, there need be no open issue
 */
public record Board(String marker, String title, String body, boolean left) {
  /** What tells an issue that was closed because nothing was left from one that nobody wants. */
  static final String NOTHING_LEFT = "\n<!-- asyncmend:nothing-left -->";

  /** The text, as the server has it. */
  String text() {
    return left ? body : body + NOTHING_LEFT;
  }
}
