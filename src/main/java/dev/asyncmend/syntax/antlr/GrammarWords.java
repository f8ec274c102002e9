package dev.asyncmend.syntax.antlr;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.LexerATNSimulator;

/**
 * The words as the lexer made from the grammar finds them: the judge of {@link Scanner}, and its
 * help with names beyond ASCII.
 */
final class GrammarWords implements Words {
  private final CodePoints chars;
  private final PythonLexer lexer;
  private final LexerATNSimulator automaton;

  GrammarWords(String chars) {
    this.chars = new CodePoints(chars);
    this.lexer = new PythonLexer(this.chars);
    this.automaton = lexer.getInterpreter();
  }

  @Override
  public int next(int mode) {
    lexer._type = Token.INVALID_TYPE;
    int type = automaton.match(chars, mode);
    return lexer._type == Token.INVALID_TYPE ? type : lexer._type;
  }

  @Override
  public int end() {
    return chars.index();
  }

  @Override
  public void seek(int offset) {
    chars.seek(offset);
  }
}
