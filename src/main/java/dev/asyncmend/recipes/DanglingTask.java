package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
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
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, DanglingTask::look);
  }

  private static void look(Expr.Call call, Place place) {
    boolean cell = place.loopRuns() && place.scopes().runsIn(call).isEmpty();
    if (cell // a notebook keeps what a cell ends with
        || !LostTask.is(call, place)
        || LooplessThread.fails(call, place)) {
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
}
