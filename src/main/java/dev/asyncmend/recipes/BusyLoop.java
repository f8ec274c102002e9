package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;

/**
 * {@code busy-loop}: a loop asks again and again whether something has happened, and waits for
 * nothing in between. {@code asyncio.sleep(0)} only lets others run first.
 */
public final class BusyLoop implements Recipe {
  private static final String SLEEP = "asyncio.sleep";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.While.class, BusyLoop::look);
  }

  private static void look(Stmt.While loop, Place place) {
    if (!place.inCoroutine(loop)
        || !place.takesAsyncio()
        || !loop.orelse().isEmpty()
        || TestCode.file(place.path())
        || TestCode.holds(loop, place)) {
      return;
    }
    Optional<Expr.Call> sleep = sleep(loop.body().get(loop.body().size() - 1), place);
    if (sleep.isEmpty()) {
      return;
    }
    if (place.flow().leaves(loop)) {
      endless(loop, sleep.get(), place);
    } else if (loop.body().size() == 1) {
      polling(loop, sleep.get(), place);
    }
  }

  /** {@code await asyncio.sleep(…)} as a statement. */
  private static Optional<Expr.Call> sleep(Stmt statement, Place place) {
    return statement instanceof Stmt.ExprStmt only
            && only.value() instanceof Expr.Await await
            && await.value() instanceof Expr.Call call
            && call.args().size() == 1
            && call.keywords().isEmpty()
            && place.denotes(call.func(), SLEEP)
        ? Optional.of(call)
        : Optional.empty();
  }

  /** A loop without end in which nothing waits. */
  private static void endless(Stmt.While loop, Expr.Call sleep, Place place) {
    Escapes escapes = Escapes.of(loop.body());
    boolean ends =
        !escapes.returns().isEmpty()
            || !escapes.yields().isEmpty()
            || !OwnCode.find(loop.body(), Stmt.Raise.class).isEmpty();
    boolean idle =
        escapes.awaits().stream()
            .allMatch(await -> isHere(await, sleep) || new Restless(place).is(await));
    boolean asks = loop.body().stream().allMatch(BusyLoop::asks);
    if (!ends && idle && asks && Patience.isNothing(sleep.args().get(0), place)) {
      slower(sleep, "this loop never waits for anything: it keeps a core busy", place);
    }
  }

  /** Whether a statement waits for something or looks for it; what else it does is work. */
  private static boolean asks(Stmt statement) {
    return statement instanceof Stmt.If
        || statement instanceof Stmt.Pass
        || (statement instanceof Stmt.ExprStmt only && only.value() instanceof Expr.Await)
        || (statement instanceof Stmt.Assign assign && assign.value() instanceof Expr.Await);
  }

  private static boolean isHere(Node await, Expr.Call sleep) {
    return await instanceof Expr.Await expression && expression.value() == sleep;
  }

  private static void slower(Expr.Call sleep, String message, Place place) {
    String interval = place.parameters().decimal("interval");
    place.mend(
        sleep,
        message,
        Level.UNSAFE,
        "Sleep " + interval + " s in each round",
        fix -> fix.replace(sleep.args().get(0), interval, Precedence.ATOM));
  }

  /** A loop that does nothing but ask and sleep. */
  private static void polling(Stmt.While loop, Expr.Call sleep, Place place) {
    Polled polled = new Polled(place);
    Optional<String> instead = polled.wait(loop.test());
    boolean spins = Patience.isNothing(sleep.args().get(0), place);
    if (instead.isPresent()) {
      place.mend(
          loop.test(),
          "the coroutine asks again and again for what can be waited for",
          Level.UNSAFE,
          "Wait for it",
          fix -> polled.write(loop, fix));
    } else if (polled.isFlag(loop.test())) {
      place.report(
          loop.test(),
          "this flag is asked again and again; an `asyncio.Event` that is set where the flag"
              + " changes can be awaited: `await event.wait()`");
    } else if (spins) {
      spinning(loop.test(), sleep, place);
    }
  }

  private static void spinning(Expr test, Expr.Call sleep, Place place) {
    ClockWait clock = new ClockWait(place);
    Optional<String> left = clock.left(test);
    if (left.isPresent()) {
      place.mend(
          sleep,
          "this loop keeps a core busy until a moment has come",
          Level.UNSAFE,
          "Sleep until then",
          fix -> fix.replace(sleep.args().get(0), left.get(), Precedence.SUM));
    } else if (!clock.is(test)) {
      slower(sleep, "this loop keeps a core busy until its condition changes", place);
    }
  }
}
