package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import org.jspecify.annotations.Nullable;

/** Another function that races about the same state, and runs beside the first. */
final class SiblingRace {
  private SiblingRace() {}

  /** Whether {@code call} runs a function of this file that has a race about the same state. */
  static boolean is(
      Expr.Call call, @Nullable Expr receiver, Surroundings there, SharedState state, Place place) {
    boolean same =
        call.func() instanceof Expr.Attribute method
            ? receiver != null
                && there.file().source(method.value()).equals(there.file().source(receiver))
            : receiver == null;
    return same
        && there
            .resolver()
            .definition(call.func())
            .filter(symbol -> symbol.path().equals(place.resolver().path()))
            .filter(symbol -> symbol.definition() instanceof Definition.Function)
            .flatMap(symbol -> place.around().function((Definition.Function) symbol.definition()))
            .filter(function -> races(function, state, place))
            .isPresent();
  }

  private static boolean races(Stmt.Function function, SharedState state, Place place) {
    return function instanceof Stmt.AsyncFunctionDef other
        && (mended(other, state)
            || new StateRaceFinder(other, place)
                .all().stream().map(StateRace::state).anyMatch(found -> same(found, state)));
  }

  private static boolean same(SharedState one, SharedState other) {
    return one.kind() == other.kind()
        && one.name().equals(other.name())
        && (one.kind() == SharedState.Kind.SELF || one.variable() == other.variable());
  }

  /** Whether a fix of an earlier round has put the other one under the lock of the state. */
  private static boolean mended(Stmt.AsyncFunctionDef function, SharedState state) {
    return Walk.find(function, Stmt.AsyncWith.class).stream()
        .flatMap(with -> with.items().stream())
        .anyMatch(item -> CalleeName.last(item.context()).equals(StateLock.nameFor(state)));
  }
}
