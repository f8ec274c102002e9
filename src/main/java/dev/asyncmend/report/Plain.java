package dev.asyncmend.report;

/**
 * Text that is safe to show on a terminal. File names and source code belong to strangers: a
 * control character could clear the screen or retitle the window, and a bidirectional mark could
 * make code look like other code (CVE-2021-42574).
 */
public final class Plain {
  private static final char REPLACEMENT = '\uFFFD';

  private Plain() {}

  /** A name or message with every dangerous character written as an escape such as {@code \x1b}. */
  public static String name(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (!dangerous(unit)) {
        plain.append(unit);
      } else if (unit < 0x100) {
        plain.append("\\x").append(hex(unit, 2));
      } else {
        plain.append("\\u").append(hex(unit, 4));
      }
    }
    return plain.toString();
  }

  /** A character of source code, or one sign in the place of a dangerous one. */
  static char code(char unit) {
    return dangerous(unit) ? REPLACEMENT : unit;
  }

  /**
   * A path at the beginning of a line or as a word of a command. {@code ./} comes before one that a
   * program would take for something else: an option, a pathspec of git, a workflow command of
   * GitHub.
   */
  public static String path(String path) {
    boolean taken = !path.isEmpty() && "-:#~".indexOf(path.charAt(0)) >= 0;
    return taken ? "./" + name(path) : name(path);
  }

  /** A message on one line: code in it may have line ends and what indents its next line. */
  static String sentence(String text) {
    return name(text.replaceAll("\\s*[\r\n]\\s*", " "));
  }

  /** Whether a UTF-16 unit does something to a terminal, or lies about the order of others. */
  static boolean dangerous(char unit) {
    boolean bidirectional =
        (unit >= 0x202A && unit <= 0x202E)
            || (unit >= 0x2066 && unit <= 0x2069)
            || unit == 0x200E
            || unit == 0x200F
            || unit == 0x061C;
    boolean lineEnd = unit == 0x2028 || unit == 0x2029;
    return Character.isISOControl(unit) || bidirectional || lineEnd;
  }

  private static String hex(char unit, int digits) {
    String hex = Integer.toHexString(unit);
    return "0".repeat(Math.max(0, digits - hex.length())) + hex;
  }
}
