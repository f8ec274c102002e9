package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Objects that belong to the event loop in which they were made. */
final class LoopBound {
  private static final Set<String> TYPES =
      Set.of(
          "asyncio.AbstractEventLoop",
          "asyncio.Barrier",
          "asyncio.BoundedSemaphore",
          "asyncio.Condition",
          "asyncio.Event",
          "asyncio.Future",
          "asyncio.LifoQueue",
          "asyncio.Lock",
          "asyncio.PriorityQueue",
          "asyncio.Queue",
          "asyncio.Semaphore",
          "asyncio.StreamReader",
          "asyncio.StreamWriter",
          "asyncio.Task",
          "aiohttp.ClientSession",
          "asyncpg.Connection",
          "asyncpg.Pool",
          "asyncpg.connection.Connection",
          "asyncpg.pool.Pool",
          "httpx.AsyncClient");

  private LoopBound() {}

  /** The first of {@code exprs} that gives such an object. */
  static Optional<Expr> among(List<Expr> exprs, Place place) {
    return exprs.stream().filter(expr -> test(expr, place)).findFirst();
  }

  private static boolean test(Expr expr, Place place) {
    return place
        .resolver()
        .type(expr)
        .filter(type -> TYPES.contains(type.type().dotted()))
        .isPresent();
  }
}
