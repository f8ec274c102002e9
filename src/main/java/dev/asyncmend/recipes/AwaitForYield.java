package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;

/** Writes {@code await x} for {@code yield from x}, and less parentheses, as it binds tighter. */
final class AwaitForYield {
  private final Expr.YieldFrom whole;
  private final Place place;
  private final Tokens tokens;

  AwaitForYield(Expr.YieldFrom whole, Place place) {
    this.whole = whole;
    this.place = place;
    this.tokens = place.file().tokens();
  }

  void write(FixBuilder fix) {
    Expr value = whole.value();
    boolean loose =
        !place.file().grouped(value)
            && Precedence.of(place.file(), value).compareTo(Precedence.PRIMARY) < 0;
    int from = tokens.next(whole.first());
    TokenRange group = place.file().group(whole);
    if (isIdle(group)) {
      fix.edit(new Edit.Replace(group.first(), from, "await"));
      fix.edit(new Edit.Delete(group.last(), group.last()));
    } else {
      fix.edit(new Edit.Replace(whole.first(), from, "await"));
    }
    if (loose) {
      fix.edit(new Edit.InsertBefore(value.first(), "("));
      fix.edit(new Edit.InsertAfter(value.last(), ")"));
    }
  }

  /** Whether the parentheses around the whole, one pair, are there only because it is a yield. */
  private boolean isIdle(TokenRange group) {
    Node parent = place.file().parent(whole).orElse(whole);
    boolean primary =
        parent instanceof Expr.Attribute
            || parent instanceof Expr.FormattedValue
            || (parent instanceof Expr.Call call && call.func() == whole)
            || (parent instanceof Expr.Subscript item && item.value() == whole);
    return !primary
        && group.first() == whole.first() - 1
        && group.last() == whole.last() + 1
        && !isBroken();
  }

  /** Whether a line ends in it where no bracket of its own is open. */
  private boolean isBroken() {
    int depth = 0;
    for (int at = whole.first(); at <= whole.last(); at++) {
      if (tokens.kind(at) == TokenKind.OP && tokens.partner(at) >= 0) {
        depth += tokens.partner(at) > at ? 1 : -1;
      }
      if (depth == 0 && tokens.kind(at) == TokenKind.EOL) {
        return true;
      }
    }
    return false;
  }
}
