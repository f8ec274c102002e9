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

  /** Whether only blanks stand before {@code token} on its physical line. */
  boolean startsLine(int token) {
    int at = token - 1;
    while (at >= 0 && blank(at)) {
      at--;
    }
    return at < 0 || tokens.kind(at) == TokenKind.EOL || tokens.kind(at) == TokenKind.BOM;
  }

  /** The line end before {@code token}, which starts a line that is not the first. */
  int lineEndBefore(int token) {
    int at = token - 1;
    while (tokens.kind(at) != TokenKind.EOL) {
      at--;
    }
    return at;
  }

  /** The blanks with which the physical line of {@code token} starts; form feeds are left out. */
  String indentation(int token) {
    int at = token;
    while (at > 0 && tokens.kind(at - 1) != TokenKind.EOL && tokens.kind(at - 1) != TokenKind.BOM) {
      at--;
    }
    while (tokens.kind(at).layout()) {
      at++;
    }
    String blanks = tokens.kind(at) == TokenKind.WHITESPACE ? tokens.text(at) : "";
    return blanks.substring(blanks.lastIndexOf('\f') + 1);
  }

  /** The first token behind {@code token} that ends a line or is no hidden token. */
  int endOfLine(int token) {
    int at = token + 1;
    while (at < tokens.size() && tokens.hidden(at) && tokens.kind(at) != TokenKind.EOL) {
      at++;
    }
    return at;
  }

  private boolean blank(int at) {
    return tokens.kind(at) == TokenKind.WHITESPACE || tokens.kind(at).layout();
  }
}
