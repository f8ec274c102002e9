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
import java.util.function.BiConsumer;

/** What the ways to turn a hook into something that can await have in common. */
final class HookTurn {
  private HookTurn() {}

  /** The calls in {@code def} whose coroutines nobody drives. */
  static List<Expr.Call> strays(Stmt.FunctionDef def, Place place) {
    return Walk.find(def, Expr.Call.class).stream()
        .filter(call -> in(StrayCoroutine.of(call, place), def))
        .toList();
  }

  private static boolean in(Optional<StrayCoroutine> stray, Stmt.FunctionDef def) {
    Stmt.FunctionDef owner = stray.map(StrayCoroutine::function).orElse(null);
    return owner != null && owner.first() == def.first();
  }

  /** The class around a method, if its objects are made by coroutines of the project only. */
  static Optional<Made> made(Stmt.FunctionDef def, Place place) {
    if (!(place.file().parent(def).orElse(def) instanceof Stmt.ClassDef type)) {
      return Optional.empty();
    }
    Optional<Symbol> symbol = place.resolver().symbol(type);
    Optional<Callers> callers = symbol.map(place.resolver().index()::callers);
    return callers
        .filter(AsyncTurn::fits)
        .map(all -> new Made(type, symbol.orElseThrow(), all.calls().stream().distinct().toList()));
  }

  /**
   * A class, and who makes its objects.
   *
   * @param makers one for each line
   */
  record Made(Stmt.ClassDef type, Symbol symbol, List<Caller> makers) {

    /** Does something to each call that makes an object; without one the fix is refused. */
    void each(Place place, FixBuilder fix, BiConsumer<Expr.Call, Surroundings> action) {
      for (Caller maker : makers) {
        Optional<Surroundings> around =
            maker.path().equals(symbol.path())
                ? Optional.of(place.around())
                : fix.elsewhere(maker.path());
        around.ifPresent(there -> each(maker, there, fix, action));
      }
    }

    private void each(
        Caller maker,
        Surroundings there,
        FixBuilder fix,
        BiConsumer<Expr.Call, Surroundings> action) {
      LineMap lines = there.file().text().lines();
      List<Expr.Call> calls =
          Walk.find(there.file().tree(), Expr.Call.class).stream()
              .filter(call -> lines.line(there.file().span(call).start()) == maker.line())
              .filter(call -> makes(call, there))
              .toList();
      if (calls.isEmpty()) {
        fix.refuse("a call of `" + symbol.name().last() + "` was not found again");
      }
      calls.forEach(call -> action.accept(call, there));
    }

    private boolean makes(Expr.Call call, Surroundings there) {
      return there
          .resolver()
          .definition(call.func())
          .filter(found -> found.name().equals(symbol.name()))
          .filter(found -> found.path().equals(symbol.path()))
          .isPresent();
    }
  }
}
