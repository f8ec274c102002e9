package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Callback;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;

/**
 * {@code dangling-task}: a task is started and nobody keeps it. CPython's documentation of {@code
 * asyncio.create_task}: "Save a reference to the result of this function, to avoid a task
 * disappearing mid-execution. The event loop only keeps weak references to tasks."
 */
public final class DanglingTask implements Recipe {
  /** What a name takes its task from is not looked at deeper than this. */
  private static final int DEPTH = 3;

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, DanglingTask::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (!is(call, place)) {
      return;
    }
    List<Fate> fates = place.flow().fate(call).parts().toList();
    String message = "nobody keeps this task" + how(fates) + ": it may vanish before it is done";
    String strategy = place.parameters().choice("strategy");
    Optional<TaskOwner> owner =
        strategy.equals("keep") ? Optional.empty() : TaskOwner.of(call, place);
    if (strategy.equals("await") && owner.filter(TaskOwner::canAwait).isPresent()) {
      place.mend(call, message, Level.UNSAFE, "Wait for it", fix -> owner.get().await(fix));
    } else if (strategy.equals("task-group") && owner.filter(TaskOwner::canGroup).isPresent()) {
      String title = "Start it in a task group";
      place.mend(call, message, Level.UNSAFE, title, fix -> owner.get().group(fix));
    } else {
      keep(call, message, place);
    }
  }

  /** Whether {@code call} starts a task that nobody keeps. */
  static boolean is(Expr.Call call, Place place) {
    return TaskMaking.is(call, place)
        && place.takesAsyncio()
        && place.flow().fate(call).parts().allMatch(fate -> isLost(fate, place, DEPTH));
  }

  private static void keep(Expr.Call call, String message, Place place) {
    Level level = TaskMaking.certain(call, place) ? Level.SAFE : Level.UNSAFE;
    place.mend(
        call,
        message,
        level,
        "Keep the task until it is done, and report its error",
        fix -> new TaskKeeper(place, fix).keep(call));
  }

  private static String how(List<Fate> fates) {
    return fates.stream()
        .filter(Fate.Bound.class::isInstance)
        .map(fate -> ", as `" + ((Fate.Bound) fate).target().id() + "` is never read")
        .findFirst()
        .orElse("");
  }

  private static boolean isLost(Fate fate, Place place, int depth) {
    if (fate instanceof Fate.Dropped) {
      return true;
    }
    if (fate instanceof Fate.Bound bound) {
      return isForgotten(bound, place);
    }
    if (fate instanceof Fate.Contained contained) {
      return depth > 0
          && !(contained.container() instanceof Expr.GeneratorExp)
          && contained.fate().parts().allMatch(part -> isLost(part, place, depth - 1));
    }
    return fate instanceof Fate.Returned returned
        && returned.by() instanceof Expr.Lambda lambda
        && isDropping(place.flow().fate(lambda), place);
  }

  /**
   * Whether a name holds the task and is never read. The names of a module live as long as the
   * program, and those of a function that never ends do so, too.
   */
  private static boolean isForgotten(Fate.Bound bound, Place place) {
    boolean module = place.scopes().variable(bound.target()).scope() == place.scopes().module();
    return !module && bound.uses().none() && !bound.uses().unread().isEmpty();
  }

  /** Whether a function is handed to something that calls it and drops what it returns. */
  private static boolean isDropping(Fate fate, Place place) {
    return fate instanceof Fate.Argument argument
        && place
            .resolver()
            .callee(argument.call().func())
            .flatMap(Knowledge.bundled()::callback)
            .filter(callback -> callback.looped() && takes(callback, argument))
            .filter(callback -> callback.result() == Callback.Result.DROPPED)
            .isPresent();
  }

  private static boolean takes(Callback callback, Fate.Argument argument) {
    return argument.keyword() == null
        ? argument.position() == callback.position()
        : callback.keyword().equals(argument.keyword());
  }
}
