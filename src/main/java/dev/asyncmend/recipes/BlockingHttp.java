package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.pattern.Match;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Optional;

/**
 * {@code blocking-http}: a coroutine waits for a synchronous HTTP client. Which callables do so is
 * data: the category {@code http} of the bundled table of blocking calls.
 */
public final class BlockingHttp implements Recipe {
  private static final String CATEGORY = "http";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(OffLoop.CALL, BlockingHttp::look);
  }

  private static void look(Match match, Place place) {
    if (!(match.node() instanceof Expr.Call call)
        || !place.canAwait(call)
        || place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent()) {
      return; // who awaits it has the pitfall `awaited-sync-call`
    }
    Optional<Blocking> blocking =
        place.resolver().blocking(call.func()).filter(found -> found.category().equals(CATEGORY));
    if (blocking.isEmpty()) {
      return;
    }
    String message = '`' + blocking.get().name().dotted() + "` blocks the event loop";
    if (!OffLoop.helps(blocking.get())) {
      place.report(call, message + "; use `" + blocking.get().replacement() + '`');
      return;
    }
    place.mend(
        call, message, Level.UNSAFE, "Run it in a thread", fix -> OffLoop.move(match, place, fix));
  }
}
