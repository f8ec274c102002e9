package dev.asyncmend.recipes;

import dev.asyncmend.index.Callers;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A plain function that ends with running a coroutine, and that coroutines alone call: it might as
 * well be a coroutine function.
 *
 * @param def the function
 * @param symbol what the index calls it
 * @param callers all who call it
 * @param home its file
 * @param run the call of {@code asyncio.run}
 */
record LoopStarter(
    Stmt.FunctionDef def, Symbol symbol, Callers callers, Surroundings home, Expr.Call run) {
  private static final QName RUN = QName.of("asyncio.run");
  private static final Set<String> RUNS = Set.of("run", "run_until_complete", "run_forever");

  /** The one that {@code call} runs, if it is one. */
  static Optional<LoopStarter> of(Expr.Call call, Place place) {
    Symbol symbol = place.resolver().definition(call.func()).orElse(null);
    if (symbol == null
        || !(symbol.definition() instanceof Definition.Function fact)
        || fact.async()) {
      return Optional.empty();
    }
    Surroundings home = place.seen(symbol.path()).orElse(null);
    if (home == null || !(home.function(fact).orElse(null) instanceof Stmt.FunctionDef def)) {
      return Optional.empty();
    }
    Expr.Call run = run(def, home);
    Callers callers = place.resolver().index().callers(symbol);
    return run != null && AsyncTurn.fits(def, callers, home)
        ? Optional.of(new LoopStarter(def, symbol, callers, home, run))
        : Optional.empty();
  }

  /** The call at the end of {@code def} that runs a coroutine; null where it does more of that. */
  private static Expr.@Nullable Call run(Stmt.FunctionDef def, Surroundings home) {
    Stmt last = def.body().get(def.body().size() - 1);
    Expr value = null;
    if (last instanceof Stmt.Return end) {
      value = end.value();
    } else if (last instanceof Stmt.ExprStmt statement) {
      value = statement.value();
    }
    List<Expr.Call> all =
        Walk.find(def, Expr.Call.class).stream()
            .filter(one -> RUNS.contains(CalleeName.last(one.func())))
            .toList();
    boolean alone =
        value instanceof Expr.Call call
            && all.size() == 1
            && RUNS.contains(CalleeName.last(call.func()))
            && home.resolver().denotes(call.func(), RUN)
            && call.args().size() == 1
            && call.keywords().isEmpty()
            && home.resolver().awaitable(call.args().get(0)).coroutine();
    return alone ? (Expr.Call) value : null;
  }

  /** Makes it one. */
  void write(Place place, FixBuilder fix) {
    AsyncTurn.apply(def, symbol, callers, home, place, fix);
    Unwrapped.apply(
        run,
        run.args().get(0),
        "await ",
        "",
        Precedence.AWAIT,
        Precedence.PRIMARY,
        fix.in(home, run));
  }
}
