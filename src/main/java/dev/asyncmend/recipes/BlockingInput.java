package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * {@code blocking-input}: a coroutine waits for a person to type something. Which callables do so
 * is data, the category {@code input}; a loop over the lines of {@code sys.stdin} calls nothing.
 */
public final class BlockingInput implements Recipe {
  private static final String CATEGORY = "input";
  private static final String LINES =
      "`for` over `sys.stdin` blocks the event loop at every line; "
          + "await `sys.stdin.readline` in a thread instead";

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks, blocking -> blocking.category().equals(CATEGORY), BlockingInput::look);
    hooks.on(Stmt.For.class, (loop, place) -> lines(loop.iter(), place));
    hooks.on(Part.Comprehension.class, BlockingInput::comprehension);
  }

  private static void look(BlockingCall found) {
    if (!ByHand.isLeftOut(found.place())) {
      found.mend();
    }
  }

  /** A generator expression reads later, and perhaps elsewhere. */
  private static void comprehension(Part.Comprehension part, Place place) {
    if (place.file().parent(part).filter(Expr.GeneratorExp.class::isInstance).isEmpty()) {
      lines(part.iter(), place);
    }
  }

  private static void lines(Expr iterated, Place place) {
    if (place.inCoroutine(iterated)
        && place.canAwait(iterated)
        && !TestCode.holds(iterated, place)
        && !ByHand.isLeftOut(place)
        && place.denotes(iterated, "sys.stdin")) {
      place.report(iterated, LINES);
    }
  }
}
