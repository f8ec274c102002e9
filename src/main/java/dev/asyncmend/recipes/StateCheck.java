package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a condition asks about shared state.
 *
 * @param state the state
 * @param gives whether an expression gives its value: it itself, or a name that took it
 * @param counts whether sizes are compared: for a write that changes a number
 */
record StateCheck(SharedState state, Predicate<Expr> gives, boolean counts, Surroundings around) {
  private static final Set<String> SIZES = Set.of("<", "<=", ">", ">=", "==", "!=");

  /** Whether {@code test} holds where nothing is there yet. */
  boolean absent(Expr test) {
    if (test instanceof Expr.BoolOp both) {
      return both.values().stream().anyMatch(this::absent);
    }
    if (test instanceof Expr.UnaryOp not) {
      return not.op().equals("not") && (gives.test(not.operand()) || isIn(not.operand(), "in"));
    }
    return isNone(test, "is", "==")
        || isIn(test, "not in")
        || compares(test)
        || (counts && gives.test(test));
  }

  /** Whether {@code test} holds where something is there. */
  boolean present(Expr test) {
    if (test instanceof Expr.BoolOp both) {
      return both.values().stream().anyMatch(this::present);
    }
    return gives.test(test)
        || isNone(test, "is not", "!=")
        || isIn(test, "in")
        || compares(test)
        || (counts
            && test instanceof Expr.UnaryOp not
            && not.op().equals("not")
            && gives.test(not.operand()));
  }

  private boolean isNone(Expr test, String is, String equals) {
    return test instanceof Expr.Compare compare
        && compare.ops().size() == 1
        && (compare.ops().get(0).equals(is) || compare.ops().get(0).equals(equals))
        && compare.comparators().get(0) instanceof Expr.Constant none
        && none.kind() == Expr.ConstantKind.NONE
        && gives.test(compare.left());
  }

  private boolean isIn(Expr test, String op) {
    return test instanceof Expr.Compare compare
        && compare.ops().size() == 1
        && compare.ops().get(0).equals(op)
        && !state.key().isEmpty()
        && around.file().source(compare.left()).equals(state.key())
        && state.whole().is(compare.comparators().get(0), around);
  }

  private boolean compares(Expr test) {
    return counts
        && test instanceof Expr.Compare compare
        && compare.ops().size() == 1
        && SIZES.contains(compare.ops().get(0))
        && (gives.test(compare.left()) || gives.test(compare.comparators().get(0)));
  }
}
