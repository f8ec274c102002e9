package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether code runs before its event loop has anything else to do: in the coroutine that {@code
 * asyncio.run} starts, before it waits for the first time. Nobody misses a loop that stands still
 * there.
 */
final class LonelyStart {
  private static final Set<String> RUNS =
      Set.of("asyncio.run", "uvloop.run", "asyncio.AbstractEventLoop.run_until_complete");

  private LonelyStart() {}

  /** Whether {@code node} runs there for certain. */
  static boolean holds(Node node, Place place) {
    Optional<Stmt.AsyncFunctionDef> found =
        place
            .scopes()
            .runsIn(node)
            .filter(Stmt.AsyncFunctionDef.class::isInstance)
            .map(Stmt.AsyncFunctionDef.class::cast);
    if (found.isEmpty() || place.scopes().scopeOf(found.get()).kind() != Scope.Kind.MODULE) {
      return false;
    }
    Stmt.AsyncFunctionDef def = found.get();
    List<Expr.Name> uses = place.scopes().variable(def.name(), place.file().tree()).uses();
    return !uses.isEmpty()
        && uses.stream().allMatch(use -> isRun(use, place))
        && !place.flow().awaitBetween(def.body().get(0), node)
        && Patience.before(node, Expr.Call.class, place).stream()
            .noneMatch(call -> TaskMaking.is(call, place));
  }

  private static boolean isRun(Expr.Name use, Place place) {
    return place
        .file()
        .parent(use)
        .filter(call -> call instanceof Expr.Call made && made.func() == use)
        .flatMap(place.file()::parent)
        .filter(run -> run instanceof Expr.Call call && isRun(call, place))
        .isPresent();
  }

  private static boolean isRun(Expr.Call call, Place place) {
    return RUNS.contains(place.calleeName(call.func()));
  }
}
