package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;

/** The lines that statements stand on, whole. */
final class WholeLines {
  private final Tokens tokens;
  private final Lines lines;

  WholeLines(PyFile file) {
    this.tokens = file.tokens();
    this.lines = new Lines(file);
  }

  /** Whether {@code statement} has its line to itself, but for a comment where that may stay. */
  boolean isAlone(Stmt statement, boolean comment) {
    int end = lines.lineEnd(statement.last());
    boolean only = lines.startsLine(statement.first());
    for (int at = statement.last() + 1; at < end; at++) {
      TokenKind kind = tokens.kind(at);
      only &=
          kind == TokenKind.WHITESPACE || kind.layout() || (comment && kind == TokenKind.COMMENT);
    }
    return only;
  }

  /** The first token of the line behind the one that {@code statement} ends on. */
  int behind(Stmt statement) {
    return lines.lineEnd(statement.last()) + 1;
  }

  /** Takes the line of {@code statement} away. */
  void delete(Stmt statement, FixBuilder fix) {
    int start = lines.lineStart(statement.first());
    int eol = lines.lineEnd(statement.last());
    boolean ended = tokens.kind(eol) == TokenKind.EOL;
    fix.edit(ended ? new Edit.Delete(start, eol) : new Edit.Delete(start - 1, statement.last()));
  }
}
