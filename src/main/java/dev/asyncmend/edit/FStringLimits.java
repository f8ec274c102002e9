package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What may not be written into the fields of an f-string: before PEP 701 (Python 3.12) no quotes of
 * its own kind, no backslash, no comment, and no line end unless it is triple-quoted. Our reader
 * takes them, an older Python would not.
 */
final class FStringLimits {
  private FStringLimits() {}

  /** The first splice that breaks them. */
  static Optional<Splice> broken(PyFile file, List<Splice> splices) {
    Tokens tokens = file.tokens();
    Deque<String> quotes = new ArrayDeque<>();
    int token = 0;
    for (Splice splice : splices) {
      for (; token < splice.first(); token++) {
        track(tokens, token, quotes);
      }
      if (isField(tokens, splice)
          && quotes.stream().anyMatch(quote -> breaks(splice.text(), quote))) {
        return Optional.of(splice);
      }
    }
    return Optional.empty();
  }

  private static void track(Tokens tokens, int token, Deque<String> quotes) {
    TokenKind kind = tokens.kind(token);
    if (kind == TokenKind.FSTRING_START) {
      String start = tokens.text(token);
      String quote = start.substring(start.length() - 1);
      quotes.push(start.endsWith(quote.repeat(3)) ? quote.repeat(3) : quote);
    } else if (kind == TokenKind.FSTRING_END) {
      quotes.pop();
    }
  }

  /** Whether the splice is more than a change of the literal text between the fields. */
  private static boolean isField(Tokens tokens, Splice splice) {
    if (splice.first() == splice.end()) {
      boolean behind = splice.first() > 0 && isLiteral(tokens.kind(splice.first() - 1));
      boolean before = splice.end() < tokens.size() && isLiteral(tokens.kind(splice.end()));
      return !behind && !before;
    }
    for (int token = splice.first(); token < splice.end(); token++) {
      if (!isLiteral(tokens.kind(token))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLiteral(TokenKind kind) {
    return kind == TokenKind.FSTRING_START
        || kind == TokenKind.FSTRING_MIDDLE
        || kind == TokenKind.FSTRING_END;
  }

  private static boolean breaks(String text, String quote) {
    boolean lineEnd = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    return text.contains(quote)
        || text.indexOf('\\') >= 0
        || text.indexOf('#') >= 0
        || (lineEnd && quote.length() == 1);
  }
}
