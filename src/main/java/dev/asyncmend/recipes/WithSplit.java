package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import java.util.List;

/** Turns a {@code with} into {@code async with} or back, splitting it where its items disagree. */
final class WithSplit {
  private static final int SHOWN = 50;

  private final Stmt.WithBlock with;
  private final boolean isAsync;
  private final PyFile file;
  private final Tokens tokens;
  private final FixBuilder fix;

  WithSplit(Stmt.WithBlock with, boolean isAsync, PyFile file, FixBuilder fix) {
    this.with = with;
    this.isAsync = isAsync;
    this.file = file;
    this.tokens = file.tokens();
    this.fix = fix;
  }

  /** Code as a message quotes it: one line, not too long. */
  static String shortened(String code) {
    String line = code.lines().map(String::strip).reduce("", (left, right) -> left + right);
    return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
  }

  /** Gives each item the statement that it wants: {@code true} for {@code async with}. */
  void apply(List<Boolean> wanted) {
    if (wanted.get(0) != isAsync) {
      turn();
    }
    int levels = 0;
    for (int index = 1; index < wanted.size(); index++) {
      if (!wanted.get(index).equals(wanted.get(index - 1))) {
        levels++;
        cut(index, wanted.get(index), levels);
      }
    }
    if (levels > 0) {
      indent(fix.unit().repeat(levels));
    }
  }

  private void turn() {
    if (isAsync) {
      fix.edit(new Edit.Delete(with.first(), tokens.next(with.first()) - 1));
    } else {
      fix.edit(new Edit.InsertBefore(with.first(), "async "));
    }
  }

  /** Ends the statement before item {@code index} and starts another one below it. */
  private void cut(int index, boolean async, int levels) {
    int item = file.group(with.items().get(index).context()).first();
    int comma = tokens.previous(item);
    boolean plain = tokens.is(comma, ",") && !parenthesised() && onOneLine(comma, item);
    if (!plain) {
      fix.refuse();
      return;
    }
    String head = fix.unit().repeat(levels) + (async ? "async with " : "with ");
    Lines lines = new Lines(file);
    String text = ":" + lines.newline(with.first()) + lines.indentation(with.first()) + head;
    fix.edit(new Edit.Replace(comma, item - 1, text));
  }

  private boolean parenthesised() {
    int keyword = isAsync ? tokens.next(with.first()) : with.first();
    return tokens.next(keyword) != file.group(with.items().get(0).context()).first();
  }

  private boolean onOneLine(int from, int to) {
    for (int at = from; at < to; at++) {
      TokenKind kind = tokens.kind(at);
      if (kind == TokenKind.EOL || kind == TokenKind.COMMENT || kind == TokenKind.CONTINUATION) {
        return false;
      }
    }
    return true;
  }

  /** Moves every line of the body to the right; lines inside of strings stay what they are. */
  private void indent(String more) {
    Stmt first = with.body().get(0);
    Stmt last = with.body().get(with.body().size() - 1);
    Lines lines = new Lines(file);
    if (!lines.startsLine(lines.start(first)) || !lines.startsLine(with.first())) {
      fix.refuse();
      return;
    }
    int at = tokens.previous(lines.start(first));
    while (at < last.last()) {
      at++;
      boolean lineStart = tokens.kind(at - 1) == TokenKind.EOL;
      if (lineStart && Indented.hasCode(at, tokens)) {
        fix.edit(new Edit.InsertBefore(at, more));
      }
    }
  }
}
