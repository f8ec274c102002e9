package dev.asyncmend.recipes;

import dev.asyncmend.index.Caller;
import dev.asyncmend.index.Callers;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.LineMap;
import java.util.List;
import java.util.Optional;

/** Makes a plain function a coroutine function, and awaits it wherever it is called. */
final class AsyncTurn {
  private AsyncTurn() {}

  /**
   * Whether all who call a function are known, and all of them are coroutines, some of them not of
   * tests only: what only tests call, the users of a library call.
   */
  static boolean fits(Stmt.FunctionDef def, Callers callers, Surroundings home) {
    boolean generator =
        Walk.find(def, Expr.Yield.class).stream().anyMatch(one -> in(one, def, home))
            || Walk.find(def, Expr.YieldFrom.class).stream().anyMatch(one -> in(one, def, home));
    return !generator && fits(callers);
  }

  private static boolean in(Expr expr, Stmt.FunctionDef def, Surroundings home) {
    return home.scopes().runsIn(expr).filter(node -> node == def).isPresent();
  }

  /** Whether all who call a function or class are known, and are coroutines, not of tests only. */
  static boolean fits(Callers callers) {
    return callers.complete()
        && callers.calls().stream().anyMatch(call -> !TestCode.file(call.path()))
        && !callers.calls().isEmpty()
        && callers.calls().stream().allMatch(call -> call.kind() == Caller.Kind.COROUTINE);
  }

  /**
   * Writes {@code async} before {@code def} and {@code await} before its calls.
   *
   * @param home the file of {@code def}
   * @param place where the fix is made, in this file or another
   */
  static void apply(
      Stmt.FunctionDef def,
      Symbol symbol,
      Callers callers,
      Surroundings home,
      Place place,
      FixBuilder fix) {
    fix.in(home, def).makeAsync(def);
    List<Caller> lines = // two calls in a line are two callers
        callers.calls().stream().distinct().toList();
    for (Caller caller : lines) {
      Optional<Surroundings> around =
          caller.path().equals(place.resolver().path())
              ? Optional.of(place.around())
              : fix.elsewhere(caller.path());
      around.ifPresent(there -> await(caller, symbol, there, fix));
    }
  }

  private static void await(Caller caller, Symbol symbol, Surroundings there, FixBuilder fix) {
    List<Expr.Call> calls = calls(caller, symbol, there);
    if (calls.isEmpty()) {
      fix.refuse("a call of `" + symbol.name().last() + "` was not found again");
    }
    for (Expr.Call call : calls) {
      boolean awaited = there.file().parent(call).filter(Expr.Await.class::isInstance).isPresent();
      if (!awaited) {
        fix.in(there, call).await(call);
      }
    }
  }

  /** The calls of the function in that line. */
  static List<Expr.Call> calls(Caller caller, Symbol symbol, Surroundings there) {
    LineMap lines = there.file().text().lines();
    return Walk.find(there.file().tree(), Expr.Call.class).stream()
        .filter(call -> lines.line(there.file().span(call).start()) == caller.line())
        .filter(call -> is(call, symbol, there))
        .toList();
  }

  private static boolean is(Expr.Call call, Symbol symbol, Surroundings there) {
    return there
        .resolver()
        .definition(call.func())
        .filter(found -> found.name().equals(symbol.name()) && found.path().equals(symbol.path()))
        .isPresent();
  }
}
