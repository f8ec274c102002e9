package dev.asyncmend.recipes;

import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;

/**
 * What a function returns that {@code asyncio.coroutine} made a coroutine function though it never
 * yields: the decorator awaits it where it can be awaited.
 */
final class GeneratorReturns {
  private final List<Expr> values;
  private final Place place;

  GeneratorReturns(Stmt.Function def, Place place) {
    this.place = place;
    this.values =
        Walk.find(def, Stmt.Return.class).stream()
            .filter(one -> place.scopes().runsIn(one).filter(node -> node == def).isPresent())
            .map(Stmt.Return::value)
            .filter(value -> value != null)
            .map(Expr.class::cast)
            .toList();
  }

  /** Whether it is known of all values whether to await them. */
  boolean allowed() {
    return values.stream().allMatch(one -> isAwaited(one) || isPlain(one));
  }

  /** Whether nothing of that was inferred. */
  boolean certain() {
    return values.stream()
        .filter(this::isAwaited)
        .allMatch(one -> place.resolver().awaitable(one).certain());
  }

  /** Awaits them. */
  void await(FixBuilder fix) {
    values.stream().filter(this::isAwaited).forEach(fix::await);
  }

  private boolean isAwaited(Expr value) {
    return place.resolver().awaitable(value).awaitable() == Awaitable.YES;
  }

  private boolean isPlain(Expr value) {
    if (value instanceof Expr.Constant
        || value instanceof Expr.JoinedStr
        || value instanceof Expr.Compare
        || value instanceof Expr.Tuple
        || value instanceof Expr.ListExpr
        || value instanceof Expr.SetExpr
        || value instanceof Expr.Dict
        || (value instanceof Expr.Comp && !(value instanceof Expr.GeneratorExp))) {
      return true;
    }
    Answer answer = place.resolver().awaitable(value);
    // A generator has no class of its own here: it would be driven, too.
    return answer.awaitable() == Awaitable.NO && place.resolver().type(value).isPresent();
  }
}
