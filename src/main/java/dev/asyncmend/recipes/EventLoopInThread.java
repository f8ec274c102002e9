package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/**
 * {@code event-loop-in-thread}: a function that runs only in other threads asks for the event loop
 * of its thread. There is none: {@code BaseDefaultEventLoopPolicy.get_event_loop} of CPython makes
 * one in the main thread only, and since Python 3.14 nowhere.
 */
public final class EventLoopInThread implements Recipe {
  private static final String GET = "asyncio.get_event_loop";
  private static final String ERROR = "RuntimeError";

  /** Who asks so has thought about it. */
  private static final List<String> QUESTIONS = List.of("main_thread", "current_thread");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, EventLoopInThread::look);
  }

  private static void look(Expr.Call call, Place place) {
    boolean asks = place.denotes(call.func(), GET);
    if (!(asks || ScheduledFromThread.starts(call, place))
        || !(place.scopes().runsIn(call).orElse(null) instanceof Stmt.FunctionDef function)
        || foreseen(call, place)) {
      return;
    }
    LooplessThread.of(call, place).ifPresent(chain -> found(call, function, chain, place));
  }

  private static boolean foreseen(Expr.Call call, Place place) {
    return Foreseen.failure(call, ERROR, "new_event_loop", place)
        || Foreseen.condition(call, QUESTIONS, place);
  }

  private static void found(
      Expr.Call call, Stmt.FunctionDef function, List<Reason> chain, Place place) {
    String message =
        "`asyncio."
            + CalleeName.last(call.func())
            + "()` in `"
            + function.name()
            + "`, which runs in other threads only, where there is no event loop: this raises "
            + ERROR;
    ScheduledFromThread scheduled = ScheduledFromThread.of(call, function, place).orElse(null);
    if (scheduled != null) {
      String title = "Hand the event loop in, and let it do that from this thread";
      place.mend(call, message, chain, Level.UNSAFE, title, scheduled::write);
    } else {
      run(call, function, message, chain, place);
    }
  }

  private static void run(
      Expr.Call call, Stmt.FunctionDef function, String message, List<Reason> chain, Place place) {
    ThreadLoop loop = ThreadLoop.of(call, function, place).orElse(null);
    Level level = loop == null ? Level.ADVICE : loop.level(place);
    if (loop == null || level == Level.ADVICE) {
      place.report(
          call,
          message
              + "; run a coroutine here with `asyncio.run(…)`, or hand the loop in and schedule it there"
              + " with `asyncio.run_coroutine_threadsafe(…, loop)`",
          chain);
      return;
    }
    place.mend(
        call,
        message,
        chain,
        level,
        "Run the coroutine with asyncio.run",
        fix -> mend(loop, place, fix));
  }

  private static void mend(ThreadLoop loop, Place place, FixBuilder fix) {
    fix.replace(loop.run().func(), fix.reference("asyncio.run"), Precedence.PRIMARY);
    for (Stmt statement : loop.idle()) {
      StatementEdits.of(place.file()).delete(statement).ifPresentOrElse(fix::edit, fix::refuse);
    }
  }
}
