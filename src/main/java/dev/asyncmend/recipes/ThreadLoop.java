package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Answer;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A loop that a function gets for one thing only: to run a coroutine until it is done.
 *
 * @param run the call of {@code run_until_complete}
 * @param idle the statements that are left without a purpose when it goes: the assignment to the
 *     variable of the loop, and its {@code close}
 */
record ThreadLoop(Expr.Call run, List<Stmt> idle) {
  private static final String RUN = "run_until_complete";

  /** The one that {@code get} gives, if it is used so. */
  static Optional<ThreadLoop> of(Expr.Call get, Stmt.FunctionDef function, Place place) {
    if (!get.args().isEmpty() || !get.keywords().isEmpty()) {
      return Optional.empty();
    }
    Node parent = place.file().parent(get).orElse(get);
    if (parent instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name target
        && function.body().contains(assign)) {
      return kept(assign, target, function, place);
    }
    return run(get, place).map(run -> new ThreadLoop(run, List.of()));
  }

  private static Optional<ThreadLoop> kept(
      Stmt.Assign assign, Expr.Name target, Stmt.FunctionDef function, Place place) {
    Variable variable = place.scopes().variable(target);
    if (variable.bindings().size() != 1 || variable.scope().node() != function) {
      return Optional.empty();
    }
    List<Stmt> idle = new ArrayList<>(List.of(assign));
    List<Expr.Call> runs = new ArrayList<>();
    for (Expr.Name use : variable.uses()) {
      Optional<Stmt> close = close(use, function, place);
      Optional<Expr.Call> run = run(use, place);
      if (close.isEmpty() && run.isEmpty()) {
        return Optional.empty();
      }
      close.ifPresent(idle::add);
      run.ifPresent(runs::add);
    }
    return runs.size() == 1 && function.body().size() > idle.size()
        ? Optional.of(new ThreadLoop(runs.get(0), List.copyOf(idle)))
        : Optional.empty();
  }

  /** The call {@code loop.run_until_complete(what)} of this loop. */
  private static Optional<Expr.Call> run(Expr loop, Place place) {
    return method(loop, RUN, place)
        .filter(
            call ->
                call.args().size() == 1
                    && call.keywords().isEmpty()
                    && !(call.args().get(0) instanceof Expr.Starred)
                    && !place.file().source(call.func()).contains("\n"));
  }

  /** The statement {@code loop.close()} of this loop. */
  private static Optional<Stmt> close(Expr loop, Stmt.FunctionDef function, Place place) {
    return method(loop, "close", place)
        .flatMap(place.file()::parent)
        .filter(Stmt.ExprStmt.class::isInstance)
        .map(Stmt.class::cast)
        .filter(function.body()::contains);
  }

  private static Optional<Expr.Call> method(Expr loop, String name, Place place) {
    Node attribute = place.file().parent(loop).orElse(loop);
    Node call = place.file().parent(attribute).orElse(attribute);
    return attribute instanceof Expr.Attribute method
            && method.value() == loop
            && method.attr().equals(name)
            && call instanceof Expr.Call made
            && made.func() == method
        ? Optional.of(made)
        : Optional.empty();
  }

  /** How far {@code asyncio.run} can be trusted instead: it takes coroutines only. */
  Level level(Place place) {
    Expr what = run.args().get(0);
    Answer answer = place.resolver().awaitable(what);
    if (!(what instanceof Expr.Call call) || !answer.coroutine()) {
      return Level.ADVICE;
    }
    List<Expr> handed = new ArrayList<>(call.args());
    call.keywords().forEach(word -> handed.add(word.value()));
    boolean object =
        call.func() instanceof Expr.Attribute method && place.symbol(method.value()).isEmpty();
    if (object) {
      handed.add(((Expr.Attribute) call.func()).value());
    }
    if (LoopBound.among(handed, place).isPresent()) {
      return Level.ADVICE;
    }
    return answer.certain() && !object ? Level.SAFE : Level.UNSAFE;
  }
}
