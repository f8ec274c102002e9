package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;

/** Puts a part of an expression in the place of the whole; the part itself is not touched. */
final class Unwrapped {
  private final PyFile file;
  private final Tokens tokens;
  private final Expr whole;
  private final Expr part;
  private final TokenRange kept;

  private Unwrapped(PyFile file, Expr whole, Expr part) {
    this.file = file;
    this.tokens = file.tokens();
    this.whole = whole;
    this.part = part;
    this.kept = file.group(part);
  }

  /** Whether the parentheses around the whole are there only because it binds so loosely. */
  private boolean idle(Precedence made) {
    Node parent = file.parent(whole).orElse(whole);
    boolean primary =
        parent instanceof Expr.Attribute
            || (parent instanceof Expr.Call call && call.func() == whole)
            || (parent instanceof Expr.Subscript item && item.value() == whole);
    TokenRange group = file.group(whole);
    return primary
        && made.compareTo(Precedence.PRIMARY) >= 0
        && !has(TokenKind.EOL, group.first(), kept.first())
        && !has(TokenKind.EOL, kept.last(), group.last());
  }

  /**
   * Writes {@code before}, {@code part} and {@code after} in the place of {@code whole}. Refuses
   * where a comment between them would be lost.
   *
   * @param made how tightly the new expression binds
   * @param least how tightly {@code part} has to bind to do without parentheses
   */
  static void apply(
      Expr whole,
      Expr part,
      String before,
      String after,
      Precedence made,
      Precedence least,
      FixBuilder fix) {
    new Unwrapped(fix.file(), whole, part).write(before, after, made, least, fix);
  }

  private void write(
      String before, String after, Precedence made, Precedence least, FixBuilder fix) {
    boolean wide = idle(made) || whole == part;
    TokenRange all = wide ? file.group(whole) : new TokenRange(whole.first(), whole.last());
    int behind = kept.last() + 1;
    boolean outer = Precedence.needsParentheses(file, whole, made);
    boolean inner = !grouped() && (Precedence.of(file, part).compareTo(least) < 0 || broken());
    boolean comment =
        has(TokenKind.COMMENT, all.first(), kept.first() - 1)
            || has(TokenKind.COMMENT, behind, all.last());
    if (comment) {
      fix.refuse();
      return;
    }
    String open = (outer ? "(" : "") + before + (inner ? "(" : "");
    String close = (inner ? ")" : "") + after + (outer ? ")" : "");
    replace(all.first(), kept.first() - 1, open, fix);
    replace(behind, all.last(), close, fix);
  }

  private void replace(int first, int last, String text, FixBuilder fix) {
    if (first <= last) {
      fix.edit(text.isEmpty() ? new Edit.Delete(first, last) : new Edit.Replace(first, last, text));
    } else if (!text.isEmpty()) {
      fix.edit(new Edit.InsertAfter(last, text));
    }
  }

  private boolean grouped() {
    return kept.first() != part.first();
  }

  /** Whether a line ends in the part where no bracket of its own is open. */
  private boolean broken() {
    int depth = 0;
    for (int at = part.first(); at <= part.last(); at++) {
      boolean bracket = tokens.kind(at) == TokenKind.OP && tokens.partner(at) >= 0;
      if (bracket) {
        depth += tokens.partner(at) > at ? 1 : -1;
      }
      if (depth == 0 && tokens.kind(at) == TokenKind.EOL) {
        return true;
      }
    }
    return false;
  }

  private boolean has(TokenKind kind, int first, int last) {
    for (int at = first; at <= last; at++) {
      if (tokens.kind(at) == kind) {
        return true;
      }
    }
    return false;
  }
}
