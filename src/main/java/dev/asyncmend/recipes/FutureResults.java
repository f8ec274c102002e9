package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Answer;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;

/** Awaits tasks and futures that stand where their result is meant. */
final class FutureResults {
  private static final String USED = "is a task or future, and is used as if it were its result";
  private static final String HANDED_OUT =
      "gives a future, and is handed to the caller as if it were its result";

  private FutureResults() {}

  /** Mends what is done with the future that {@code expr}, for people {@code name}, gives. */
  static void mend(Expr expr, String name, Answer answer, Place place) {
    FutureReads.of(expr, place).forEach(read -> await(read, read.id(), USED, answer, place));
    if (handedOut(expr, place)) {
      await(expr, name, HANDED_OUT, answer, place);
    }
  }

  /** Whether a coroutine function returns it which says that it gives something else. */
  private static boolean handedOut(Expr expr, Place place) {
    return place.flow().fate(expr) instanceof Fate.Returned
        && place.scopes().runsIn(expr).orElse(null) instanceof Stmt.AsyncFunctionDef owner
        && owner.returns() != null
        && !HandsOutAwaitable.onPurpose(expr, place)
        && FutureReads.plain(expr, place);
  }

  private static void await(Expr expr, String name, String what, Answer answer, Place place) {
    place.mend(
        expr,
        '`' + name + "` " + what,
        answer.chain(),
        Level.UNSAFE,
        "Await it",
        fix -> fix.await(expr));
  }
}
