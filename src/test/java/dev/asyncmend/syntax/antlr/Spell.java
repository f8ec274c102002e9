package dev.asyncmend.syntax.antlr;

import java.util.StringJoiner;
import org.antlr.v4.runtime.Token;

/** Tokens in words, for tests. */
final class Spell {
  private Spell() {}

  /** Names of the types of all tokens the parser sees, without those that every file ends with. */
  static String types(String chars) {
    Lexemes lexemes = new Layout(chars).lexemes();
    StringJoiner names = new StringJoiner(" ");
    for (int index = 0; index < lexemes.size(); index++) {
      if (!lexemes.hidden(index)) {
        names.add(name(lexemes.type(index)));
      }
    }
    return names.toString();
  }

  /** As {@link #types}, for one line: without the end of line and file. */
  static String line(String chars) {
    return types(chars).replaceAll("( ?NEWLINE)? ?EOF$", "");
  }

  /** Texts of all tokens with characters, hidden ones too, each between bars. */
  static String texts(String chars) {
    Lexemes lexemes = new Layout(chars).lexemes();
    StringJoiner texts = new StringJoiner("|");
    for (int index = 0; index < lexemes.size(); index++) {
      if (lexemes.start(index) < lexemes.end(index)) {
        texts.add(lexemes.text(index));
      }
    }
    return texts.toString();
  }

  /** Types of all tokens, hidden ones too. */
  static String all(String chars) {
    Lexemes lexemes = new Layout(chars).lexemes();
    StringJoiner names = new StringJoiner(" ");
    for (int index = 0; index < lexemes.size(); index++) {
      names.add(name(lexemes.type(index)));
    }
    return names.toString();
  }

  /** What is wrong: start, end and reason; "fine" if nothing is. */
  static String fault(String chars) {
    return new Layout(chars)
        .fault()
        .map(fault -> fault.at().start() + "-" + fault.at().end() + " " + fault.reason())
        .orElse("fine");
  }

  private static String name(int type) {
    return type == Token.EOF ? "EOF" : PythonLexer.VOCABULARY.getSymbolicName(type);
  }
}
