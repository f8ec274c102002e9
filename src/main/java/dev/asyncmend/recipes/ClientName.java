package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;

/** What to call a client that lives for one statement only. */
final class ClientName {
  private ClientName() {}

  /**
   * {@code wish} where that is free at {@code at}, or holds nothing but other such clients; else a
   * name like it. No claim is needed: whoever writes it binds it directly before it is read.
   */
  static String of(Node at, String wish, String type, Place place) {
    boolean free = place.scopes().free(wish, at);
    boolean spent =
        place.scopes().variable(wish, at).scope().node() == place.scopes().runsIn(at).orElse(null)
            && place.scopes().variable(wish, at).bindings().stream()
                .allMatch(binding -> isSpent(binding, at, type, place));
    return free || spent ? wish : place.scopes().fresh(wish, at);
  }

  /** Whether an {@code async with} that does not hold {@code at} binds the name, for itself. */
  private static boolean isSpent(Binding binding, Node at, String type, Place place) {
    Node site = binding.site().orElse(null);
    if (!(site instanceof Expr.Name name)
        || !(place.file().parent(name).orElse(name) instanceof Part.WithItem item)
        || !(item.context() instanceof Expr.Call made)
        || !place.denotes(made.func(), type)
        || !(place.file().parent(item).orElse(item) instanceof Stmt.AsyncWith with)) {
      return false;
    }
    boolean inside = with.first() <= at.first() && at.last() <= with.last();
    return !inside
        && place.flow().uses(name).captures().isEmpty()
        && place.flow().uses(name).reads().stream().allMatch(read -> read.last() <= with.last());
  }
}
