package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;

/**
 * The way out for a call of the project's own that may not run on the event loop: a thread, or
 * advice where it needs what only the loop's thread has.
 *
 * @param call the call
 * @param place where it stands
 */
record ThreadOffer(Expr.Call call, Place place) {

  /**
   * Says what is wrong, and offers the thread.
   *
   * @param message what is wrong
   * @param chain the way that leads there
   * @param title what the fix does
   */
  void make(String message, List<Reason> chain, String title) {
    Optional<String> reason = Stuck.why(call, place);
    if (reason.isPresent() || !place.canAwait(call)) {
      place.report(call, message + reason.map(why -> "; " + why).orElse(""), chain);
      return;
    }
    place.mend(
        call,
        message,
        chain,
        Level.UNSAFE,
        title,
        fix -> OffLoop.move(OffLoop.match(call, place), place, fix));
  }
}
