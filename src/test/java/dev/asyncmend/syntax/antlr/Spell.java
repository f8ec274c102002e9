package dev.asyncmend.syntax.antlr;

import java.util.StringJoiner;
import org.antlr.v4.runtime.Token;

/** Token types in words, for tests. */
final class Spell {
  private Spell() {}

  /** Names of the types of all tokens the parser sees. */
  static String visible(String chars) {
    Lexemes lexemes = new Layout(chars).lexemes();
    StringJoiner names = new StringJoiner(" ");
    for (int index = 0; index < lexemes.size(); index++) {
      if (!lexemes.hidden(index)) {
        int type = lexemes.type(index);
        names.add(type == Token.EOF ? "EOF" : PythonLexer.VOCABULARY.getSymbolicName(type));
      }
    }
    return names.toString();
  }
}
