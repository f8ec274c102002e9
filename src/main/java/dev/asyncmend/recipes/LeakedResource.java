package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Resource;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * {@code leaked-resource}: a coroutine opens a connection, session, file or pool, awaits something
 * with it, and does not close it on every way out. Which callables open something is data.
 */
public final class LeakedResource implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Assign.class, LeakedResource::look);
  }

  private static void look(Stmt.Assign assign, Place place) {
    if (!place.inCoroutine(assign)
        || TestCode.file(place.path())
        || TestCode.holds(assign, place)) {
      return;
    }
    OpenResource open = OpenResource.of(assign, place).orElse(null);
    if (open == null) {
      return;
    }
    ResourceUse use = ResourceUse.of(open, place).orElse(null);
    if (use != null) {
      ResourceRegion.of(open, use, place).ifPresent(region -> mend(region, use, place));
    }
  }

  private static void mend(ResourceRegion region, ResourceUse use, Place place) {
    OpenResource open = region.open();
    boolean entered = open.resource().entry() != Resource.Entry.NONE;
    String message =
        region.closed(use)
            ? "what "
                + open.spoken()
                + " opens stays open if something before `close` raises,"
                + " is cancelled or returns"
            : "what " + open.spoken() + " opens is never closed";
    place.mend(
        open.assign().value(),
        message,
        Level.UNSAFE,
        entered ? "Open it by async with" : "Close it in finally",
        fix -> region.rewrite(place, fix));
  }
}
