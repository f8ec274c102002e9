package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * {@code coroutine-in-sync-hook}: a coroutine function is called, and its coroutine lost, in a
 * method that cannot await because Python or a library calls it.
 */
public final class CoroutineInSyncHook implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, CoroutineInSyncHook::look);
  }

  private static void look(Expr.Call call, Place place) {
    StrayCoroutine stray = StrayCoroutine.of(call, place).orElse(null);
    Stmt.FunctionDef function = stray == null ? null : stray.function();
    if (stray == null || function == null) {
      return;
    }
    SyncHook.of(function, place).ifPresent(hook -> found(stray, function, hook, place));
  }

  private static void found(
      StrayCoroutine stray, Stmt.FunctionDef function, SyncHook hook, Place place) {
    String message = stray.message("in " + hook.what());
    String title = title(function, hook, place);
    if (title.isEmpty()) {
      place.report(stray.call(), message + "; " + hook.instead(), stray.answer().chain());
      return;
    }
    place.mend(
        stray.call(),
        message + "; " + hook.instead(),
        stray.answer().chain(),
        Level.UNSAFE,
        title,
        fix -> apply(function, hook, place, fix));
  }

  /** What a fix does; empty where there is none. */
  private static String title(Stmt.FunctionDef function, SyncHook hook, Place place) {
    return switch (hook.kind()) {
      case FACTORY ->
          AsyncFactory.fits(function, place)
              ? "Move it to a factory, and make objects with that"
              : "";
      case MANAGER ->
          AsyncEntry.fits(function, place) ? "Make it an asynchronous context manager" : "";
      case METHOD ->
          AsyncProperty.fits(function, place) ? "Make it a coroutine method, and await it" : "";
      case NONE -> "";
    };
  }

  private static void apply(Stmt.FunctionDef function, SyncHook hook, Place place, FixBuilder fix) {
    switch (hook.kind()) {
      case FACTORY -> AsyncFactory.apply(function, place, fix);
      case MANAGER -> AsyncEntry.apply(function, place, fix);
      case METHOD -> AsyncProperty.apply(function, place, fix);
      case NONE -> fix.refuse();
    }
  }
}
