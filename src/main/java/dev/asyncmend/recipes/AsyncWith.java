package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Entering;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.WithKind;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/**
 * {@code async-with}: {@code with} on an asynchronous context manager, or {@code async with} on a
 * synchronous one (language reference, "The with statement", "The async with statement").
 */
public final class AsyncWith implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.With.class, (with, place) -> look(with, false, place));
    hooks.on(Stmt.AsyncWith.class, (with, place) -> look(with, true, place));
    hooks.on(Expr.Call.class, ExitStackEntry::look);
  }

  private static void look(Stmt.WithBlock with, boolean isAsync, Place place) {
    List<Entering> entering =
        with.items().stream().map(item -> place.resolver().entering(item.context())).toList();
    List<Boolean> wanted = entering.stream().map(known -> wants(known.kind(), isAsync)).toList();
    int wrong = wanted.indexOf(!isAsync);
    if (wrong < 0) {
      return;
    }
    Expr manager = with.items().get(wrong).context();
    List<Reason> chain = entering.get(wrong).chain();
    String message = message(manager, isAsync, place);
    if (!place.runsOnLoop(with)) {
      place.report(manager, message + ", and only a coroutine can enter it", chain);
      return;
    }
    place.mend(
        manager,
        message,
        chain,
        level(entering, wanted, isAsync),
        wanted.contains(isAsync) ? "Enter each with its own statement" : title(isAsync),
        fix -> new WithSplit(with, isAsync, place.file(), fix).apply(wanted));
  }

  private static Level level(List<Entering> entering, List<Boolean> wanted, boolean isAsync) {
    for (int at = 0; at < entering.size(); at++) {
      if (wanted.get(at) != isAsync && !entering.get(at).certain()) {
        return Level.UNSAFE;
      }
    }
    return Level.SAFE;
  }

  private static String title(boolean isAsync) {
    return isAsync ? "Use plain with" : "Use async with";
  }

  /** What is both, or unknown, stays with the statement that it has. */
  private static boolean wants(WithKind kind, boolean isAsync) {
    return switch (kind) {
      case ASYNC -> true;
      case SYNC -> false;
      case BOTH, UNKNOWN -> isAsync;
    };
  }

  private static String message(Expr manager, boolean isAsync, Place place) {
    String what = '`' + WithSplit.shortened(place.file().source(manager)) + '`';
    return isAsync
        ? what + " is no asynchronous context manager: `async with` fails on it"
        : what + " is an asynchronous context manager: plain `with` fails on it";
  }
}
