package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls in the file that may have made an object. */
final class Origins {
  private Origins() {}

  /**
   * The calls whose results take the name {@code receiver}: for {@code self.x} all over the file,
   * for a local name in its function, for any other all over the file. Empty where one of the
   * values is no call, or there is none.
   */
  static List<Expr.Call> of(Expr receiver, Place place) {
    if (receiver instanceof Expr.Call call) {
      return List.of(call);
    }
    String wanted = place.file().source(receiver);
    List<Expr> values = new ArrayList<>();
    Walk.all(root(receiver, place), node -> add(node, wanted, values, place));
    List<Expr.Call> calls =
        values.stream().filter(Expr.Call.class::isInstance).map(Expr.Call.class::cast).toList();
    return calls.size() == values.size() ? calls : List.of();
  }

  private static Node root(Expr receiver, Place place) {
    Optional<Node> owner =
        receiver instanceof Expr.Name name
            ? Optional.of(place.scopes().variable(name).scope().node())
            : Optional.empty();
    return owner.orElse(place.file().tree());
  }

  private static void add(Node node, String wanted, List<Expr> values, Place place) {
    if (node instanceof Stmt.Assign assign) {
      assign.targets().forEach(target -> add(target, assign.value(), wanted, values, place));
    } else if (node instanceof Stmt.AnnAssign assign && assign.value() != null) {
      add(assign.target(), assign.value(), wanted, values, place);
    } else if (node instanceof Part.WithItem item) {
      add(item.target(), item.context(), wanted, values, place);
    }
  }

  private static void add(
      @Nullable Expr target, Expr value, String wanted, List<Expr> values, Place place) {
    boolean none = value instanceof Expr.Constant && place.file().source(value).equals("None");
    if (target != null && !none && place.file().source(target).equals(wanted)) {
      values.add(value);
    }
  }
}
