package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;

/** What stands between the words of a file: spacing, line ends, comments. */
final class Gaps {
  private final Tokens tokens;

  Gaps(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether a comment stands among the tokens from {@code first} to {@code last}, inclusive. */
  boolean comment(int first, int last) {
    return has(TokenKind.COMMENT, first, last);
  }

  /** Whether a line ends among the tokens from {@code first} to {@code last}, inclusive. */
  boolean lineEnd(int first, int last) {
    return has(TokenKind.EOL, first, last);
  }

  private boolean has(TokenKind kind, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (tokens.kind(at) == kind) {
        return true;
      }
    }
    return false;
  }

  /** The line end before {@code token}, which starts a line that is not the first. */
  int lineEndBefore(int token) {
    int at = token - 1;
    while (tokens.kind(at) != TokenKind.EOL) {
      at--;
    }
    return at;
  }

  /** The first token behind {@code token} that ends a line or is no hidden token. */
  int endOfLine(int token) {
    int at = token + 1;
    while (at < tokens.size() && tokens.hidden(at) && tokens.kind(at) != TokenKind.EOL) {
      at++;
    }
    return at;
  }
}
