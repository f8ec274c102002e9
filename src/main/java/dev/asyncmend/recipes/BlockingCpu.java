package dev.asyncmend.recipes;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code blocking-cpu}: a coroutine computes for long. Which callables do so is data, the category
 * {@code cpu}: what takes seconds is certain, what takes milliseconds depends on its input. Loops
 * over ranges that are written out count their rounds.
 */
public final class BlockingCpu implements Recipe {
  private static final String CATEGORY = "cpu";

  /** So many rounds of a loop take a tenth of a second or more. */
  private static final long MANY = 2_000_000;

  /** Where a function has the number that says how hard it works, and how much is little. */
  private static final Map<String, Work> WORK =
      Map.of(
          "hashlib.pbkdf2_hmac", new Work(3, "iterations", 10_000),
          "hashlib.scrypt", new Work(Integer.MAX_VALUE, "n", 1_024));

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(_?\\d{3}){0,5}|\\d{1,15}");
  private static final Pattern POWER = Pattern.compile("(2|10) ?\\*\\* ?(\\d{1,2})");

  /** A number among the arguments. */
  private record Work(int position, String word, long little) {}

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(
        hooks,
        blocking ->
            blocking.category().equals(CATEGORY) && blocking.least() != Blocking.Wait.MICROSECONDS,
        BlockingCpu::look);
    hooks.on(Stmt.For.class, BlockingCpu::loop);
  }

  private static void look(BlockingCall found) {
    Place place = found.place();
    if (isLonely(found.call(), place) || isLittle(found)) {
      return;
    }
    if (found.blocking().least() == Blocking.Wait.MILLISECONDS) {
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
      return found.blocking().least() == Blocking.Wait.MILLISECONDS
          && found.call().args().stream().anyMatch(BlockingCpu::isWrittenOut);
    }
    Optional<Expr> number = argument(found.call(), work);
    long value = number.map(expr -> number(expr, found.place())).orElse(Long.MAX_VALUE);
    return value < work.little;
  }

  /** Whether the input stands in the code: nobody writes megabytes there. */
  private static boolean isWrittenOut(Expr arg) {
    return arg instanceof Expr.Constant;
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

  /** The number that {@code expr} is written as: the largest of all where it is not. */
  private static long number(Expr expr, Place place) {
    String code = place.file().source(expr);
    if (NUMBER.matcher(code).matches()) {
      return Long.parseLong(code.replace("_", ""));
    }
    Matcher power = POWER.matcher(code);
    return power.matches()
        ? (long) Math.pow(Integer.parseInt(power.group(1)), Integer.parseInt(power.group(2)))
        : Long.MAX_VALUE;
  }

  /** Reports the outermost loop that runs for long and never waits. */
  private static void loop(Stmt.For loop, Place place) {
    if (!place.inCoroutine(loop)
        || around(loop, place)
        || suspends(loop)
        || TestCode.holds(loop, place)
        || isLonely(loop, place)) {
      return;
    }
    long rounds = rounds(loop, place);
    if (rounds >= MANY) {
      place.report(
          loop.iter(),
          "this loop computes "
              + String.format(Locale.ROOT, "%,d", rounds)
              + " times and never waits, which blocks the event loop; run it in another process:"
              + " `await loop.run_in_executor(process_pool, function, arguments)`");
    }
  }

  private static boolean around(Stmt.For loop, Place place) {
    for (Node node : place.file().ancestors(loop)) {
      if (node instanceof Stmt.Function) {
        return false;
      }
      if (node instanceof Stmt.For outer && !suspends(outer)) {
        return true;
      }
    }
    return false;
  }

  private static boolean suspends(Stmt.For loop) {
    return Walk.find(loop, Node.class).stream()
        .anyMatch(
            node ->
                node instanceof Expr.Await
                    || node instanceof Expr.Yield
                    || node instanceof Stmt.AsyncFor
                    || node instanceof Stmt.AsyncWith
                    || node instanceof Stmt.Break
                    || node instanceof Stmt.Return);
  }

  /** How often the innermost body runs: of ranges that are written out, nested ones multiplied. */
  private static long rounds(Stmt.For loop, Place place) {
    long own = range(loop.iter(), place);
    if (own == 0) {
      return 0;
    }
    long most = 1;
    for (Stmt inner : loop.body()) {
      if (inner instanceof Stmt.For nested) {
        most = Math.max(most, rounds(nested, place));
      }
    }
    return own > Long.MAX_VALUE / most ? Long.MAX_VALUE : own * most;
  }

  /** The size of {@code range(stop)} and {@code range(start, stop)}; 0 for anything else. */
  private static long range(Expr iter, Place place) {
    if (!(iter instanceof Expr.Call call)
        || !place.calleeName(call.func()).equals("range")
        || call.args().isEmpty()
        || call.args().size() > 2) {
      return 0;
    }
    long start = call.args().size() == 2 ? number(call.args().get(0), place) : 0;
    long stop = number(call.args().get(call.args().size() - 1), place);
    return start == Long.MAX_VALUE || stop == Long.MAX_VALUE ? 0 : Math.max(0, stop - start);
  }
}
