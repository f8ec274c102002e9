package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code get-event-loop}: CPython's documentation of {@code asyncio.get_event_loop} prefers {@code
 * get_running_loop} in coroutines, and says what it does where no loop runs: "Deprecated since
 * version 3.12", "Changed in version 3.14: Raises a RuntimeError if there is no current event
 * loop".
 */
public final class GetEventLoop implements Recipe {
  private static final String GET = "asyncio.get_event_loop";
  private static final String SET = "asyncio.set_event_loop";
  private static final String CREATE = "asyncio.AbstractEventLoop.create_task";
  private static final int RAISES = 14;

  /** Who calls these on a loop knows that it does not run yet. */
  private static final Set<String> RUNS = Set.of("run_until_complete", "run_forever");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, GetEventLoop::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (!place.takesAsyncio()) {
      return;
    }
    boolean coroutine = place.inCoroutine(call);
    if (coroutine && startsTask(call, place)) {
      createTask(call, place);
    } else if (gets(call, place) && coroutine) {
      inCoroutine(call, place);
    } else if (gets(call, place) && !place.loopRuns()) {
      inPlainCode(call, place);
    }
  }

  private static boolean gets(Expr.Call call, Place place) {
    return call.args().isEmpty() && call.keywords().isEmpty() && place.denotes(call.func(), GET);
  }

  /** Whether {@code call} is {@code create_task} of the loop that runs. */
  private static boolean startsTask(Expr.Call call, Place place) {
    return call.func() instanceof Expr.Attribute method
        && method.attr().equals("create_task")
        && LoopOrigin.of(method.value(), place) == LoopOrigin.RUNNING
        && place.calleeName(method).equals(CREATE);
  }

  private static void createTask(Expr.Call call, Place place) {
    place.mend(
        call.func(),
        "`asyncio.create_task` does the same without the loop",
        Level.SAFE,
        "Call asyncio.create_task",
        fix -> {
          fix.replace(call.func(), fix.reference("asyncio.create_task"));
          if (((Expr.Attribute) call.func()).value() instanceof Expr.Name loop) {
            LoopVariable.drop(loop, place, GetEventLoop::startsTask, fix);
          }
        });
  }

  private static void inCoroutine(Expr.Call call, Place place) {
    Node method = place.file().parent(call).orElse(call);
    boolean outer =
        place.file().parent(method).orElse(method) instanceof Expr.Call whole
            && whole.func() == method
            && startsTask(whole, place);
    if (!outer) {
      place.mend(
          call,
          "`get_event_loop` in a coroutine gives the loop that runs; `get_running_loop` says so",
          Level.SAFE,
          "Call asyncio.get_running_loop",
          fix -> fix.replace(call.func(), fix.reference("asyncio.get_running_loop")));
    }
  }

  /** Only where the loop is run next: else it may well be the one that runs. */
  private static void inPlainCode(Expr.Call call, Place place) {
    Node around = place.file().parent(call).orElse(call);
    if (around instanceof Expr.Attribute method) {
      if (RUNS.contains(method.attr())) {
        place.report(call, message(place));
      }
      return;
    }
    Optional<Expr.Name> target = target(around);
    if (target.isEmpty() || !isRun(target.get(), place) || isSetBefore(call, place)) {
      return;
    }
    boolean once =
        place.scopes().runsIn(call).isEmpty()
            && place.scopes().variable(target.get()).bindings().size() == 1
            && isTop(around, place);
    if (!once) {
      place.report(call, message(place));
      return;
    }
    place.mend(
        call,
        message(place),
        Level.UNSAFE,
        "Make a loop and set it, as get_event_loop did before",
        fix -> make(call, target.get(), (Stmt) around, fix));
  }

  private static String message(Place place) {
    return place.target().minor() >= RAISES
        ? "`get_event_loop` raises RuntimeError where no event loop is set"
        : "`get_event_loop` where no loop runs is deprecated, and raises from Python 3.14 on";
  }

  private static Optional<Expr.Name> target(Node around) {
    return around instanceof Stmt.Assign assign
            && assign.targets().size() == 1
            && assign.targets().get(0) instanceof Expr.Name name
        ? Optional.of(name)
        : Optional.empty();
  }

  /** Whether the code that binds the loop runs it, too, so that none runs there yet. */
  private static boolean isRun(Expr.Name target, Place place) {
    Variable variable = place.scopes().variable(target);
    return variable.uses().stream()
        .filter(use -> place.scopes().runsIn(use).equals(place.scopes().runsIn(target)))
        .map(use -> place.file().parent(use).orElse(use))
        .anyMatch(
            method -> method instanceof Expr.Attribute called && RUNS.contains(called.attr()));
  }

  /** Whether the file sets a loop by itself: then there is one. */
  private static boolean isSetBefore(Expr.Call call, Place place) {
    return Walk.find(place.file().tree(), Expr.Call.class).stream()
        .filter(other -> other.first() < call.first())
        .anyMatch(other -> place.denotes(other.func(), SET));
  }

  /** Whether a statement runs once with the module, or with the script under {@code __main__}. */
  private static boolean isTop(Node statement, Place place) {
    List<Node> around = place.file().ancestors(statement);
    return around.stream()
            .noneMatch(node -> node instanceof Stmt.Loop || node instanceof Stmt.While)
        && Walk.find(place.file().tree(), Expr.Call.class).stream()
                .filter(other -> gets(other, place))
                .count()
            == 1;
  }

  private static void make(Expr.Call call, Expr.Name target, Stmt statement, FixBuilder fix) {
    fix.replace(call.func(), fix.reference("asyncio.new_event_loop"));
    fix.insertAfter(statement, List.of(fix.reference(SET) + "(" + target.id() + ")"));
  }
}
