package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;

/** Where imports go that belong into a function: to the start of its body. */
final class FunctionHead {
  private FunctionHead() {}

  /** The place behind the docstring, or behind the colon, of {@code function}. */
  static Placement place(PyFile file, Stmt.Function function) {
    Tokens tokens = file.tokens();
    Lines lines = new Lines(file);
    Stmt first = function.body().get(0);
    boolean documented = FileHead.isDocstring(first);
    int start = lines.start(first);
    if (!lines.startsLine(start) || (documented && !endsLine(tokens, first))) {
      return documented
          ? new Placement(first.last() + 1, "; ", "; ", "")
          : new Placement(start, "", "; ", "; ");
    }
    String indentation = lines.indentation(start);
    String newline = lines.newline(start);
    int end = documented ? lines.lineEnd(first.last()) : headEnd(tokens, start);
    if (tokens.kind(end) == TokenKind.EOF) {
      return new Placement(end, newline + indentation, newline + indentation, "");
    }
    return new Placement(end + 1, indentation, newline + indentation, newline);
  }

  private static boolean endsLine(Tokens tokens, Stmt stmt) {
    int next = tokens.next(stmt.last());
    return next >= tokens.size() || !tokens.is(next, ";");
  }

  /** The line end behind the colon: comment lines below it belong to the body. */
  private static int headEnd(Tokens tokens, int start) {
    int at = start;
    while (tokens.kind(at) != TokenKind.NEWLINE) {
      at--;
    }
    return at + 1;
  }
}
