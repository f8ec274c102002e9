package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Removal;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;

/**
 * {@code asyncio.Task.all_tasks()} and {@code current_task()}. The functions that took their place
 * ask for the running loop where the methods asked for the current one, and {@code all_tasks}
 * leaves tasks out that are done.
 */
final class TaskLookup {
  private TaskLookup() {}

  /** Calls the function instead. */
  static void mend(Expr.Call call, Removal found, Place place) {
    boolean gone = place.target().minor() >= found.gone();
    boolean running = place.inCoroutine(call) || GeneratorCoroutine.runs(call, place);
    boolean given = !call.args().isEmpty() || !call.keywords().isEmpty();
    boolean same = gone || found.name().last().equals("current_task");
    place.mend(
        call.func(),
        found.message(place.target().minor()),
        same && (running || given) ? Level.SAFE : Level.UNSAFE,
        "Call " + found.instead(),
        fix -> write(call, found, running || given, fix));
  }

  private static void write(Expr.Call call, Removal found, boolean plain, FixBuilder fix) {
    fix.replace(call.func(), fix.reference(found.instead()));
    if (!plain) {
      fix.addArgument(call, fix.reference("asyncio.get_event_loop") + "()");
    }
  }
}
