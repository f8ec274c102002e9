package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;

/** Moves whole lines one level deeper. */
final class Indented {
  private Indented() {}

  /** Writes a unit of indentation before each line that starts in the tokens up to {@code end}. */
  static void lines(int from, int end, PyFile file, FixBuilder fix) {
    for (int at = from; at < end; at++) {
      if (at > 0 && file.tokens().kind(at - 1) == TokenKind.EOL && hasCode(at, file.tokens())) {
        fix.edit(new Edit.InsertBefore(at, fix.unit()));
      }
    }
  }

  /**
   * Writes {@code head}, lines of which the last one opens a block, above statements that follow
   * each other, and moves these into it. Refuses where they share lines with other code.
   */
  static void below(List<String> head, List<Stmt> statements, PyFile file, FixBuilder fix) {
    Lines lines = new Lines(file);
    Stmt first = statements.get(0);
    int start = lines.start(first);
    int last = statements.get(statements.size() - 1).last();
    int next = file.tokens().next(last);
    boolean shared = next < file.tokens().size() && file.tokens().is(next, ";");
    if (!lines.startsLine(start) || file.tokens().is(start, "elif") || shared) {
      fix.refuse("it shares its line with other code");
      return;
    }
    int line = lines.lineStart(start);
    String newline = lines.newline(start);
    StringBuilder text = new StringBuilder();
    for (String each : head) {
      text.append(lines.indentation(start)).append(each).append(newline);
    }
    fix.edit(new Edit.InsertBefore(line, text + fix.unit()));
    lines(line + 1, lines.lineEnd(last), file, fix);
  }

  /** Whether anything but white space stands on the line that starts with token {@code start}. */
  static boolean hasCode(int start, Tokens tokens) {
    int at = start;
    while (tokens.kind(at) == TokenKind.WHITESPACE || tokens.kind(at).layout()) {
      at++;
    }
    return tokens.kind(at) != TokenKind.EOL;
  }
}
