package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/** A coroutine function beside its users that lets some of them in at a time. */
final class Bounded {
  private Bounded() {}

  /** Writes it before {@code statement}, and gives its name. */
  static String define(Stmt statement, int limit, FixBuilder fix) {
    String semaphore = fix.fresh("semaphore");
    String bounded = fix.fresh("bounded");
    fix.insertBefore(
        statement,
        List.of(
            semaphore + " = " + fix.reference("asyncio.Semaphore") + "(" + limit + ")",
            "",
            "async def " + bounded + "(awaitable):",
            "    async with " + semaphore + ":",
            "        return await awaitable",
            ""));
    return bounded;
  }
}
