package dev.asyncmend.recipes;

import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;

/** A call that starts a task which the event loop alone knows. A task group keeps its own. */
final class TaskMaking {
  private static final String CREATE = "asyncio.create_task";
  private static final String ENSURE = "asyncio.ensure_future";
  private static final String METHOD = "asyncio.AbstractEventLoop.create_task";

  private static final List<String> FUTURES = List.of("asyncio.Future", "asyncio.Task");

  private TaskMaking() {}

  /** Whether {@code call} starts such a task. */
  static boolean is(Expr.Call call, Place place) {
    if (call.args().isEmpty() || call.args().get(0) instanceof Expr.Starred) {
      return false;
    }
    String callee = place.calleeName(call.func());
    return callee.equals(CREATE)
        || callee.equals(METHOD)
        || (callee.equals(ENSURE) && isStarted(call.args().get(0), place));
  }

  /** Whether it is known which function is called, and not only inferred. */
  static boolean certain(Expr.Call call, Place place) {
    return place.denotes(call.func(), CREATE)
        || place.denotes(call.func(), ENSURE)
        || (call.func() instanceof Expr.Attribute method
            && place.resolver().type(method.value()).filter(Inferred::certain).isPresent());
  }

  /** {@code ensure_future} hands back what runs already: then nothing is started here. */
  private static boolean isStarted(Expr subject, Place place) {
    boolean future =
        place
            .resolver()
            .type(subject)
            .filter(type -> FUTURES.contains(type.type().dotted()))
            .isPresent();
    return place.resolver().awaitable(subject).coroutine()
        || (subject instanceof Expr.Call && !future);
  }
}
