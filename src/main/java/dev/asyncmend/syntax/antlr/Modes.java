package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.Lexer;

/**
 * What the modes of the lexer grammar mean. The grammar lists those of f-string text in four blocks
 * of four: cooked text, cooked specifiers, raw text, raw specifiers; in each single quotes, double
 * quotes, three single quotes, three double quotes.
 */
final class Modes {
  /** The mode for everything outside of f-string text. */
  static final int PLAIN = Lexer.DEFAULT_MODE;

  private static final int DOUBLE = PythonLexer.DQ_TEXT - PythonLexer.SQ_TEXT;
  private static final int TRIPLE = PythonLexer.SQ3_TEXT - PythonLexer.SQ_TEXT;
  private static final int SPEC = PythonLexer.SQ_SPEC - PythonLexer.SQ_TEXT;
  private static final int RAW = PythonLexer.RAW_SQ_TEXT - PythonLexer.SQ_TEXT;

  private Modes() {}

  /** The mode that follows {@code opening}, the first token of an f-string or t-string. */
  static int text(String opening) {
    int mode = PythonLexer.SQ_TEXT + (opening.endsWith("'") ? 0 : DOUBLE);
    mode += opening.endsWith("'''") || opening.endsWith("\"\"\"") ? TRIPLE : 0;
    return mode + (opening.indexOf('r') >= 0 || opening.indexOf('R') >= 0 ? RAW : 0);
  }

  /** The mode of a format specifier inside the string whose text {@code mode} reads. */
  static int spec(int mode) {
    return mode + SPEC;
  }

  /** Whether a backslash is only a backslash in {@code mode}. */
  static boolean raw(int mode) {
    return mode >= PythonLexer.RAW_SQ_TEXT;
  }

  /** Whether {@code mode} reads a format specifier. */
  static boolean inSpec(int mode) {
    return (mode - PythonLexer.SQ_TEXT) % RAW >= SPEC;
  }

  /** Whether {@code mode} reads text between triple quotes. */
  static boolean triple(int mode) {
    return (mode - PythonLexer.SQ_TEXT) % SPEC >= TRIPLE;
  }

  /** The quote that ends the string whose text {@code mode} reads. */
  static char quote(int mode) {
    return (mode - PythonLexer.SQ_TEXT) % TRIPLE == 0 ? '\'' : '"';
  }
}
