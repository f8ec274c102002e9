package dev.asyncmend.recipes;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/** What statements assign to. */
final class Assigned {
  private Assigned() {}

  /** The targets of an assignment that gives a value; none of other statements. */
  static List<Expr> targets(Stmt statement) {
    if (statement instanceof Stmt.Assign assign) {
      return assign.targets();
    }
    return statement instanceof Stmt.AnnAssign annotated && annotated.value() != null
        ? List.of(annotated.target())
        : List.of();
  }
}
