package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The expressions that make the elements of a collection. */
final class Elements {
  private static final List<String> COLLECTORS = List.of("list", "tuple", "set", "frozenset");
  private static final List<String> ADDERS = List.of("append", "add");

  private Elements() {}

  /** Those of {@code collection}, as far as they are written in the function of {@code at}. */
  static List<Expr> of(Expr collection, Node at, Place place) {
    if (!(collection instanceof Expr.Name name)) {
      return written(collection, place);
    }
    Variable variable = place.scopes().variable(name);
    boolean own =
        place.scopes().runsIn(at).filter(f -> f == variable.scope().node()).isPresent()
            && variable.bindings().size() == 1;
    if (!own
        || !(variable.bindings().get(0) instanceof Binding.Local local)
        || local.form() != Binding.Form.ASSIGNED
        || !local.whole()
        || local.source() == null) {
      return List.of();
    }
    List<Expr> found = new ArrayList<>(written(local.source(), place));
    variable.uses().forEach(use -> added(use, place).ifPresent(found::add));
    return found;
  }

  private static List<Expr> written(Expr source, Place place) {
    if (source instanceof Expr.ListExpr list) {
      return list.elts();
    }
    if (source instanceof Expr.SetExpr set) {
      return set.elts();
    }
    if (source instanceof Expr.Tuple tuple) {
      return tuple.elts();
    }
    if (source instanceof Expr.ListComp list) {
      return List.of(list.elt());
    }
    if (source instanceof Expr.SetComp set) {
      return List.of(set.elt());
    }
    if (source instanceof Expr.GeneratorExp generator) {
      return List.of(generator.elt());
    }
    boolean collects =
        source instanceof Expr.Call call
            && call.args().size() == 1
            && COLLECTORS.contains(place.calleeName(call.func()));
    return collects ? written(((Expr.Call) source).args().get(0), place) : List.of();
  }

  /** What {@code tasks.append(…)} adds. */
  private static Optional<Expr> added(Expr.Name use, Place place) {
    Node method = place.file().parent(use).orElse(use);
    Node call = place.file().parent(method).orElse(use);
    return method instanceof Expr.Attribute attribute
            && ADDERS.contains(attribute.attr())
            && call instanceof Expr.Call adding
            && adding.func() == method
            && adding.args().size() == 1
        ? Optional.of(adding.args().get(0))
        : Optional.empty();
  }
}
