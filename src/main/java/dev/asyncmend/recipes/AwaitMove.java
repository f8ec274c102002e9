package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Awaits a coroutine of which a part is awaited instead: {@code await load()["key"]} becomes {@code
 * (await load())["key"]}, for the one {@code await} is there already.
 */
final class AwaitMove {
  private AwaitMove() {}

  /** Whether what is awaited is a part of what {@code expr} gives. */
  static boolean needed(Expr expr, Place place) {
    return outer(expr, place) != null;
  }

  /** Writes the {@code await}, or moves it to where it belongs. */
  static void await(Expr expr, Place place, FixBuilder fix) {
    Expr.Await outer = outer(expr, place);
    if (outer == null) {
      fix.await(expr);
      return;
    }
    fix.edit(new Edit.InsertBefore(outer.first(), "("));
    fix.edit(new Edit.InsertAfter(expr.last(), ")"));
  }

  private static Expr.@Nullable Await outer(Expr expr, Place place) {
    Node at = expr;
    Node by = place.file().parent(expr).orElse(null);
    while ((by instanceof Expr.Subscript part && part.value() == at)
        || (by instanceof Expr.Attribute read && read.value() == at)) {
      at = by;
      by = place.file().parent(by).orElse(null);
    }
    return at != expr && by instanceof Expr.Await await ? await : null;
  }
}
