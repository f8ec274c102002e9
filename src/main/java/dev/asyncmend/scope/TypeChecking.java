package dev.asyncmend.scope;

import dev.asyncmend.scope.Binding.When;
import dev.asyncmend.syntax.tree.Expr;

/** What the test of an {@code if} says about {@code typing.TYPE_CHECKING}. */
enum TypeChecking {
  /** Nothing. */
  UNRELATED,
  /** True for type checkers only: {@code if TYPE_CHECKING}. */
  CHECKERS,
  /** False for type checkers only: {@code if not TYPE_CHECKING}. */
  RUN_TIME;

  static TypeChecking of(Expr test) {
    if (test instanceof Expr.UnaryOp not && not.op().equals("not")) {
      return named(not.operand()) ? RUN_TIME : UNRELATED;
    }
    return named(test) ? CHECKERS : UNRELATED;
  }

  private static boolean named(Expr test) {
    return (test instanceof Expr.Name name && name.id().equals("TYPE_CHECKING"))
        || (test instanceof Expr.Attribute attribute && attribute.attr().equals("TYPE_CHECKING"));
  }

  /** When the body of the {@code if} runs, which itself runs at {@code when}. */
  When body(When when) {
    return branch(when, CHECKERS, RUN_TIME);
  }

  /** When its {@code else} runs. */
  When orelse(When when) {
    return branch(when, RUN_TIME, CHECKERS);
  }

  private When branch(When when, TypeChecking never, TypeChecking always) {
    if (when == When.TYPE_CHECKING || this == never) {
      return When.TYPE_CHECKING;
    }
    return this == always ? when : When.CONDITIONAL;
  }
}
