package dev.asyncmend.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The encoding that a file names in a comment in its first or second line (PEP 263). As in CPython,
 * the second line counts only if the first is blank or a comment, and the name ends at the first
 * character that is not a letter, digit, hyphen, underscore or full stop.
 *
 * @param name the encoding as written
 * @param line the line that names it, 1 or 2
 */
record Cookie(String name, int line) {
  private static final String WORD = "coding";

  /** The cookie of the file whose first line begins at {@code start}. */
  static Optional<Cookie> find(byte[] bytes, int start) {
    int end = lineEnd(bytes, start);
    int comment = comment(bytes, start, end);
    if (comment < 0) {
      return Optional.empty();
    }
    Optional<Cookie> first = inComment(bytes, comment, end, 1);
    if (first.isPresent() || end == bytes.length) {
      return first;
    }
    boolean pair = bytes[end] == '\r' && end + 1 < bytes.length && bytes[end + 1] == '\n';
    int second = end + (pair ? 2 : 1);
    int secondEnd = lineEnd(bytes, second);
    int secondComment = comment(bytes, second, secondEnd);
    return secondComment < 0 ? Optional.empty() : inComment(bytes, secondComment, secondEnd, 2);
  }

  private static int lineEnd(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return end;
  }

  /** Where the comment of a line begins, its end if the line is blank, -1 if it holds code. */
  private static int comment(byte[] bytes, int start, int end) {
    int at = start;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\f')) {
      at++;
    }
    return at == end || bytes[at] == '#' ? at : -1;
  }

  private static Optional<Cookie> inComment(byte[] bytes, int start, int end, int line) {
    // Latin-1 keeps each byte a character, whatever encoding the comment is in.
    String comment = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    int at = comment.indexOf(WORD);
    while (at >= 0) {
      String name = nameAt(comment, at + WORD.length());
      if (!name.isEmpty()) {
        return Optional.of(new Cookie(name, line));
      }
      at = comment.indexOf(WORD, at + 1);
    }
    return Optional.empty();
  }

  private static String nameAt(String comment, int sign) {
    if (sign >= comment.length() || ":=".indexOf(comment.charAt(sign)) < 0) {
      return "";
    }
    int from = sign + 1;
    while (from < comment.length()
        && (comment.charAt(from) == ' ' || comment.charAt(from) == '\t')) {
      from++;
    }
    int to = from;
    while (to < comment.length() && inName(comment.charAt(to))) {
      to++;
    }
    return comment.substring(from, to);
  }

  private static boolean inName(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9')
        || unit == '-'
        || unit == '_'
        || unit == '.';
  }
}
