package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;

/** Coroutine functions of a file that wait for nothing. */
final class Restless {
  private final Place place;

  Restless(Place place) {
    this.place = place;
  }

  /** Whether {@code await} waits for such a function only: it comes back at once. */
  boolean is(Node await) {
    return await instanceof Expr.Await expression
        && expression.value() instanceof Expr.Call call
        && body(call.func()).filter(def -> Escapes.of(def.body()).awaits().isEmpty()).isPresent();
  }

  private Optional<Stmt.Function> body(Expr callee) {
    return OwnDefinition.of(callee, place)
        .filter(def -> def instanceof Stmt.AsyncFunctionDef && def.decorators().isEmpty());
  }
}
