package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.index.Whereabouts;
import dev.asyncmend.index.Whereabouts.Where;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/**
 * {@code cross-thread-call}: a function that runs only in other threads calls what only the thread
 * of the event loop may call. CPython's documentation: "Almost all asyncio objects are not thread
 * safe".
 */
public final class CrossThreadCall implements Recipe {
  private static final String ERROR = "RuntimeError";

  /** Who asks so has thought about it. */
  private static final List<String> QUESTIONS =
      List.of(
          "main_thread", "current_thread", "get_ident", "get_running_loop", "_get_running_loop");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, CrossThreadCall::look);
  }

  private static void look(Expr.Call call, Place place) {
    LoopOnly kind = LoopOnly.of(call, place).orElse(null);
    if (kind == null
        || !(place.scopes().runsIn(call).orElse(null) instanceof Stmt.FunctionDef function)
        || Foreseen.failure(call, ERROR, "", place)
        || Foreseen.condition(call, QUESTIONS, place)) {
      return;
    }
    Symbol symbol = place.resolver().symbol(function).orElse(null);
    if (symbol == null) {
      return;
    }
    Whereabouts where = place.resolver().index().whereabouts(symbol);
    if (!where.only(Where.THREAD) || new ThreadOwn(function, symbol, where, place).has(call)) {
      return;
    }
    ThreadsafeCall safe = new ThreadsafeCall(call, kind, function, place);
    String message =
        "`%s` in `%s`, which runs in other threads only: it is not thread-safe and does not wake the"
            + " event loop";
    String text = message.formatted(safe.spoken(), function.name());
    if (!safe.possible()) {
      place.report(call, text + "; let the loop do it: `" + safe.target() + '`', where.chain());
      return;
    }
    place.mend(call, text, where.chain(), Level.UNSAFE, "Let the event loop do it", safe::write);
  }
}
