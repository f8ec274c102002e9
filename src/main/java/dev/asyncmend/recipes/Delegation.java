package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code yield from f()} in generators that nothing makes coroutines: it takes a generator, and
 * raises {@code TypeError} for a coroutine.
 */
final class Delegation {
  private final String name;
  private final Place place;

  /** Delegation to functions called {@code name}. */
  Delegation(String name, Place place) {
    this.name = name;
    this.place = place;
  }

  /** Whether there is any in the project. */
  boolean exists() {
    Stream<Surroundings> others =
        place.resolver().index().mentions(name).stream()
            .filter(path -> !path.equals(place.resolver().path()))
            .map(place::elsewhere)
            .flatMap(Optional::stream);
    return Stream.concat(Stream.of(place.around()), others).anyMatch(this::isIn);
  }

  private boolean isIn(Surroundings around) {
    return Walk.find(around.file().tree(), Expr.YieldFrom.class).stream()
        .filter(one -> one.value() instanceof Expr.Call call && names(call.func()))
        .anyMatch(one -> !isCoroutine(one, around));
  }

  private boolean names(Expr callee) {
    return callee instanceof Expr.Attribute attribute
        ? attribute.attr().equals(name)
        : callee instanceof Expr.Name plain && plain.id().equals(name);
  }

  private static boolean isCoroutine(Expr.YieldFrom one, Surroundings around) {
    return around
        .scopes()
        .runsIn(one)
        .filter(Stmt.FunctionDef.class::isInstance)
        .filter(def -> isMade((Stmt.FunctionDef) def, around))
        .isPresent();
  }

  private static boolean isMade(Stmt.FunctionDef def, Surroundings around) {
    return def.decorators().stream()
        .anyMatch(
            one ->
                GeneratorCoroutine.MAKERS.stream()
                    .anyMatch(maker -> around.resolver().denotes(one, QName.of(maker))));
  }
}
