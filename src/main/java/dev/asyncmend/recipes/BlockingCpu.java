package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Map;
import java.util.Optional;

/**
 * {@code blocking-cpu}: a coroutine computes for long. Which callables do so is data, the category
 * {@code cpu}: what takes seconds is certain, what takes milliseconds depends on its input. Loops
 * over ranges that are written out count their rounds.
 */
public final class BlockingCpu implements Recipe {
  private static final String CATEGORY = "cpu";

  /** Where a function has the number that says how hard it works, and how much is little. */
  private static final Map<String, Work> WORK =
      Map.of(
          "hashlib.pbkdf2_hmac", new Work(3, "iterations", 10_000),
          "hashlib.scrypt", new Work(Integer.MAX_VALUE, "n", 1_024));

  /** A number among the arguments. */
  private record Work(int position, String word, long little) {}

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(hooks, blocking -> blocking.category().equals(CATEGORY), BlockingCpu::look);
    hooks.on(Stmt.For.class, BlockingCpu::loop);
    hooks.on(Expr.Call.class, BlockingCpu::call);
  }

  private static void look(BlockingCall found) {
    Place place = found.place();
    Blocking.Wait least = found.blocking().least();
    boolean brief = least == Blocking.Wait.MICROSECONDS;
    if ((brief && !place.parameters().flag("brief"))
        || isLonely(found.call(), place)
        || isLittle(found)) {
      return;
    }
    if (brief || least == Blocking.Wait.MILLISECONDS) {
      found.advise("run it in a thread, unless what it is given is always small");
    } else {
      found.mend();
    }
  }

  private static boolean isLonely(Node node, Place place) {
    return TestCode.file(place.path()) || LonelyStart.holds(node, place);
  }

  private static boolean isLittle(BlockingCall found) {
    Work work = WORK.get(found.name());
    if (work == null) {
      return found.blocking().least() != Blocking.Wait.SECONDS && isWrittenOut(found);
    }
    Optional<Expr> number = argument(found.call(), work);
    long value = number.map(expr -> HotLoop.number(expr, found.place())).orElse(Long.MAX_VALUE);
    return value < work.little;
  }

  /** Whether the input stands in the code: nobody writes megabytes there. */
  private static boolean isWrittenOut(BlockingCall found) {
    boolean own = found.blocking().replacement().contains("$SELF");
    return !own
        && !found.call().args().isEmpty()
        && found.call().args().get(0) instanceof Expr.Constant;
  }

  private static Optional<Expr> argument(Expr.Call call, Work work) {
    if (work.position < call.args().size()) {
      return Optional.of(call.args().get(work.position));
    }
    return call.keywords().stream()
        .filter(word -> work.word.equals(word.name()))
        .map(Part.Keyword::value)
        .findFirst();
  }

  /** Reports the outermost loop that runs for long and never waits. */
  private static void loop(Stmt.For loop, Place place) {
    if (!place.inCoroutine(loop)
        || HotLoop.around(loop, place)
        || HotLoop.suspends(loop)
        || TestCode.holds(loop, place)
        || isLonely(loop, place)) {
      return;
    }
    long rounds = HotLoop.rounds(loop, place);
    if (rounds >= HotLoop.MANY) {
      place.report(
          loop.iter(),
          "this loop computes "
              + HotLoop.spoken(rounds)
              + " times and never waits, which blocks the event loop; run it in another process:"
              + " `await loop.run_in_executor(process_pool, function, arguments)`");
    }
  }

  /** Looks at calls of functions of the module, and at regular expressions. */
  private static void call(Expr.Call call, Place place) {
    if (!place.canAwait(call)
        || !place.inCoroutine(call)
        || TestCode.holds(call, place)
        || isLonely(call, place)) {
      return;
    }
    HotFunction.of(call, place)
        .ifPresent(
            hot ->
                place.mend(
                    call,
                    hot.message() + ", which blocks the event loop",
                    Level.UNSAFE,
                    "Run it in another process",
                    fix -> new ProcessPool(place, fix).run(call, hot)));
    if (Backtracking.in(call, place)) {
      place.report(
          call,
          "this regular expression repeats what it repeats inside: on some texts it takes for ever,"
              + " and the event loop with it; write it without the inner repetition");
    }
  }
}
