package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.TokenKind;
import org.antlr.v4.runtime.Token;

/** What the token types of the grammar mean to readers of the tree. */
final class Kinds {
  private static final TokenKind[] KINDS = new TokenKind[PythonLexer.ERROR + 1];

  static {
    java.util.Arrays.fill(KINDS, TokenKind.OP);
    for (int type = PythonLexer.FALSE; type <= PythonLexer.YIELD; type++) {
      KINDS[type] = TokenKind.KEYWORD;
    }
    for (int type = PythonLexer.MATCH; type <= PythonLexer.LAZY; type++) {
      KINDS[type] = TokenKind.KEYWORD;
    }
    KINDS[PythonLexer.NAME] = TokenKind.NAME;
    KINDS[PythonLexer.NUMBER] = TokenKind.NUMBER;
    KINDS[PythonLexer.STRING] = TokenKind.STRING;
    KINDS[PythonLexer.STRING_OPEN] = TokenKind.STRING;
    KINDS[PythonLexer.FSTRING_START] = TokenKind.FSTRING_START;
    KINDS[PythonLexer.TSTRING_START] = TokenKind.FSTRING_START;
    KINDS[PythonLexer.FSTRING_MIDDLE] = TokenKind.FSTRING_MIDDLE;
    KINDS[PythonLexer.TSTRING_MIDDLE] = TokenKind.FSTRING_MIDDLE;
    KINDS[PythonLexer.FSTRING_END] = TokenKind.FSTRING_END;
    KINDS[PythonLexer.TSTRING_END] = TokenKind.FSTRING_END;
    KINDS[PythonLexer.NEWLINE] = TokenKind.NEWLINE;
    KINDS[PythonLexer.INDENT] = TokenKind.INDENT;
    KINDS[PythonLexer.DEDENT] = TokenKind.DEDENT;
    KINDS[PythonLexer.WS] = TokenKind.WHITESPACE;
    KINDS[PythonLexer.COMMENT] = TokenKind.COMMENT;
    KINDS[PythonLexer.EOL] = TokenKind.EOL;
    KINDS[PythonLexer.CONTINUATION] = TokenKind.CONTINUATION;
    KINDS[PythonLexer.BOM] = TokenKind.BOM;
  }

  private Kinds() {}

  /** The kind of a token of {@code type}; characters that are no Python count as operators. */
  static TokenKind of(int type) {
    return type == Token.EOF ? TokenKind.EOF : KINDS[type];
  }

  /** Whether the parser does not see tokens of {@code type}. */
  static boolean hidden(int type) {
    return type >= PythonLexer.WS && type <= PythonLexer.BOM;
  }
}
