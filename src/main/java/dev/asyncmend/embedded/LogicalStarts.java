package dev.asyncmend.embedded;

/**
 * Which lines of a cell begin a logical line of Python: those inside of brackets or of a
 * triple-quoted string, and those behind a backslash, do not. Lines that are no Python are not fed
 * to it.
 */
final class LogicalStarts {
  private int depth;
  private String quotes = "";
  private boolean continued;
  private boolean comment;

  /** Whether the next line begins a logical line. */
  boolean atStart() {
    return depth == 0 && quotes.isEmpty() && !continued;
  }

  /** Reads one line, with or without its end. */
  void line(String line) {
    String text = line.stripTrailing();
    boolean open = text.endsWith("\\");
    comment = false;
    int at = 0;
    while (at < text.length()) {
      at = quotes.isEmpty() ? code(text, at) : string(text, at);
    }
    if (quotes.length() == 1 && !open) {
      quotes = ""; // a plain string goes on behind a backslash only
    }
    continued = open && !comment && quotes.isEmpty();
  }

  private int code(String text, int at) {
    char unit = text.charAt(at);
    if (unit == '#') {
      comment = true;
      return text.length();
    }
    if (unit == '"' || unit == '\'') {
      String triple = String.valueOf(unit).repeat(3);
      quotes = text.startsWith(triple, at) ? triple : triple.substring(2);
      return at + quotes.length();
    }
    if ("([{".indexOf(unit) >= 0) {
      depth++;
    } else if (")]}".indexOf(unit) >= 0) {
      depth = Math.max(0, depth - 1);
    }
    return at + 1;
  }

  private int string(String text, int at) {
    if (text.charAt(at) == '\\') {
      return at + 2;
    }
    if (!text.startsWith(quotes, at)) {
      return at + 1;
    }
    int end = at + quotes.length();
    quotes = "";
    return end;
  }
}
