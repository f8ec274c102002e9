package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Entering;
import dev.asyncmend.index.WithKind;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
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
    List<Boolean> wanted = new ArrayList<>();
    Part.WithItem wrong = null;
    Entering known = Entering.UNKNOWN;
    boolean certain = true;
    for (Part.WithItem item : with.items()) {
      Entering entering = place.resolver().entering(item.context());
      boolean wants = wants(entering.kind(), isAsync);
      wanted.add(wants);
      if (wants != isAsync) {
        certain &= entering.certain();
        known = wrong == null ? entering : known;
        wrong = wrong == null ? item : wrong;
      }
    }
    if (wrong == null) {
      return;
    }
    String message = message(wrong, isAsync, place);
    if (!inCoroutine(with, place)) {
      place.report(wrong.context(), message + ", and only a coroutine can enter it", known.chain());
      return;
    }
    place.mend(
        wrong.context(),
        message,
        known.chain(),
        certain ? Level.SAFE : Level.UNSAFE,
        wanted.contains(isAsync) ? "Enter each with its own statement" : title(isAsync),
        fix -> new WithSplit(with, isAsync, place.file(), fix).apply(wanted));
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

  private static boolean inCoroutine(Stmt.WithBlock with, Place place) {
    return place.scopes().runsIn(with).filter(Stmt.AsyncFunctionDef.class::isInstance).isPresent();
  }

  private static String message(Part.WithItem item, boolean isAsync, Place place) {
    String what = '`' + WithSplit.shortened(place.file().source(item.context())) + '`';
    return isAsync
        ? what + " is no asynchronous context manager: `async with` fails on it"
        : what + " is an asynchronous context manager: plain `with` fails on it";
  }
}
