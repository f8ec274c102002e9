package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Effect;
import dev.asyncmend.index.Goal;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;

/**
 * {@code nested-event-loop-via-helper}: a coroutine calls a function of the project which, by way
 * of others, runs an event loop, though one runs in its thread already.
 */
public final class LoopBehindCall implements Recipe {
  /** Makes loops that can be run again while they run. */
  private static final String NEST = "nest_asyncio";

  private static final String ERROR = "RuntimeError";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, LoopBehindCall::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (!place.inCoroutine(call) || TestCode.holds(call, place) || awaited(call, place)) {
      return;
    }
    Effect effect = place.resolver().effect(call, Goal.Loops.RUN);
    if (!effect.yes() || foreseen(call, place)) {
      return;
    }
    String message =
        "`%s` runs an event loop where one runs already, which raises %s: %s"
            .formatted(effect.way().get(0), ERROR, String.join(" → ", effect.way()));
    Optional<LoopStarter> starter =
        place.parameters().choice("strategy").equals("async")
            ? LoopStarter.of(call, place)
            : Optional.empty();
    if (starter.isPresent()) {
      String title = "Make the function a coroutine function, and await it";
      LoopStarter function = starter.get();
      place.mend(
          call, message, effect.chain(), Level.UNSAFE, title, fix -> function.write(place, fix));
      return;
    }
    new ThreadOffer(call, place)
        .make(message, effect.chain(), "Run it in a thread, which has no loop yet");
  }

  /** Whoever awaits it means another way through it, one that gives an awaitable. */
  private static boolean awaited(Expr.Call call, Place place) {
    return place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent();
  }

  private static boolean foreseen(Expr.Call call, Place place) {
    return Foreseen.failure(call, ERROR, "", place)
        || Foreseen.condition(call, List.of("is_running", "running_loop"), place)
        || place.resolver().index().imports(NEST);
  }
}
