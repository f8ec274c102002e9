package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;

/** What a file does with a lock that has the name which a fix would give it. */
final class LockUses {
  private LockUses() {}

  /** Whether anything of that name is there. */
  static boolean exists(String lock, StateRace race, Place place) {
    return race.state().kind() == SharedState.Kind.SELF
        ? Walk.find(place.file().tree(), Expr.Attribute.class).stream()
            .anyMatch(read -> read.attr().equals(lock))
        : place.scopes().all().stream().anyMatch(scope -> scope.names().contains(lock));
  }

  /**
   * Whether it is the lock of this very state, made by an earlier fix: it is only assigned and
   * entered, around code that writes the state, and nobody who holds it calls {@code function}.
   */
  static boolean fits(String lock, StateRace race, Stmt.Function function, Place place) {
    return Walk.find(place.file().tree(), Expr.class).stream()
        .filter(expr -> !(expr instanceof Expr.Call) && CalleeName.last(expr).equals(lock))
        .allMatch(
            expr ->
                assigned(expr, place) || tested(expr, place) || holds(expr, race, function, place));
  }

  private static boolean assigned(Expr lock, Place place) {
    return place.file().parent(lock).orElse(lock) instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) == lock
        && (place.file().source(assign.value()).equals("None")
            || (assign.value() instanceof Expr.Call call
                && place.denotes(call.func(), "asyncio.Lock")));
  }

  private static boolean tested(Expr lock, Place place) {
    return place.file().parent(lock).orElse(lock) instanceof Expr.Compare compare
        && place.file().parent(compare).orElse(compare) instanceof Stmt.If;
  }

  private static boolean holds(Expr lock, StateRace race, Stmt.Function function, Place place) {
    Stmt statement = place.file().statement(lock).orElse(function);
    return statement instanceof Stmt.AsyncWith with
        && with.items().size() == 1
        && with.items().get(0).context() == lock
        && Walk.find(with, Expr.class).stream()
            .noneMatch(
                expr ->
                    expr instanceof Expr.Call call
                        && CalleeName.last(call.func()).equals(function.name()))
        && Walk.find(with, Expr.class).stream()
            .anyMatch(
                expr ->
                    !(expr instanceof Expr.Call)
                        && CalleeName.last(expr).equals(race.state().name()));
  }
}
