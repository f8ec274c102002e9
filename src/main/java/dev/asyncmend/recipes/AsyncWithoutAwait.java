package dev.asyncmend.recipes;

import dev.asyncmend.index.Caller;
import dev.asyncmend.index.Callers;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * {@code async-without-await}: an {@code async def} that never gives way, though nobody but those
 * who await it asks for a coroutine function.
 */
public final class AsyncWithoutAwait implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.AsyncFunctionDef.class, AsyncWithoutAwait::look);
  }

  private static void look(Stmt.AsyncFunctionDef def, Place place) {
    if (!def.decorators().isEmpty()
        || isSpecial(def.name())
        || MereHook.idle(def.body())
        || waits(def.body())
        || TestCode.file(place.path())
        || isOffered(def.name(), place)) {
      return;
    }
    Optional<Symbol> symbol = place.resolver().symbol(def);
    if (symbol.isEmpty()) {
      return;
    }
    Callers callers = place.resolver().index().callers(symbol.get());
    if (AsyncTurn.fits(callers) && areAwaited(callers, symbol.get(), place)) {
      place.report(
          def,
          ("`%s` is a coroutine function, but never awaits; "
                  + "make it a plain function, and take the `await` off its calls")
              .formatted(def.name()));
    }
  }

  private static boolean isSpecial(String name) {
    return name.startsWith("__") && name.endsWith("__");
  }

  /** Whether the module names it in {@code __all__}: others may call it. */
  private static boolean isOffered(String name, Place place) {
    return OwnCode.find(place.file().tree().body(), Stmt.Assign.class).stream()
        .filter(one -> one.targets().stream().anyMatch(AsyncWithoutAwait::isAll))
        .flatMap(one -> Walk.find(one.value(), Expr.Constant.class).stream())
        .anyMatch(one -> place.file().source(one).matches("['\"]" + name + "['\"]"));
  }

  private static boolean isAll(Expr target) {
    return target instanceof Expr.Name all && all.id().equals("__all__");
  }

  /** Whether the code awaits, or is that of an asynchronous generator. */
  private static boolean waits(List<Stmt> body) {
    return !OwnCode.find(body, Expr.Await.class).isEmpty()
        || !OwnCode.find(body, Stmt.AsyncFor.class).isEmpty()
        || !OwnCode.find(body, Stmt.AsyncWith.class).isEmpty()
        || !OwnCode.find(body, Expr.Yield.class).isEmpty()
        || OwnCode.find(body, Part.Comprehension.class).stream()
            .anyMatch(Part.Comprehension::isAsync);
  }

  private static boolean areAwaited(Callers callers, Symbol symbol, Place place) {
    return callers.calls().stream().distinct().allMatch(caller -> isAwaited(caller, symbol, place));
  }

  /** Whether all calls in the line of {@code caller} are awaited there and then. */
  private static boolean isAwaited(Caller caller, Symbol symbol, Place place) {
    Optional<Surroundings> around = place.seen(caller.path());
    if (around.isEmpty()) {
      return false;
    }
    List<Expr.Call> calls = AsyncTurn.calls(caller, symbol, around.get());
    return !calls.isEmpty()
        && calls.stream()
            .allMatch(
                call ->
                    around
                        .get()
                        .file()
                        .parent(call)
                        .filter(Expr.Await.class::isInstance)
                        .isPresent());
  }
}
