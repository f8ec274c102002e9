package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;

/** Whether an {@code async def} means its caller to get something that still has to be awaited. */
final class HandsOutAwaitable {
  private static final List<String> WORDS =
      List.of("Awaitable", "Coroutine", "Future", "Task", "Any", "object", "Callable");

  private HandsOutAwaitable() {}

  /** Its annotation says so, or somebody in the file awaits its result twice. */
  static boolean certainly(Stmt.Function function, Place place) {
    Expr returns = function.returns();
    return (returns != null && WORDS.stream().anyMatch(place.file().source(returns)::contains))
        || Walk.find(place.file().tree(), Expr.Await.class).stream()
            .anyMatch(await -> awaitsTwice(await, function.name()));
  }

  private static boolean awaitsTwice(Expr.Await outer, String name) {
    return outer.value() instanceof Expr.Await inner
        && inner.value() instanceof Expr.Call call
        && name.equals(CalleeName.last(call.func()));
  }
}
