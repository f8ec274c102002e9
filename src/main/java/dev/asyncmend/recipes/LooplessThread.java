package dev.asyncmend.recipes;

import dev.asyncmend.index.ProjectIndex;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.index.Whereabouts;
import dev.asyncmend.index.Whereabouts.Where;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Code that runs in other threads only, to which nobody has given an event loop. */
final class LooplessThread {
  private static final String GET = "asyncio.get_event_loop";

  /** Who names these may have given the thread a loop. */
  private static final Set<String> GIVERS = Set.of("set_event_loop", "set_event_loop_policy");

  /** Makes loops where there are none. */
  private static final String NEST = "nest_asyncio";

  private LooplessThread() {}

  /** How threads come to run {@code node}; empty where it is not certain that only they do. */
  static Optional<List<Reason>> of(Node node, Place place) {
    if (!(place.scopes().runsIn(node).orElse(null) instanceof Stmt.FunctionDef function)
        || given(place)) {
      return Optional.empty();
    }
    Symbol symbol = place.resolver().symbol(function).orElse(null);
    if (symbol == null) {
      return Optional.empty();
    }
    Whereabouts where = place.resolver().index().whereabouts(symbol);
    return where.only(Where.THREAD) ? Optional.of(where.chain()) : Optional.empty();
  }

  private static boolean given(Place place) {
    ProjectIndex index = place.resolver().index();
    return GIVERS.stream().anyMatch(name -> !index.mentions(name).isEmpty()) || index.imports(NEST);
  }

  /** Whether {@code call}, which starts a task, does so on a loop that it does not find there. */
  static boolean fails(Expr.Call call, Place place) {
    boolean asks =
        ScheduledFromThread.starts(call, place)
            || (call.func() instanceof Expr.Attribute method && isAsked(method.value(), place));
    return asks && of(call, place).isPresent();
  }

  private static boolean isAsked(Expr loop, Place place) {
    if (loop instanceof Expr.Call call) {
      return place.denotes(call.func(), GET);
    }
    if (!(loop instanceof Expr.Name name)) {
      return false;
    }
    Variable variable = place.scopes().variable(name);
    return variable.bindings().size() == 1
        && variable.bindings().get(0) instanceof Binding.Local local
        && local.source() instanceof Expr.Call call
        && place.denotes(call.func(), GET);
  }
}
