package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a task or future that a name holds is read as if it were its result. */
final class FutureReads {
  /** What {@code asyncio.Future} and {@code asyncio.Task} offer (CPython's documentation). */
  private static final Set<String> OFFERED =
      Set.of(
          "result",
          "exception",
          "done",
          "cancelled",
          "cancel",
          "set_result",
          "set_exception",
          "add_done_callback",
          "remove_done_callback",
          "get_loop",
          "get_name",
          "set_name",
          "get_coro",
          "get_context",
          "get_stack",
          "print_stack",
          "cancelling",
          "uncancel");

  private FutureReads() {}

  /** The reads of the name that takes {@code future} which can only fail. */
  static Stream<Expr.Name> of(Expr future, Place place) {
    // Behind a condition the name may hold something else.
    boolean whole = place.file().parent(future).filter(Stmt.Assign.class::isInstance).isPresent();
    return !plain(future, place)
            || !whole
            || !(place.flow().fate(future) instanceof Fate.Bound bound)
        ? Stream.empty()
        : failing(bound.uses().reads(), place);
  }

  /** Whether it is one of asyncio's own classes, and not of a library with more in it. */
  static boolean plain(Expr future, Place place) {
    return place
        .resolver()
        .type(future)
        .filter(type -> type.type().head().equals("asyncio"))
        .isPresent();
  }

  /** Who awaits the name somewhere knows what it holds. */
  private static Stream<Expr.Name> failing(List<Expr.Name> reads, Place place) {
    boolean awaited =
        reads.stream()
            .flatMap(read -> place.flow().fate(read).parts())
            .anyMatch(Fate.Awaited.class::isInstance);
    return awaited ? Stream.empty() : reads.stream().filter(read -> fails(read, place));
  }

  private static boolean fails(Expr.Name read, Place place) {
    List<Fate> fates = place.flow().fate(read).parts().toList();
    return place.canAwait(read)
        && place.flow().reaching(read).size() == 1
        && fates.size() == 1
        && fates.get(0) instanceof Fate.Used used
        && fails(used);
  }

  private static boolean fails(Fate.Used used) {
    return switch (used.manner()) {
      case ITERATED, UNPACKED, MAPPED, SUBSCRIPTED, CALLED -> true;
      case ATTRIBUTE ->
          used.by() instanceof Expr.Attribute attribute
              && !OFFERED.contains(attribute.attr())
              && !attribute.attr().startsWith("_");
      case OPERAND -> used.by() instanceof Expr.BinOp;
      default -> false;
    };
  }
}
