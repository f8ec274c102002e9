package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Optional;

/** The code of a function that a call runs, where it stands in the file of the call. */
final class OwnDefinition {
  private OwnDefinition() {}

  /** The function that {@code callee} certainly denotes; empty for one of another file. */
  static Optional<Stmt.Function> of(Expr callee, Place place) {
    return place
        .resolver()
        .definition(callee)
        .filter(symbol -> symbol.path().equals(place.resolver().path()))
        .map(symbol -> symbol.definition())
        .filter(Definition.Function.class::isInstance)
        .flatMap(definition -> place.around().function((Definition.Function) definition));
  }
}
