package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Effect;
import dev.asyncmend.index.Goal;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;

/**
 * {@code blocking-call-chain}: a coroutine calls a function of the project which, by way of others,
 * calls something that blocks.
 */
public final class BlockingCallChain implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, BlockingCallChain::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (!place.canAwait(call)
        || TestCode.holds(call, place)
        || place.resolver().blocking(call.func()).isPresent()
        || place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent()) {
      return;
    }
    Effect effect =
        place.resolver().effect(call, new Goal.Blocks(place.parameters().flag("brief")));
    if (!effect.yes()
        || place.resolver().effect(call, Goal.Loops.RUN).yes()
        || gives(call, place)) {
      return;
    }
    String message =
        "`" + effect.way().get(0) + "` blocks the event loop: " + String.join(" → ", effect.way());
    if (CalleeName.isClass(call, place) && Stuck.why(call, place).isPresent()) {
      return; // nobody can do anything about the loop-bound objects that it makes
    }
    offer(call, message, effect, place);
  }

  private static void offer(Expr.Call call, String message, Effect effect, Place place) {
    if (SyncToAsync.fits(effect.end()) && Stuck.why(call, place).isEmpty()) {
      place.mend(
          call,
          message,
          effect.chain(),
          Level.UNSAFE,
          "Call it by sync_to_async",
          fix -> SyncToAsync.write(call, place, fix));
      return;
    }
    new ThreadOffer(call, place).make(message, effect.chain(), "Run it in a thread");
  }

  /** Whether the call gives something that is awaited: the loop may have to be there to make it. */
  private static boolean gives(Expr.Call call, Place place) {
    return place.resolver().awaitable(call).coroutine()
        || CoroutineUses.of(call, place).contains(CoroutineUse.DRIVEN);
  }
}
