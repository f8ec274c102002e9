package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;

/**
 * {@code nested-event-loop}: a coroutine runs an event loop, though one runs in its thread already
 * (CPython's documentation of {@code asyncio.run}: "This function cannot be called when another
 * asyncio event loop is running in the same thread").
 */
public final class NestedEventLoop implements Recipe {
  /** Makes loops that can be run again while they run. */
  private static final String NEST = "nest_asyncio";

  private static final String ERROR = "RuntimeError";

  /** Who asks so has thought about it. */
  private static final List<String> QUESTIONS = List.of("is_running", "running_loop", "is_closed");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, NestedEventLoop::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (!place.runsOnLoop(call) || !place.takesAsyncio()) {
      return;
    }
    LoopRun.of(call, place)
        .filter(run -> !isForeseen(run, place))
        .ifPresent(run -> found(run, place));
  }

  private static boolean isForeseen(LoopRun run, Place place) {
    String other = place.file().source(run.what());
    return Foreseen.failure(run.call(), ERROR, other, place)
        || Foreseen.condition(run.call(), QUESTIONS, place)
        || place.resolver().index().imports(NEST)
        || (place.loopRuns() && names(NEST, place));
  }

  /** No other file imports a notebook, so the index does not know what it imports. */
  private static boolean names(String module, Place place) {
    return Walk.find(place.file().tree(), Part.Alias.class).stream()
            .anyMatch(alias -> alias.name().equals(module))
        || Walk.find(place.file().tree(), Stmt.ImportFrom.class).stream()
            .anyMatch(from -> module.equals(from.module()));
  }

  private static void found(LoopRun run, Place place) {
    String where = place.inCoroutine(run.call()) ? "in a coroutine" : "in a notebook";
    String message = '`' + run.name() + "` " + where + ": the thread runs an event loop already";
    if (run.level() == Level.ADVICE) {
      place.report(run.call(), message + ", so this raises " + ERROR);
      return;
    }
    place.mend(
        run.call(),
        message + ", so this raises " + ERROR,
        run.level(),
        "Await what is to run",
        fix -> mend(run, place, fix));
  }

  private static void mend(LoopRun run, Place place, FixBuilder fix) {
    Node around = place.file().parent(run.call()).orElse(run.call());
    // Who awaits the result means the coroutine.
    Expr whole = around instanceof Expr.Await await ? await : run.call();
    if (!place.takesAwait(run.call())) {
      fix.refuse();
      return;
    }
    Unwrapped.apply(whole, run.what(), "await ", "", Precedence.AWAIT, Precedence.PRIMARY, fix);
    if (run.loop() != null) {
      LoopVariable.drop(run.loop(), place, fix);
    }
  }
}
