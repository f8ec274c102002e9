package dev.asyncmend.recipes;

import dev.asyncmend.index.Callback;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;

/** A task that nobody keeps: dropped where it is started, or bound to a name that nobody reads. */
final class LostTask {
  /** What a container takes its task from is not looked at deeper than this. */
  private static final int DEPTH = 3;

  private LostTask() {}

  /** Whether {@code call} starts a task that nobody keeps. */
  static boolean is(Expr.Call call, Place place) {
    return TaskMaking.is(call, place)
        && place.takesAsyncio()
        && place.flow().fate(call).parts().allMatch(fate -> isLost(fate, place, DEPTH));
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
