package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;

/** Whether code means the same when it stands in a plain function of its own. */
final class Deferral {
  /** Builtins that look at the function which calls them. */
  static final Set<String> FRAMES =
      Set.of("super", "locals", "vars", "dir", "eval", "exec", "__class__");

  private Deferral() {}

  /** Whether nothing at or below {@code root} belongs to the function in which it runs. */
  static boolean allows(Node root, Place place) {
    boolean[] fits = {place.scopes().scopeOf(root).kind() == Scope.Kind.FUNCTION};
    Walk.pruned(
        root,
        node -> {
          fits[0] &= !binds(node) && !sees(node);
          return fits[0] && !(node instanceof Expr.Lambda) && !(node instanceof Stmt.Function);
        });
    return fits[0];
  }

  private static boolean binds(Node node) {
    return Departure.suspends(node) || node instanceof Expr.NamedExpr;
  }

  private static boolean sees(Node node) {
    return node instanceof Expr.Name name && FRAMES.contains(name.id());
  }

  /** Whether every node of {@code roots} may move. */
  static boolean allowsAll(List<? extends Node> roots, Place place) {
    return roots.stream().allMatch(root -> allows(root, place));
  }
}
