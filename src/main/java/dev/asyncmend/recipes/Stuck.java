package dev.asyncmend.recipes;

import dev.asyncmend.index.Effect;
import dev.asyncmend.index.Goal;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;
import java.util.Set;

/** Why a call of a function of the project cannot simply run in another thread. */
final class Stuck {
  private static final Set<String> LOCKS =
      Set.of(
          "threading.Condition",
          "threading.Lock",
          "threading.RLock",
          "threading.Semaphore",
          "threading.BoundedSemaphore");

  private Stuck() {}

  /** The reason, as words that end a message; empty where there is none. */
  static Optional<String> why(Expr.Call call, Place place) {
    Effect loop = place.resolver().effect(call, Goal.Loops.NEED);
    if (loop.yes()) {
      return Optional.of("a thread will not do, as it needs the event loop's (" + way(loop) + ')');
    }
    Effect bound = place.resolver().effect(call, Goal.Bound.THREAD);
    if (bound.yes()) {
      return Optional.of(
          "another thread will not do, as it is bound to its own (" + way(bound) + ')');
    }
    return locked(call, place)
        ? Optional.of("release the lock first, then run it in a thread")
        : Optional.empty();
  }

  private static String way(Effect effect) {
    return String.join(" → ", effect.way());
  }

  /** Whether the coroutine holds a lock of threads where the call stands. */
  static boolean locked(Expr.Call call, Place place) {
    Node at = call;
    while (!(at instanceof Stmt.Function)) {
      Optional<Node> parent = place.file().parent(at);
      if (parent.isEmpty()) {
        return false;
      }
      boolean inside = at instanceof Stmt;
      at = parent.get();
      if (inside
          && at instanceof Stmt.With block
          && block.items().stream().anyMatch(item -> isLock(item.context(), place))) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code expr} is certainly a lock of threads. */
  static boolean isLock(Expr expr, Place place) {
    return place
        .resolver()
        .type(expr)
        .map(Inferred::type)
        .filter(type -> LOCKS.contains(type.dotted()))
        .isPresent();
  }
}
