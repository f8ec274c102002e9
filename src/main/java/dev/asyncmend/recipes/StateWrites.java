package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Statements that write shared state. */
final class StateWrites {
  /** Methods of sets, lists and events that change them. */
  private static final Set<String> CHANGES =
      Set.of("add", "append", "acquire", "clear", "discard", "pop", "remove", "set", "update");

  private static final Set<String> ADDS = Set.of("add", "append");

  private final Place place;
  private final Surroundings around;

  StateWrites(Place place) {
    this.place = place;
    this.around = place.around();
  }

  /**
   * What {@code statement} writes to, if that is shared state; empty where it writes to several.
   */
  Optional<Expr> target(Stmt statement) {
    Expr target = null;
    if (statement instanceof Stmt.Assign assign && assign.targets().size() == 1) {
      target = assign.targets().get(0);
    } else if (statement instanceof Stmt.AugAssign plus) {
      target = plus.target();
    } else if (statement instanceof Stmt.ExprStmt only && isAdding(only.value())) {
      target = only.value();
    }
    return Optional.ofNullable(target).filter(found -> find(found).isPresent());
  }

  private static boolean isAdding(Expr value) {
    return value instanceof Expr.Call call
        && call.func() instanceof Expr.Attribute method
        && ADDS.contains(method.attr())
        && call.args().size() == 1
        && call.keywords().isEmpty();
  }

  private Optional<SharedState> find(Expr target) {
    if (target instanceof Expr.Call call && call.func() instanceof Expr.Attribute method) {
      String key = place.file().source(call.args().get(0));
      return SharedState.of(method.value(), around)
          .filter(state -> state.key().isEmpty())
          .map(state -> new SharedState(state.kind(), state.variable(), state.attribute(), key));
    }
    return SharedState.of(target, around);
  }

  /** The state that {@code target}, found by {@link #target}, is. */
  SharedState state(Expr target) {
    return find(target).orElseThrow();
  }

  /** Whether the write changes a number: it goes on from what is there. */
  boolean counts(Stmt write) {
    return write instanceof Stmt.AugAssign
        || (write instanceof Stmt.Assign assign
            && Walk.find(assign.value(), Expr.class).stream()
                .anyMatch(expr -> state(assign.targets().get(0)).is(expr, around)));
  }

  /** Whether {@code node} is a statement that writes, or may change, any shared state. */
  boolean marks(Node node) {
    if (node instanceof Stmt.Assign assign) {
      return assign.targets().stream().anyMatch(target -> find(target).isPresent());
    }
    return (node instanceof Stmt.AugAssign plus && find(plus.target()).isPresent())
        || (node instanceof Stmt.ExprStmt only
            && only.value() instanceof Expr.Call call
            && call.func() instanceof Expr.Attribute method
            && CHANGES.contains(method.attr())
            && SharedState.of(method.value(), around).isPresent());
  }

  /** Whether {@code node} is a statement that writes {@code state}, or what holds it. */
  boolean writes(Node node, SharedState state) {
    List<Expr> targets = List.of();
    if (node instanceof Stmt.Assign assign) {
      targets = assign.targets();
    } else if (node instanceof Stmt.AugAssign plus) {
      targets = List.of(plus.target());
    } else if (node instanceof Stmt.Delete delete) {
      targets = delete.targets();
    }
    return targets.stream()
        .flatMap(target -> Walk.find(target, Expr.class).stream())
        .filter(target -> !(place.file().parent(target).orElse(target) instanceof Expr.Subscript))
        .anyMatch(target -> state.is(target, around) || state.whole().is(target, around));
  }
}
