package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Match;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;

/**
 * A coroutine asks a future of another thread for its result, and stands still until it is there.
 */
final class FutureWait {
  static final String FUTURE = "concurrent.futures.Future.";
  private static final String SUBMIT = "concurrent.futures.Executor.submit";
  private static final String THREADSAFE = "asyncio.run_coroutine_threadsafe";

  /** What waits for futures, by the last word of its name. */
  private static final Set<String> WAITERS =
      Set.of("wait", "wait_for", "gather", "wrap_future", "as_completed", "shield");

  private static final Pattern RESULT = Pattern.of("$FUTURE.result()");
  private static final Pattern SUBMITTED = Pattern.of("$POOL.submit($F, $*ARGS).result()");
  private static final String IN_POOL = "await asyncio.get_running_loop().run_in_executor($POOL, ";
  private static final Rewrite WRAP = OffLoop.to(RESULT, "await asyncio.wrap_future($FUTURE)");
  private static final Rewrite EXECUTOR = OffLoop.to(SUBMITTED, IN_POOL + "$F, $*ARGS)");
  private static final Rewrite PARTIAL =
      OffLoop.to(SUBMITTED, IN_POOL + "functools.partial($F, $*ARGS))");

  private FutureWait() {}

  /** Sees to calls of {@code result} without arguments. */
  static void listen(Hooks hooks) {
    hooks.on(RESULT, FutureWait::result);
    hooks.on(SUBMITTED, FutureWait::submitted);
  }

  /** Other calls of methods of a future: with a timeout, {@code exception}. */
  static void look(BlockingCall found) {
    boolean result = found.name().endsWith(".result");
    boolean plain = found.call().args().isEmpty() && found.call().keywords().isEmpty();
    if ((result && plain) || isDone(found.receiver().orElseThrow(), found.call(), found.place())) {
      return;
    }
    found.move();
  }

  private static void result(Match match, Place place) {
    Expr future = match.expression("FUTURE").orElseThrow();
    if (!blocks(match, place) || isSubmit(future, place) || isDone(future, match.node(), place)) {
      return;
    }
    String message = '`' + FUTURE + "result` blocks the event loop";
    if (Origins.of(future, place).stream().anyMatch(made -> isThreadsafe(made, place))) {
      message += ", and waits for ever where the coroutine was handed to this very loop";
    }
    mend(match, WRAP, message, "Await the future", place);
  }

  private static void submitted(Match match, Place place) {
    if (!(match.node() instanceof Expr.Call call)
        || !(call.func() instanceof Expr.Attribute method)
        || !(method.value() instanceof Expr.Call submit)
        || !blocks(match, place)
        || !isSubmit(submit, place)) {
      return;
    }
    Rewrite rewrite = submit.keywords().isEmpty() ? EXECUTOR : PARTIAL;
    mend(
        match,
        rewrite,
        "waiting for what was submitted blocks the event loop",
        "Await it by `run_in_executor`",
        place);
  }

  private static void mend(
      Match match, Rewrite rewrite, String message, String title, Place place) {
    place.mend(
        match.node(), message, Level.UNSAFE, title, fix -> OffLoop.write(rewrite, match, fix));
  }

  private static boolean blocks(Match match, Place place) {
    return match.node() instanceof Expr.Call call
        && place.canAwait(call)
        && !TestCode.holds(call, place)
        && place.file().parent(call).filter(Expr.Await.class::isInstance).isEmpty()
        && place.calleeName(call.func()).equals(FUTURE + "result");
  }

  private static boolean isSubmit(Expr future, Place place) {
    return future instanceof Expr.Call call && place.calleeName(call.func()).equals(SUBMIT);
  }

  private static boolean isThreadsafe(Expr.Call made, Place place) {
    return place.denotes(made.func(), THREADSAFE);
  }

  /** Whether the future is known to be done there. */
  private static boolean isDone(Expr future, Node at, Place place) {
    String name = place.file().source(future);
    return Foreseen.condition(at, List.of(name + ".done()"), place)
        || Patience.polled(name + ".done()", at, place)
        || isElement(future, place)
        || Patience.before(at, Expr.Call.class, place).stream()
            .anyMatch(call -> isWaiter(call, name, place));
  }

  /** Whether somebody waited for all of which it is one: it is the variable of a loop over them. */
  private static boolean isElement(Expr future, Place place) {
    for (Node around : place.file().ancestors(future)) {
      if (around instanceof Stmt.For loop && isOver(loop.target(), loop.iter(), future, place)) {
        return true;
      }
      boolean comprehended =
          Walk.children(around).stream()
              .filter(Part.Comprehension.class::isInstance)
              .map(Part.Comprehension.class::cast)
              .anyMatch(part -> isOver(part.target(), part.iter(), future, place));
      if (comprehended) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOver(Expr target, Expr iter, Expr future, Place place) {
    String source = place.file().source(iter);
    return place.file().source(target).equals(place.file().source(future))
        && (source.contains("done") || source.contains("as_completed("));
  }

  private static boolean isWaiter(Expr.Call call, String future, Place place) {
    String callee = place.file().source(call.func());
    String last = callee.substring(callee.lastIndexOf('.') + 1);
    return WAITERS.contains(last)
        && place.file().source(call).contains(future)
        && !(call.func() instanceof Expr.Attribute method
            && place.file().source(method.value()).equals(future));
  }
}
