package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;

/** Expressions that are bound or deleted instead of read: {@code ast}'s Store and Del contexts. */
final class Targets {
  private Targets() {}

  /** Whether {@code node} is bound or deleted, alone or as part of a list of targets. */
  static boolean contain(PyFile file, Node node) {
    Node child = node;
    Node parent = file.parent(node).orElse(null);
    while (parent instanceof Expr.Tuple
        || parent instanceof Expr.ListExpr
        || parent instanceof Expr.Starred) {
      child = parent;
      parent = file.parent(parent).orElse(null);
    }
    if (parent instanceof Stmt stmt) {
      return child instanceof Expr && inStatement(stmt, child);
    }
    if (parent instanceof Part.Comprehension clause) {
      return clause.target() == child;
    }
    return (parent instanceof Part.WithItem item && item.target() == child)
        || (parent instanceof Expr.NamedExpr named && named.target() == child);
  }

  private static boolean inStatement(Stmt parent, Node child) {
    if (parent instanceof Stmt.Assign assign) {
      return assign.value() != child;
    }
    if (parent instanceof Stmt.AugAssign augmented) {
      return augmented.target() == child;
    }
    if (parent instanceof Stmt.AnnAssign annotated) {
      return annotated.target() == child;
    }
    return parent instanceof Stmt.Delete
        || (parent instanceof Stmt.Loop loop && loop.target() == child);
  }
}
