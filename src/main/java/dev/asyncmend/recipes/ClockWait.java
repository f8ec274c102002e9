package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A loop that asks a clock until a moment has come: {@code while time.monotonic() < end}. How long
 * that is can be said, and is what to sleep; the loop asks again behind it.
 */
final class ClockWait {
  private static final List<String> CLOCKS =
      List.of("time.monotonic", "time.perf_counter", "time.time");

  /** These do not count in seconds. */
  private static final List<String> OTHERS = List.of("time.monotonic_ns", "time.perf_counter_ns");

  private static final Set<String> BEFORE = Set.of("<", "<=");

  private final Place place;

  ClockWait(Place place) {
    this.place = place;
  }

  /** Whether {@code test} asks a clock. */
  boolean is(Expr test) {
    return OwnCode.find(List.of(test), Expr.Call.class).stream()
        .anyMatch(call -> isClock(call, CLOCKS) || isClock(call, OTHERS));
  }

  /** The seconds that are left while {@code test} holds, as Python; empty where nobody knows. */
  Optional<String> left(Expr test) {
    if (!(test instanceof Expr.Compare compare)
        || compare.ops().size() != 1
        || !BEFORE.contains(compare.ops().get(0))
        || !isPlain(compare.comparators().get(0))) {
      return Optional.empty();
    }
    String end = place.file().source(compare.comparators().get(0));
    String now = place.file().source(compare.left());
    if (isClock(compare.left(), CLOCKS)) {
      return Optional.of(end + " - " + now);
    }
    return compare.left() instanceof Expr.BinOp since
            && since.op().equals("-")
            && isClock(since.left(), CLOCKS)
            && isPlain(since.right())
        ? Optional.of(end + " - (" + now + ")")
        : Optional.empty();
  }

  private boolean isClock(Expr expr, List<String> clocks) {
    return expr instanceof Expr.Call call
        && call.args().isEmpty()
        && clocks.stream().anyMatch(clock -> place.denotes(call.func(), clock));
  }

  /** Reading it again does nothing else. */
  private static boolean isPlain(Expr expr) {
    return expr instanceof Expr.Name
        || expr instanceof Expr.Constant
        || (expr instanceof Expr.Attribute attribute && isPlain(attribute.value()));
  }
}
