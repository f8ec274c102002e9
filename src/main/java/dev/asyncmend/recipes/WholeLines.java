package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;

/** Moves whole lines of statements below a new head, and takes lines away. */
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

  /** Indents the lines from token {@code from} up to, not including, {@code end}. */
  void indent(int from, int end, FixBuilder fix) {
    for (int at = from; at < end; at++) {
      if (tokens.kind(at - 1) == TokenKind.EOL && hasCode(at)) {
        fix.edit(new Edit.InsertBefore(at, fix.unit()));
      }
    }
  }

  /** Whether anything but white space stands on the line that starts with token {@code start}. */
  private boolean hasCode(int start) {
    int at = start;
    while (tokens.kind(at) == TokenKind.WHITESPACE || tokens.kind(at).layout()) {
      at++;
    }
    return tokens.kind(at) != TokenKind.EOL;
  }

  /** Takes the line of {@code statement} away. */
  void delete(Stmt statement, FixBuilder fix) {
    int start = lines.lineStart(statement.first());
    int eol = lines.lineEnd(statement.last());
    boolean ended = tokens.kind(eol) == TokenKind.EOL;
    fix.edit(ended ? new Edit.Delete(start, eol) : new Edit.Delete(start - 1, statement.last()));
  }
}
