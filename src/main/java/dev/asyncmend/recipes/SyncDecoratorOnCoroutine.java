package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Decorating;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code sync-decorator-on-coroutine}: the wrapper of a decorator calls a coroutine function as if
 * that did the work. What it does around the call is done before the coroutine has begun.
 */
public final class SyncDecoratorOnCoroutine implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.AsyncFunctionDef.class, SyncDecoratorOnCoroutine::look);
  }

  private static void look(Stmt.AsyncFunctionDef def, Place place) {
    Expr decorator = nearest(def, place).orElse(null);
    if (decorator == null || TestCode.holds(def, place) || isGenerator(def, place)) {
      return;
    }
    boolean called = decorator instanceof Expr.Call;
    Expr callee = decorator instanceof Expr.Call call ? call.func() : decorator;
    place
        .resolver()
        .definition(callee)
        .filter(place.resolver().index()::owns)
        .flatMap(symbol -> wrapping(symbol, called, place))
        .ifPresent(
            found -> AroundCall.of(found).ifPresent(work -> mend(decorator, found, work, place)));
  }

  /** The decorator that is given the coroutine function itself. */
  private static Optional<Expr> nearest(Stmt.AsyncFunctionDef def, Place place) {
    List<Expr> decorators = def.decorators();
    for (int at = decorators.size() - 1; at >= 0; at--) {
      Expr decorator = decorators.get(at);
      Expr callee = decorator instanceof Expr.Call call ? call.func() : decorator;
      if (place.resolver().decorating(callee) != Decorating.KEEPS) {
        return Optional.of(decorator);
      }
    }
    return Optional.empty();
  }

  private static boolean isGenerator(Stmt.AsyncFunctionDef def, Place place) {
    return place
        .resolver()
        .symbol(def)
        .map(Symbol::definition)
        .filter(fact -> !((Definition.Function) fact).generator())
        .isEmpty();
  }

  private static Optional<Wrapping> wrapping(Symbol symbol, boolean called, Place place) {
    if (!(symbol.definition() instanceof Definition.Function fact) || fact.async()) {
      return Optional.empty();
    }
    return place
        .seen(symbol.path())
        .flatMap(
            around ->
                around
                    .function(fact)
                    .filter(Stmt.FunctionDef.class::isInstance)
                    .flatMap(found -> Wrapping.of((Stmt.FunctionDef) found, called, around)));
  }

  private static void mend(Expr decorator, Wrapping wrapping, String work, Place place) {
    String name = CalleeName.last(decorator instanceof Expr.Call call ? call.func() : decorator);
    String message = "`" + name + "` does not await the coroutine: " + work;
    List<Reason> chain = List.of(reason(wrapping));
    if (!place.takesAsyncio()) {
      place.report(decorator, message, chain);
      return;
    }
    place.mend(
        decorator,
        message,
        chain,
        Level.UNSAFE,
        "Give the decorator a wrapper for coroutine functions",
        fix -> {
          String path = wrapping.around().resolver().path();
          if (path.equals(place.resolver().path()) || fix.elsewhere(path).isPresent()) {
            AsyncTwin.write(wrapping, fix);
          }
        });
  }

  private static Reason reason(Wrapping wrapping) {
    Surroundings around = wrapping.around();
    int start = around.file().span(wrapping.calls().get(0)).start();
    return new Reason(
        around.resolver().path(),
        around.file().text().lines().line(start),
        "`" + wrapping.wrapper().name() + "` calls the function");
  }
}
