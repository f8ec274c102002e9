package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Walk;

/**
 * All the tokens that come and go with a node: its own, grouping parentheses around it, decorators,
 * the default behind a parameter.
 */
final class Extent {
  private Extent() {}

  /** The tokens of {@code node} and of all that clings to it; empty nodes have an empty range. */
  static TokenRange of(PyFile file, Node node) {
    return node instanceof Expr expr ? file.group(expr) : inner(file, node);
  }

  /** The same without grouping parentheses around {@code node} itself. */
  static TokenRange inner(PyFile file, Node node) {
    int first = node.first();
    int last = node.last();
    if (node instanceof Part && last >= first) {
      for (Node child : Walk.children(node)) {
        TokenRange range = of(file, child);
        first = Math.min(first, range.first());
        last = Math.max(last, range.last());
      }
    }
    return new TokenRange(Math.min(first, decorated(file, node)), last);
  }

  private static int decorated(PyFile file, Node node) {
    boolean definition = node instanceof Stmt.Function || node instanceof Stmt.ClassDef;
    int first = node.first();
    if (!definition) {
      return first;
    }
    for (Node child : Walk.children(node)) {
      if (child.first() < node.first()) {
        first = Math.min(first, file.tokens().previous(of(file, child).first()));
      }
    }
    return first;
  }
}
