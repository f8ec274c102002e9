package dev.asyncmend.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of an ignore file, with the meaning of gitignore(5).
 *
 * @param negated whether the line starts with {@code !}: what it matches is kept
 * @param foldersOnly whether the line ends with a slash
 * @param byName whether the line has no other slash: it is compared with the last name only
 * @param literal what the path must start with, before any special character
 * @param rest what must follow
 */
record IgnorePattern(
    boolean negated, boolean foldersOnly, boolean byName, String literal, Glob rest) {

  private static final String SPECIAL = "*?[\\";

  /** Reads an ignore file: its bytes as ISO 8859-1, see {@link #bytes}. */
  static List<IgnorePattern> file(String content) {
    List<IgnorePattern> patterns = new ArrayList<>();
    String text = content.startsWith(bytes("\uFEFF")) ? content.substring(3) : content;
    for (String line : text.split("\n", -1)) {
      String pattern = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
      if (!pattern.isEmpty() && pattern.charAt(0) != '#') {
        patterns.add(line(withoutTrailingSpaces(pattern)));
      }
    }
    return patterns;
  }

  /** Reads one line that is no comment. */
  static IgnorePattern line(String line) {
    boolean negated = line.startsWith("!");
    String pattern = negated ? line.substring(1) : line;
    boolean foldersOnly = pattern.endsWith("/");
    pattern = foldersOnly ? pattern.substring(0, pattern.length() - 1) : pattern;
    boolean byName = pattern.indexOf('/') < 0;
    pattern = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    int literal = byName ? 0 : plainLength(pattern);
    // Git compares the plain beginning first and takes what is left as a pattern of its own, so in
    // "a/b**/c" the stars stand at its start.
    return new IgnorePattern(
        negated,
        foldersOnly,
        byName,
        pattern.substring(0, literal),
        Glob.of(pattern.substring(literal)));
  }

  /**
   * Whether this line speaks about a path.
   *
   * @param path relative to the folder of the ignore file, parts joined by {@code /}, as {@link
   *     #bytes}
   */
  boolean matches(String path, boolean folder) {
    if (foldersOnly && !folder) {
      return false;
    }
    String subject = byName ? path.substring(path.lastIndexOf('/') + 1) : path;
    return subject.startsWith(literal) && rest.matches(subject.substring(literal.length()));
  }

  /** One char for each byte of {@code text} in UTF-8: git compares bytes. */
  static String bytes(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static int plainLength(String pattern) {
    int at = 0;
    while (at < pattern.length() && SPECIAL.indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static String withoutTrailingSpaces(String line) {
    int end = 0;
    for (int at = 0; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
        end = Math.min(at + 1, line.length());
      } else if (line.charAt(at) != ' ') {
        end = at + 1;
      }
    }
    return line.substring(0, end);
  }
}
