package dev.asyncmend.recipes;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;

/** Code that runs with the statements around it: not that of functions and classes inside. */
final class OwnCode {
  private OwnCode() {}

  /** Every node of class {@code type} in the own code of {@code nodes}, in source order. */
  static <N extends Node> List<N> find(List<? extends Node> nodes, Class<N> type) {
    List<N> found = new ArrayList<>();
    for (Node node : nodes) {
      Walk.pruned(
          node,
          one -> {
            if (type.isInstance(one)) {
              found.add(type.cast(one));
            }
            return !(one instanceof Stmt.Function
                || one instanceof Stmt.ClassDef
                || one instanceof Expr.Lambda);
          });
    }
    return found;
  }
}
