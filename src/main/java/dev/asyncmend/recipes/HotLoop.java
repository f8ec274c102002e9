package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Loops over ranges that are written out, and so have a number of rounds. */
final class HotLoop {
  /** So many rounds of a loop take a tenth of a second or more. */
  static final long MANY = 2_000_000;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(_?\\d{3}){0,5}|\\d{1,15}");
  private static final Pattern POWER = Pattern.compile("(2|10) ?\\*\\* ?(\\d{1,2})");

  private HotLoop() {}

  /** The number that {@code expr} is written as: the largest of all where it is not. */
  static long number(Expr expr, Place place) {
    String code = place.file().source(expr);
    if (NUMBER.matcher(code).matches()) {
      return Long.parseLong(code.replace("_", ""));
    }
    Matcher power = POWER.matcher(code);
    return power.matches()
        ? (long) Math.pow(Integer.parseInt(power.group(1)), Integer.parseInt(power.group(2)))
        : Long.MAX_VALUE;
  }

  /** The number with commas, for people. */
  static String spoken(long rounds) {
    return String.format(Locale.ROOT, "%,d", rounds);
  }

  /** Whether another such loop stands around {@code loop}. */
  static boolean around(Stmt.For loop, Place place) {
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

  /** Whether {@code loop} gives way to others, or may end before its time. */
  static boolean suspends(Stmt.For loop) {
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
  static long rounds(Stmt.For loop, Place place) {
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
