package dev.asyncmend.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Path names as git writes them in a patch (git-config, {@code core.quotePath}). */
final class GitPath {
  private GitPath() {}

  /**
   * The path as it is, or between double quotes with C escapes where it has a quote, a backslash, a
   * control character or anything beyond ASCII; the latter as the octal bytes of its UTF-8.
   */
  static String quoted(String path) {
    StringBuilder quoted = new StringBuilder("\"");
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      quoted.append(escaped(unit & 0xFF));
    }
    boolean plain = quoted.length() == path.length() + 1;
    return plain ? path : quoted.append('"').toString();
  }

  /**
   * What git writes behind a name in a {@code ---} line so that its spaces are read as part of it.
   */
  static String terminator(String quoted) {
    return quoted.indexOf(' ') >= 0 && !quoted.startsWith("\"") ? "\t" : "";
  }

  private static String escaped(int unit) {
    return switch (unit) {
      case 7 -> "\\a";
      case '\b' -> "\\b";
      case '\t' -> "\\t";
      case '\n' -> "\\n";
      case 11 -> "\\v";
      case '\f' -> "\\f";
      case '\r' -> "\\r";
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      default ->
          unit < 0x20 || unit >= 0x7F
              ? String.format(Locale.ROOT, "\\%03o", unit)
              : String.valueOf((char) unit);
    };
  }
}
