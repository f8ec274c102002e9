package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;

/**
 * {@code manual-event-loop}: plain code makes a loop, runs a coroutine on it and perhaps closes it.
 * CPython's documentation of the event loop: "Application developers should typically use the
 * high-level asyncio functions, such as asyncio.run()".
 */
public final class ManualEventLoop implements Recipe {
  private static final String NEW = "asyncio.new_event_loop";
  private static final String GET = "asyncio.get_event_loop";

  /** {@code asyncio.Runner} came with Python 3.11. */
  private static final int RUNNER = 11;

  private static final String MESSAGE = "this loop is run by hand";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, ManualEventLoop::look);
  }

  private static void look(Expr.Call call, Place place) {
    boolean made = place.denotes(call.func(), NEW);
    if (!call.args().isEmpty()
        || !call.keywords().isEmpty()
        || !(made || place.denotes(call.func(), GET))
        || !place.takesAsyncio()
        || place.loopRuns()
        || place.scopes().runsIn(call).filter(f -> !(f instanceof Stmt.FunctionDef)).isPresent()) {
      return;
    }
    if (!made && isShared(place)) {
      return;
    }
    Node around = place.file().parent(call).orElse(call);
    if (around instanceof Expr.Attribute method
        && place.file().parent(method).orElse(call) instanceof Expr.Call run
        && run.func() == method
        && LoopLife.isRun(run, place)
        && (made || !waits(run, place))) {
      direct(run, made && isScript(run, place) ? Level.SAFE : Level.UNSAFE, place);
    } else if (around instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name target) {
      LoopLife.of(target, place)
          .filter(life -> made || life.runs().stream().noneMatch(run -> waits(run, place)))
          .ifPresent(life -> kept(assign, made, life, place));
    }
  }

  /** Who asks for the current loop in several places goes on where another one stopped. */
  private static boolean isShared(Place place) {
    long plain =
        Walk.find(place.file().tree(), Expr.Call.class).stream()
            .filter(call -> place.denotes(call.func(), GET) && !place.inCoroutine(call))
            .count();
    return plain > 1 || TestCode.isFile(place);
  }

  /** Whether all that is run is a pause, so that others may go on. */
  private static boolean waits(Expr.Call run, Place place) {
    return run.args().get(0) instanceof Expr.Call pause
        && place.denotes(pause.func(), "asyncio.sleep");
  }

  private static void direct(Expr.Call run, Level level, Place place) {
    place.mend(
        run,
        MESSAGE + ", and never closed",
        level,
        "Use asyncio.run",
        fix -> fix.replace(run.func(), fix.reference("asyncio.run")));
  }

  private static void kept(Stmt.Assign assign, boolean made, LoopLife life, Place place) {
    boolean several = life.runs().size() > 1 || repeats(life.runs().get(0), assign, place);
    if (several && place.target().minor() < RUNNER) {
      return;
    }
    Level level = made && isOwn(assign, life, place) ? Level.SAFE : Level.UNSAFE;
    String suffix = life.calls("close") ? "" : ", and never closed";
    place.mend(
        assign.value(),
        MESSAGE + suffix,
        level,
        several ? "Use asyncio.Runner" : "Use asyncio.run",
        fix -> {
          LoopRemoval removal = new LoopRemoval(assign, life, place, fix);
          if (several) {
            removal.runner();
          } else {
            removal.run();
          }
        });
  }

  /** Whether a call stands in a loop that starts behind {@code assign}. */
  private static boolean repeats(Expr.Call run, Stmt.Assign assign, Place place) {
    return place.file().ancestors(run).stream()
        .filter(
            node ->
                node instanceof Stmt.Loop
                    || node instanceof Stmt.While
                    || node instanceof Expr.Comp)
        .anyMatch(node -> node.first() > assign.last());
  }

  /**
   * Whether nobody can tell the difference: {@code asyncio.run} leaves no loop that is set behind.
   */
  private static boolean isOwn(Stmt.Assign assign, LoopLife life, Place place) {
    boolean set = life.calls("set_event_loop");
    boolean module = place.scopes().runsIn(assign).isEmpty();
    if (set) {
      return life.calls("close") && (!module || isScript(assign, place)) && isNext(life, place);
    }
    return isScript(assign, place);
  }

  /** Whether the loop is run as soon as it is set, by a call that makes nothing else before. */
  private static boolean isNext(LoopLife life, Place place) {
    Stmt set = life.care().get(0);
    Expr.Call run = life.runs().get(0);
    Optional<Stmt> statement = place.file().statement(run);
    int before = statement.map(Stmt::first).orElse(run.first());
    int start = place.file().tokens().next(set.last());
    boolean guarded =
        place.file().tokens().is(start, "try")
            && place.file().tokens().next(place.file().tokens().next(start)) == before;
    return set.last() < run.first()
        && (start == before || guarded)
        && Walk.find(run.args().get(0), Expr.Call.class).size() == 1;
  }

  /** Whether a node runs once, in a script: under {@code if __name__ == "__main__"}. */
  private static boolean isScript(Node node, Place place) {
    return place.scopes().runsIn(node).isEmpty()
        && place.file().ancestors(node).stream()
            .anyMatch(
                around ->
                    around instanceof Stmt.If condition
                        && place.file().source(condition.test()).contains("__name__"));
  }
}
