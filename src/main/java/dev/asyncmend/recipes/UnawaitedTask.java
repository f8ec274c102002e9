package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code unawaited-task}: a coroutine starts a task, looks at it, and ends without waiting for it.
 * Names that nobody reads are {@code dangling-task}.
 */
public final class UnawaitedTask implements Recipe {
  /** Methods of a task that tell something about it, and neither wait for it nor end it. */
  private static final Set<String> LOOKS =
      Set.of(
          "add_done_callback",
          "cancelled",
          "done",
          "get_coro",
          "get_loop",
          "get_name",
          "get_stack",
          "print_stack",
          "remove_done_callback",
          "set_name");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, UnawaitedTask::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (!TaskMaking.is(call, place)
        || !place.inCoroutine(call)
        || !place.takesAsyncio()
        || TestCode.file(place.path())
        || TestCode.holds(call, place)) {
      return;
    }
    List<Fate> fates = place.flow().fate(call).parts().toList();
    if (fates.size() == 1 && fates.get(0) instanceof Fate.Bound bound && isLeft(bound, place)) {
      String name = bound.target().id();
      place.mend(
          call,
          "the coroutine ends without waiting for `" + name + '`',
          Level.UNSAFE,
          "Await it at the end",
          fix -> new TaskEnd(place).await(call, bound.target(), fix));
    }
  }

  /** Whether the function looks at the task only, and comes to its end. */
  private static boolean isLeft(Fate.Bound bound, Place place) {
    Variable variable = place.scopes().variable(bound.target());
    Optional<Node> function = place.scopes().runsIn(bound.target());
    return function.isPresent()
        && variable.scope().node() == function.get()
        && function.get() instanceof Stmt.AsyncFunctionDef def
        && bound.uses().captures().isEmpty()
        && !bound.uses().reads().isEmpty()
        && variable.uses().stream().allMatch(read -> looks(read, place))
        && Escapes.of(def.body()).yields().isEmpty()
        && TaskEnd.isReached(bound.target(), place);
  }

  private static boolean looks(Expr.Name read, Place place) {
    Node parent = place.file().parent(read).orElse(read);
    if (parent instanceof Expr.Attribute method) {
      return LOOKS.contains(method.attr())
          && place.file().parent(method).filter(Expr.Call.class::isInstance).isPresent();
    }
    return place.flow().fate(read).parts().allMatch(UnawaitedTask::tells);
  }

  private static boolean tells(Fate fate) {
    return fate instanceof Fate.Used used
        ? used.manner() == Fate.Manner.FORMATTED || used.manner() == Fate.Manner.OPERAND
        : fate instanceof Fate.Argument argument
            && Intent.TELLING.contains(CalleeName.last(argument.call().func()));
  }
}
