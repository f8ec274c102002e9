package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;

/**
 * The generated lexer, one word at a time: types and offsets, no token objects. This is the seam
 * where a hand-written scanner may take the place of the generated one.
 */
final class Words {
  private final CodePoints chars;
  private final PythonLexer lexer;
  private final LexerATNSimulator automaton;

  Words(String chars) {
    this.chars = new CodePoints(chars);
    this.lexer = new PythonLexer(this.chars);
    this.automaton = lexer.getInterpreter();
  }

  /**
   * Type of the longest word that begins where the last one ended, read in {@code mode} of the
   * lexer grammar; {@link Token#EOF} at the end. Every character belongs to a word.
   */
  int next(int mode) {
    lexer._type = Token.INVALID_TYPE;
    int type = automaton.match(chars, mode);
    return lexer._type == Token.INVALID_TYPE ? type : lexer._type;
  }

  /** UTF-16 offset behind the last word. */
  int end() {
    return chars.index();
  }

  /** Makes {@code offset} the place where the next word begins. */
  void seek(int offset) {
    chars.seek(offset);
  }

  /** The mode that follows {@code opening}, the first token of an f-string or t-string. */
  static int textMode(String opening) {
    boolean single = opening.endsWith("'");
    boolean triple = opening.endsWith("'''") || opening.endsWith("\"\"\"");
    boolean raw = opening.indexOf('r') >= 0 || opening.indexOf('R') >= 0;
    if (triple) {
      return single
          ? (raw ? PythonLexer.RAW_SQ3_TEXT : PythonLexer.SQ3_TEXT)
          : (raw ? PythonLexer.RAW_DQ3_TEXT : PythonLexer.DQ3_TEXT);
    }
    return single
        ? (raw ? PythonLexer.RAW_SQ_TEXT : PythonLexer.SQ_TEXT)
        : (raw ? PythonLexer.RAW_DQ_TEXT : PythonLexer.DQ_TEXT);
  }

  /** The mode of a format specifier inside the string that is read in {@code textMode}. */
  static int specMode(int textMode) {
    // The grammar lists each block of modes in the same order.
    return textMode + PythonLexer.SQ_SPEC - PythonLexer.SQ_TEXT;
  }

  /** The mode for everything outside of f-string text. */
  static int plainMode() {
    return Lexer.DEFAULT_MODE;
  }
}
