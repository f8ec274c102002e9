package dev.asyncmend.syntax.antlr;

/** What stands between quotes: whole strings, and the text of f-strings between their fields. */
final class TextScanner {
  private final char[] chars;
  private final int length;
  private int end;

  /** Reads {@code chars}, of which the first {@code length} are text. */
  TextScanner(char[] chars, int length) {
    this.chars = chars;
    this.length = length;
  }

  /** Offset behind what was found last. */
  int end() {
    return end;
  }

  /** Offset behind the line end at {@code at}. */
  int lineEnd(int at) {
    return chars[at] == '\r' && chars[at + 1] == '\n' ? at + 2 : at + 1;
  }

  /** Whether three of {@code quote} stand at {@code at}. */
  boolean isTriple(int at, char quote) {
    return chars[at] == quote && chars[at + 1] == quote && chars[at + 2] == quote;
  }

  /**
   * Finds the end of the string that the quote at {@code start} opens; false if it is not closed
   * and ends with its line, or with the text when triple-quoted.
   */
  boolean string(int start) {
    char quote = chars[start];
    boolean triple = isTriple(start, quote);
    int at = start + (triple ? 3 : 1);
    while (at < length) {
      char unit = chars[at];
      if (unit == quote && (!triple || isTriple(at, quote))) {
        end = at + (triple ? 3 : 1);
        return true;
      }
      if (!triple && (unit == '\n' || unit == '\r')) {
        break;
      }
      at = unit == '\\' ? behindEscape(at) : at + 1;
    }
    end = Math.min(at, length);
    return false;
  }

  /** Type of the next piece of f-string text at {@code start}, read in {@code mode}. */
  int next(int start, int mode) {
    int at = text(start, mode);
    if (at > start) {
      end = at;
      return PythonLexer.FSTRING_MIDDLE;
    }
    char unit = chars[start];
    if (unit == '\n' || unit == '\r') {
      end = lineEnd(start);
      return PythonLexer.EOL;
    }
    if (unit == '{' || unit == '}') {
      end = start + 1;
      return unit == '{' ? PythonLexer.LBRACE : PythonLexer.RBRACE;
    }
    end = start + (Modes.triple(mode) ? 3 : 1);
    return PythonLexer.FSTRING_END;
  }

  /** Offset behind the text at {@code start}: where a field, the string or the line ends it. */
  private int text(int start, int mode) {
    char quote = Modes.quote(mode);
    boolean triple = Modes.triple(mode);
    boolean spec = Modes.inSpec(mode);
    int at = start;
    while (at < length) {
      char unit = chars[at];
      if (unit == '\\') {
        at = behindTextEscape(at, Modes.raw(mode));
      } else if (unit == '{' || unit == '}') {
        if (spec || chars[at + 1] != unit) {
          return at;
        }
        at += 2;
      } else if (unit == quote && (!triple || isTriple(at, quote))) {
        return at;
      } else if (!triple && (unit == '\n' || unit == '\r')) {
        return at;
      } else {
        at++;
      }
    }
    return at;
  }

  private int behindEscape(int backslash) {
    return backslash + 1 < length ? lineEnd(backslash + 1) : length;
  }

  /** As in other strings, but a brace behind a backslash is a brace. */
  private int behindTextEscape(int backslash, boolean raw) {
    char escaped = chars[backslash + 1];
    if (escaped == '{' || escaped == '}') {
      return backslash + 1;
    }
    if (escaped == 'N' && !raw && chars[backslash + 2] == '{') {
      return behindName(backslash);
    }
    return behindEscape(backslash);
  }

  /** Offset behind {@code \N{...}}, or behind {@code \N} where the braces are no name. */
  private int behindName(int backslash) {
    int at = backslash + 3;
    while (at < length && "'\"{}\\\r\n".indexOf(chars[at]) < 0) {
      at++;
    }
    return at < length && chars[at] == '}' ? at + 1 : backslash + 2;
  }
}
