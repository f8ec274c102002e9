package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a function does with the response of {@code requests} to one call.
 *
 * @param uses each of them; all are understood
 */
record HttpReply(List<Use> uses) {
  private static final Set<String> VALUES =
      Set.of("text", "content", "status_code", "ok", "reason", "headers");
  private static final String CHECK = "raise_for_status";
  private static final String JSON = "json";

  /**
   * One use.
   *
   * @param attribute what is read of the response
   * @param whole that, or the call of it
   */
  record Use(Expr.Attribute attribute, Expr whole) {
    String name() {
      return attribute.attr();
    }
  }

  /** What happens to the value of {@code call}; empty where some of it is not understood. */
  static Optional<HttpReply> of(Expr.Call call, Place place) {
    Node parent = place.file().parent(call).orElse(call);
    if (parent instanceof Stmt.ExprStmt) {
      return Optional.of(new HttpReply(List.of()));
    }
    if (parent instanceof Expr.Attribute) {
      return of(List.of(call), place);
    }
    return parent instanceof Stmt.Assign
            && place.flow().fate(call) instanceof Fate.Bound bound
            && bound.uses().captures().isEmpty()
            && bound.uses().reads().stream().allMatch(read -> isOnly(read, place))
        ? of(bound.uses().reads(), place)
        : Optional.empty();
  }

  /** Whether {@code read} cannot see any other value of its name. */
  private static boolean isOnly(Expr.Name read, Place place) {
    return place.flow().reaching(read).size() == 1 && !place.flow().mayBeUnbound(read);
  }

  private static Optional<HttpReply> of(List<? extends Expr> reads, Place place) {
    List<Use> uses = new ArrayList<>();
    for (Expr read : reads) {
      Use use = use(read, place).orElse(null);
      if (use == null) {
        return Optional.empty();
      }
      uses.add(use);
    }
    return Optional.of(new HttpReply(List.copyOf(uses)));
  }

  private static Optional<Use> use(Expr read, Place place) {
    if (!(place.file().parent(read).orElse(read) instanceof Expr.Attribute attribute)) {
      return Optional.empty();
    }
    Node around = place.file().parent(attribute).orElse(attribute);
    boolean called = around instanceof Expr.Call call && call.func() == attribute;
    if (attribute.attr().equals(CHECK)) {
      boolean alone =
          place.file().parent(around).filter(Stmt.ExprStmt.class::isInstance).isPresent();
      return called && alone ? Optional.of(new Use(attribute, (Expr) around)) : Optional.empty();
    }
    if (attribute.attr().equals(JSON)) {
      return called ? Optional.of(new Use(attribute, (Expr) around)) : Optional.empty();
    }
    boolean known = VALUES.contains(attribute.attr()) && !called && !isTarget(attribute, around);
    return known && (!attribute.attr().equals("headers") || isLookup(attribute, around, place))
        ? Optional.of(new Use(attribute, attribute))
        : Optional.empty();
  }

  private static boolean isTarget(Expr attribute, Node around) {
    return around instanceof Stmt.Delete
        || (around instanceof Stmt.Assign assign && assign.targets().contains(attribute))
        || (around instanceof Stmt.AugAssign plus && plus.target() == attribute);
  }

  /** Whether one header is asked for: how all of them look differs among the libraries. */
  private static boolean isLookup(Expr headers, Node around, Place place) {
    if (around instanceof Expr.Attribute method) {
      Node call = place.file().parent(method).orElse(method);
      return method.attr().equals("get") && call instanceof Expr.Call;
    }
    return (around instanceof Expr.Subscript item && item.value() == headers)
        || (around instanceof Expr.Compare compare
            && compare.ops().size() == 1
            && compare.ops().get(0).endsWith("in")
            && compare.comparators().get(0) == headers);
  }

  /** Whether it is asked for {@code name}. */
  boolean reads(String name) {
    return uses.stream().anyMatch(use -> use.name().equals(name));
  }
}
