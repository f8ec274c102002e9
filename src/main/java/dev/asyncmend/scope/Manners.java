package dev.asyncmend.scope;

import dev.asyncmend.scope.Fate.Manner;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** How a node uses the value of an expression directly inside it. */
final class Manners {
  private Manners() {}

  static Manner of(Expr at, Expr by) {
    if (by instanceof Expr.Attribute) {
      return Manner.ATTRIBUTE;
    }
    if (by instanceof Expr.Subscript subscript) {
      return subscript.value() == at ? Manner.SUBSCRIPTED : Manner.KEY;
    }
    if (by instanceof Expr.Slice) {
      return Manner.KEY;
    }
    if (by instanceof Expr.FormattedValue || by instanceof Expr.Interpolation) {
      return Manner.FORMATTED;
    }
    if (by instanceof Expr.Starred || by instanceof Expr.YieldFrom) {
      return Manner.ITERATED;
    }
    boolean tested =
        by instanceof Expr.IfExp || (by instanceof Expr.UnaryOp unary && unary.op().equals("not"));
    return tested ? Manner.CONDITION : Manner.OPERAND;
  }

  /** Empty where the statement binds or declares rather than uses. */
  static Optional<Manner> of(Expr at, Stmt by) {
    if (by instanceof Stmt.If || by instanceof Stmt.While) {
      return Optional.of(Manner.CONDITION);
    }
    if (by instanceof Stmt.Assert check) {
      return Optional.of(check.test() == at ? Manner.CONDITION : Manner.FORMATTED);
    }
    if (by instanceof Stmt.Loop loop && loop.iter() == at) {
      return Optional.of(by instanceof Stmt.For ? Manner.ITERATED : Manner.ASYNC_ITERATED);
    }
    if (by instanceof Stmt.Raise) {
      return Optional.of(Manner.RAISED);
    }
    if (by instanceof Stmt.Match) {
      return Optional.of(Manner.MATCHED);
    }
    if (by instanceof Stmt.AugAssign) {
      return Optional.of(Manner.OPERAND);
    }
    return declares(at, by) ? Optional.of(Manner.DECLARATION) : Optional.empty();
  }

  private static boolean declares(Expr at, Stmt by) {
    if (by instanceof Stmt.Function function) {
      return contains(function.decorators(), at);
    }
    return by instanceof Stmt.ClassDef type
        && (contains(type.decorators(), at) || contains(type.bases(), at));
  }

  private static boolean contains(List<Expr> all, Expr one) {
    return all.stream().anyMatch(each -> each == one);
  }

  /** Empty where the part binds; {@code by} is the node that stands for the part. */
  static Optional<Manner> of(Expr at, Node part, Node by) {
    if (part instanceof Part.WithItem item && item.context() == at) {
      return Optional.of(by instanceof Stmt.With ? Manner.ENTERED : Manner.ASYNC_ENTERED);
    }
    if (part instanceof Part.Comprehension clause && clause.target() != at) {
      return Optional.of(clause.iter() == at ? iterated(clause) : Manner.CONDITION);
    }
    if (part instanceof Part.DictItem item) {
      return Optional.of(item.key() == at ? Manner.KEY : Manner.MAPPED);
    }
    if (part instanceof Part.ExceptHandler) {
      return Optional.of(Manner.RAISED);
    }
    if (part instanceof Part.MatchCase) {
      return Optional.of(Manner.CONDITION);
    }
    return part instanceof Part.Pattern ? Optional.of(Manner.OPERAND) : Optional.empty();
  }

  private static Manner iterated(Part.Comprehension clause) {
    return clause.isAsync() ? Manner.ASYNC_ITERATED : Manner.ITERATED;
  }
}
