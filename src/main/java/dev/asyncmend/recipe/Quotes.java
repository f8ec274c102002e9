package dev.asyncmend.recipe;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;

/** Which quotes a file prefers. */
final class Quotes {
  private Quotes() {}

  static String usual(PyFile file) {
    Tokens tokens = file.tokens();
    int single = 0;
    int twice = 0;
    for (int at = 0; at < tokens.size(); at++) {
      TokenKind kind = tokens.kind(at);
      if (kind == TokenKind.STRING || kind == TokenKind.FSTRING_START) {
        String text = tokens.text(at);
        // A literal ends with the quote that it starts with; a start token is all prefix and quote.
        boolean isSingle = text.endsWith("'");
        single += isSingle ? 1 : 0;
        twice += isSingle ? 0 : 1;
      }
    }
    return single > twice ? "'" : "\"";
  }
}
