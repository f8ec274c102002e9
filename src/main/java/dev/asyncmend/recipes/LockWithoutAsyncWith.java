package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;
import java.util.Set;

/**
 * {@code lock-without-async-with}: a lock of asyncio is taken by {@code acquire} and given back by
 * {@code release} some statements later, with nothing that gives it back when one of them fails; or
 * it is never taken, as nobody awaits {@code acquire} (CPython documentation of {@code
 * asyncio.Lock}: "The preferred way to use a Lock is an async with statement").
 */
public final class LockWithoutAsyncWith implements Recipe {
  /** Their {@code release} raises where nobody holds them. */
  private static final Set<String> STRICT =
      Set.of("asyncio.Lock", "asyncio.Condition", "asyncio.BoundedSemaphore");

  private static final String COUNTER = "asyncio.Semaphore";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.ExprStmt.class, LockWithoutAsyncWith::look);
  }

  private static void look(Stmt.ExprStmt statement, Place place) {
    boolean awaited = statement.value() instanceof Expr.Await;
    Expr value = statement.value() instanceof Expr.Await await ? await.value() : statement.value();
    if (value instanceof Expr.Call call
        && call.func() instanceof Expr.Attribute method
        && method.attr().equals("acquire")
        && place.inCoroutine(statement)) {
      HeldRegion.of(statement, method.value(), place)
          .ifPresent(region -> judge(region, awaited, place));
    }
  }

  private static void judge(HeldRegion region, boolean awaited, Place place) {
    Optional<Inferred> type = place.resolver().type(region.lock());
    String lock = type.map(found -> found.type().dotted()).orElse("");
    if (!STRICT.contains(lock) && !lock.equals(COUNTER)) {
      return;
    }
    boolean fails = !awaited && STRICT.contains(lock) && type.get().certain();
    place.mend(
        region.acquire(),
        awaited
            ? "the lock stays held if what runs before `release` raises, is cancelled or returns"
            : "`acquire` is not awaited, so the lock is never taken",
        fails ? Level.SAFE : Level.UNSAFE,
        "Hold it by async with",
        region::rewrite);
  }
}
