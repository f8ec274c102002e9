package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.regex.Pattern;

/** Whether an {@code async def} means its caller to get something that still has to be awaited. */
final class HandsOutAwaitable {
  private static final List<String> WORDS =
      List.of("Awaitable", "Coroutine", "Future", "Task", "Callable");

  /** Annotations that say nothing. */
  private static final Pattern ANYTHING =
      Pattern.compile("(Optional\\[)?([a-z]+\\.)?(Any|object)\\]?( *\\| *None)?");

  private HandsOutAwaitable() {}

  /** Whether the coroutine function around {@code expr} hands out what it gives on purpose. */
  static boolean onPurpose(Expr expr, Place place) {
    return place
        .scopes()
        .runsIn(expr)
        .filter(owner -> owner instanceof Stmt.Function f && onPurpose(expr, f, place))
        .isPresent();
  }

  /** Who hands out a call of himself never comes to an end. */
  private static boolean onPurpose(Expr expr, Stmt.Function owner, Place place) {
    boolean itself =
        expr instanceof Expr.Call call
            && place.resolver().definition(call.func()).equals(place.resolver().symbol(owner));
    return !itself && certainly(owner, place);
  }

  /** Its annotation says so, or somebody in the file awaits its result twice. */
  static boolean certainly(Stmt.Function function, Place place) {
    Expr returns = function.returns();
    String told = returns == null ? "" : place.file().source(returns);
    return WORDS.stream().anyMatch(told::contains)
        || ANYTHING.matcher(told).matches()
        || Walk.find(place.file().tree(), Expr.Await.class).stream()
            .anyMatch(await -> awaitsTwice(await, function.name()));
  }

  private static boolean awaitsTwice(Expr.Await outer, String name) {
    return outer.value() instanceof Expr.Await inner
        && inner.value() instanceof Expr.Call call
        && name.equals(CalleeName.last(call.func()));
  }
}
