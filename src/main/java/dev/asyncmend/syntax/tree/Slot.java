package dev.asyncmend.syntax.tree;

import static dev.asyncmend.syntax.tree.Precedence.BIT_OR;
import static dev.asyncmend.syntax.tree.Precedence.OR;

/**
 * What the place of an expression takes without parentheses: everything from some level on, and
 * perhaps some of the looser forms. Where versions of Python differ, the oldest (3.8) decides.
 *
 * @param least the loosest level that is taken as it is
 * @param named whether {@code x := y} is taken too
 * @param tuple whether {@code a, b} is taken too
 * @param yields whether {@code yield x} is taken too
 */
record Slot(Precedence least, boolean named, boolean tuple, boolean yields) {
  /** The grammar's {@code expression}. */
  private static final Slot CLAUSE = of(Precedence.LAMBDA);

  /** {@code named_expression}: conditions, arguments, elements of lists. */
  private static final Slot TEST = new Slot(Precedence.LAMBDA, true, false, false);

  /** {@code star_expressions}: what is returned, iterated, yielded or subscripted with. */
  private static final Slot LIST = new Slot(Precedence.LAMBDA, false, true, false);

  /** {@code star_expressions | yield_expr}: statements and the right side of assignments. */
  private static final Slot VALUE = new Slot(Precedence.LAMBDA, false, true, true);

  /** The field of an f-string: a colon ends it, so a lambda cannot stand bare. */
  private static final Slot FIELD = new Slot(Precedence.TERNARY, false, true, true);

  private static final Slot SUBJECT = new Slot(Precedence.LAMBDA, true, true, false);
  private static final Slot TARGET = of(Precedence.PRIMARY);

  private static Slot of(Precedence least) {
    return new Slot(least, false, false, false);
  }

  /** Whether an expression of level {@code filler} may stand here without parentheses. */
  boolean takes(Precedence filler) {
    return switch (filler) {
      case NAMED -> named;
      case TUPLE -> tuple;
      case YIELD -> yields;
      default -> filler.compareTo(least) >= 0;
    };
  }

  /** The slot that {@code child} fills in {@code file}. */
  static Slot of(PyFile file, Expr child) {
    Node parent = file.parent(child).orElse(null);
    if (parent instanceof Stmt stmt) {
      return inStatement(stmt, child);
    }
    if (parent instanceof Part part) {
      return inPart(part, child);
    }
    if (parent instanceof Expr.Starred) {
      Node owner = file.parent(parent).orElse(null);
      boolean argument = owner instanceof Expr.Call || owner instanceof Stmt.ClassDef;
      return argument ? CLAUSE : of(BIT_OR);
    }
    if (parent instanceof Expr.Tuple tuple) {
      return Precedence.bracketed(file, tuple) ? TEST : CLAUSE;
    }
    return parent instanceof Expr expr ? inExpression(expr, child) : TARGET;
  }

  private static Slot inStatement(Stmt parent, Expr child) {
    if (isTarget(parent, child)) {
      return TARGET;
    }
    if (parent instanceof Stmt.If
        || parent instanceof Stmt.While
        || parent instanceof Stmt.ClassDef) {
      return TEST;
    }
    if (parent instanceof Stmt.Function function) {
      return function.returns() == child ? CLAUSE : TEST;
    }
    if (parent instanceof Stmt.Return || parent instanceof Stmt.Loop) {
      return LIST;
    }
    if (parent instanceof Stmt.Match) {
      return SUBJECT;
    }
    return takesAnything(parent, child) ? VALUE : CLAUSE;
  }

  private static boolean takesAnything(Stmt parent, Expr child) {
    return parent instanceof Stmt.ExprStmt
        || parent instanceof Stmt.Assign
        || parent instanceof Stmt.AugAssign
        || (parent instanceof Stmt.AnnAssign annotated && annotated.annotation() != child);
  }

  private static boolean isTarget(Stmt parent, Expr child) {
    return (parent instanceof Stmt.Assign assign && assign.value() != child)
        || (parent instanceof Stmt.AugAssign augmented && augmented.target() == child)
        || (parent instanceof Stmt.AnnAssign annotated && annotated.target() == child)
        || (parent instanceof Stmt.Loop loop && loop.target() == child)
        || (parent instanceof Stmt.TypeAlias alias && alias.name() == child)
        || parent instanceof Stmt.Delete;
  }

  private static Slot inPart(Part parent, Expr child) {
    if (parent instanceof Part.DictItem item) {
      return item.key() == null ? of(BIT_OR) : CLAUSE;
    }
    if (parent instanceof Part.WithItem item) {
      return item.context() == child ? CLAUSE : TARGET;
    }
    if (parent instanceof Part.Comprehension clause) {
      return clause.target() == child ? TARGET : of(OR);
    }
    if (parent instanceof Part.MatchCase) {
      return TEST;
    }
    return parent instanceof Part.Pattern ? TARGET : CLAUSE;
  }

  private static Slot inExpression(Expr parent, Expr child) {
    if (parent instanceof Expr.BinOp binary) {
      return ofOperand(binary, child);
    }
    if (parent instanceof Expr.UnaryOp unary) {
      return of(unary.op().equals("not") ? Precedence.NOT : Precedence.SIGN);
    }
    if (parent instanceof Expr.BoolOp logic) {
      return of(logic.op() == Expr.BoolOperator.OR ? Precedence.AND : Precedence.NOT);
    }
    if (parent instanceof Expr.Compare) {
      return of(BIT_OR);
    }
    if (parent instanceof Expr.IfExp choice) {
      return choice.orelse() == child ? CLAUSE : of(OR);
    }
    if (parent instanceof Expr.Await || parent instanceof Expr.Attribute) {
      return TARGET;
    }
    return inBrackets(parent, child);
  }

  private static Slot ofOperand(Expr.BinOp parent, Expr child) {
    Precedence level = Precedence.ofBinary(parent.op());
    if (level == Precedence.POWER) {
      return of(parent.left() == child ? Precedence.AWAIT : Precedence.SIGN);
    }
    return of(parent.left() == child ? level : level.tighter());
  }

  private static Slot inBrackets(Expr parent, Expr child) {
    if (parent instanceof Expr.Call call) {
      return call.func() == child ? TARGET : TEST;
    }
    if (parent instanceof Expr.Subscript subscript) {
      return subscript.value() == child ? TARGET : LIST;
    }
    if (parent instanceof Expr.ListExpr || parent instanceof Expr.ListComp) {
      return TEST;
    }
    if (parent instanceof Expr.DictComp comp) {
      return comp.key() == null ? of(BIT_OR) : CLAUSE;
    }
    if (parent instanceof Expr.FormattedValue || parent instanceof Expr.Interpolation) {
      return FIELD;
    }
    if (parent instanceof Expr.NamedExpr named) {
      return named.target() == child ? TARGET : CLAUSE;
    }
    return parent instanceof Expr.Yield ? LIST : CLAUSE;
  }
}
