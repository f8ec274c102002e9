package dev.asyncmend.report;

import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.util.Arrays;

/**
 * Which lines of a text begin inside of a triple-quoted string: whoever colours some lines out of
 * the middle of a file has to know. Good enough for colours: an f-string with quotes of its own
 * kind inside (Python 3.12) may end too early.
 */
final class OpenStrings {
  private static final String NONE = "";

  private final String chars;
  private final String[] open;
  private int at;

  private OpenStrings(SourceText text) {
    this.chars = text.chars();
    LineMap lines = text.lines();
    this.open = new String[lines.count() + 1];
    Arrays.fill(open, NONE);
    while (at < chars.length()) {
      step(lines);
    }
  }

  /** Reads a text. */
  static OpenStrings of(SourceText text) {
    return new OpenStrings(text);
  }

  /** The quotes that would end the string in which a line, from 1, begins; empty for none. */
  String at(int line) {
    return open[line];
  }

  private void step(LineMap lines) {
    char unit = chars.charAt(at);
    if (unit == '#') {
      at = lines.end(lines.line(at)) + 1;
    } else if (unit == '"' || unit == '\'') {
      string(String.valueOf(unit), lines);
    } else {
      at++;
    }
  }

  private void string(String quote, LineMap lines) {
    String triple = quote.repeat(3);
    if (!chars.startsWith(triple, at)) {
      at = end(quote, at + 1, lines.end(lines.line(at)));
      return;
    }
    int first = lines.line(at);
    at = end(triple, at + triple.length(), chars.length());
    int last = lines.line(Math.min(at, chars.length()));
    for (int line = first + 1; line <= last; line++) {
      open[line] = triple;
    }
  }

  /** The place behind the next {@code quote} that no backslash stands before, or {@code limit}. */
  private int end(String quote, int from, int limit) {
    int place = from;
    while (place < limit && !chars.startsWith(quote, place)) {
      place += chars.charAt(place) == '\\' ? 2 : 1;
    }
    return Math.min(
        chars.length(), place < limit ? place + quote.length() : Math.max(place, limit));
  }
}
