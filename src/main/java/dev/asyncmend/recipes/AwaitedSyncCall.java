package dev.asyncmend.recipes;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.pattern.Match;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * {@code awaited-sync-call}: what a call gives is awaited, and cannot be (language reference,
 * "Await expression": an object that is not awaitable raises TypeError).
 */
public final class AwaitedSyncCall implements Recipe {
  private static final String ERROR = "TypeError";
  private static final Rewrite SLEEP = OffLoop.to(OffLoop.AWAITED, "await asyncio.sleep($*ARGS)");

  /** Who asks so has thought about it. */
  private static final List<String> QUESTIONS =
      List.of("iscoroutine", "isawaitable", "isfuture", "__await__", "is_async", "is_coroutine");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Await.class, AwaitedSyncCall::look);
  }

  private static void look(Expr.Await await, Place place) {
    if (!(await.value() instanceof Expr.Call call) || !place.runsOnLoop(await)) {
      return;
    }
    SyncCall.of(call, place)
        .filter(found -> !isForeseen(await, call, place))
        .ifPresent(found -> report(await, call, found, place));
  }

  private static boolean isForeseen(Expr.Await await, Expr.Call call, Place place) {
    return Foreseen.failure(await, ERROR, place.file().source(call), place)
        || Foreseen.condition(await, QUESTIONS, place);
  }

  private static void report(Expr.Await await, Expr.Call call, SyncCall found, Place place) {
    String message = '`' + found.name() + "()` gives nothing that can be awaited";
    String blocks = message + ", and blocks the event loop";
    switch (found.remedy()) {
      case ADVISE -> place.report(await, message + hint(found.blocking()), found.chain());
      case DROP ->
          mend(await, message, found, "Do not await it", place, fix -> drop(await, call, fix));
      case SLEEP ->
          mend(
              await,
              blocks,
              found,
              "Await asyncio.sleep",
              place,
              fix -> OffLoop.write(SLEEP, match(await, place), fix));
      case THREAD ->
          mend(
              await,
              blocks,
              found,
              "Run it in a thread",
              place,
              fix -> OffLoop.move(match(await, place), place, fix));
    }
  }

  private static Match match(Expr.Await await, Place place) {
    return OffLoop.AWAITED.match(await, place.around()).orElseThrow();
  }

  private static void mend(
      Expr.Await await,
      String message,
      SyncCall found,
      String title,
      Place place,
      Consumer<FixBuilder> edits) {
    place.mend(await, message, found.chain(), found.level(), title, edits);
  }

  private static String hint(@Nullable Blocking blocking) {
    if (blocking == null) {
      return "";
    }
    return blocking.replacement().isEmpty()
        ? ", and blocks the event loop"
        : ", and blocks the event loop; use `" + blocking.replacement() + '`';
  }

  private static void drop(Expr.Await await, Expr.Call call, FixBuilder fix) {
    Unwrapped.apply(await, call, "", "", Precedence.PRIMARY, Precedence.PRIMARY, fix);
  }
}
