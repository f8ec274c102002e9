package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * {@code await-in-loop}: a list is filled with awaited values one at a time, though none of them
 * needs another.
 */
public final class AwaitInLoop implements Recipe {
  private static final String MESSAGE = "each value is awaited before the next one is asked for";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.For.class, AwaitInLoop::loop);
    hooks.on(Expr.ListComp.class, AwaitInLoop::comprehension);
  }

  private static boolean fits(Stmt around, Place place) {
    return place.inCoroutine(around)
        && place.takesAsyncio()
        && !TestCode.holds(around, place)
        && !new Turns(place).take(around);
  }

  private static void loop(Stmt.For loop, Place place) {
    Optional<Filled> filled = Filled.of(loop, place);
    if (filled.isEmpty() || !fits(loop, place)) {
      return;
    }
    reading(filled.get().awaited(), loop.target(), place)
        .ifPresent(
            one ->
                place.mend(
                    loop,
                    MESSAGE,
                    Level.UNSAFE,
                    "Gather them, some at a time",
                    fix -> filled.get().write(one, place, fix)));
  }

  private static void comprehension(Expr.ListComp list, Place place) {
    Optional<Stmt> statement = place.file().statement(list);
    boolean simple =
        list.generators().size() == 1
            && !list.generators().get(0).isAsync()
            && list.generators().get(0).ifs().stream().noneMatch(AwaitInLoop::awaits);
    if (!simple || statement.isEmpty() || !place.canAwait(list) || !fits(statement.get(), place)) {
      return;
    }
    Part.Comprehension clause = list.generators().get(0);
    reading(list.elt(), clause.target(), place)
        .ifPresent(
            one ->
                place.mend(
                    list,
                    MESSAGE,
                    Level.UNSAFE,
                    "Gather them, some at a time",
                    fix -> Filled.gather(list, one, statement.get(), place, fix)));
  }

  private static boolean awaits(Expr expr) {
    return !Walk.find(expr, Expr.Await.class).isEmpty();
  }

  /** The call, where it works on nothing but what the loop binds. */
  private static Optional<ReadingCall> reading(Expr awaited, Expr target, Place place) {
    List<Variable> bound =
        Walk.find(target, Expr.Name.class).stream().map(place.scopes()::variable).toList();
    return ReadingCall.of(awaited, place)
        .filter(one -> bound.containsAll(one.shared()))
        .filter(one -> uses(one.call(), bound, place))
        .filter(one -> !new Admission(place).free(one.call()));
  }

  /** Whether each round asks for something else. */
  private static boolean uses(Expr.Call call, List<Variable> bound, Place place) {
    return Walk.find(call, Expr.Name.class).stream()
        .map(place.scopes()::variable)
        .anyMatch(
            variable -> variable.scope().kind() != Scope.Kind.MODULE && bound.contains(variable));
  }
}
