package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ElementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprListContext;
import dev.asyncmend.syntax.antlr.PythonParser.NamedContext;
import dev.asyncmend.syntax.antlr.PythonParser.OperandContext;
import dev.asyncmend.syntax.antlr.PythonParser.TargetListContext;
import dev.asyncmend.syntax.antlr.PythonParser.ValueContext;
import dev.asyncmend.syntax.antlr.PythonParser.YieldExprContext;
import dev.asyncmend.syntax.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/**
 * Folds what is built around expressions: {@code :=}, stars, {@code yield}, bare tuples, targets.
 */
final class ValueFold {
  private final Fold fold;

  ValueFold(Fold fold) {
    this.fold = fold;
  }

  /** {@code expr} or {@code name := expr}. */
  Expr named(NamedContext ctx) {
    Kids kids = new Kids(ctx);
    return walrus(kids.rule(ExprContext.class), kids);
  }

  /** What a generator expression gives: as an element, but any expression may follow a star. */
  Expr generated(ElementContext ctx) {
    Kids kids = new Kids(ctx);
    return kids.at(PythonParser.STAR) && ctx.COLONEQUAL() == null ? starred(kids) : element(ctx);
  }

  /** An element of a display: {@code expr}, {@code name := expr} or {@code *expr}. */
  Expr element(ElementContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.at(PythonParser.STAR)) {
      Expr starred = starredOperand(kids);
      if (kids.more()) {
        throw Spelling.error(kids.token(), "invalid syntax");
      }
      return starred;
    }
    return walrus(kids.rule(ExprContext.class), kids);
  }

  /** {@code *expr} outside of calls and subscripts, where only an operand may follow the star. */
  Expr.Starred starredOperand(Kids kids) {
    int star = kids.index();
    ExprContext ctx = kids.rule(ExprContext.class);
    return new Expr.Starred(star, Kids.last(ctx), unpacked(ctx));
  }

  /**
   * What stands behind {@code *} or {@code **} in a display: nothing looser than {@code |} without
   * parentheses (language reference, "Expression lists").
   */
  Expr unpacked(ExprContext ctx) {
    Expr value = fold.expressions.expr(ctx);
    boolean loose =
        value instanceof Expr.BoolOp
            || value instanceof Expr.Compare
            || value instanceof Expr.IfExp
            || value instanceof Expr.Lambda
            || (value instanceof Expr.UnaryOp unary && unary.op().equals("not"));
    if (loose && value.first() == Kids.first(ctx)) {
      throw Spelling.error(ctx, "invalid syntax");
    }
    return value;
  }

  /** {@code *expr}, the star being next. */
  Expr.Starred starred(Kids kids) {
    int star = kids.index();
    ExprContext ctx = kids.rule(ExprContext.class);
    return new Expr.Starred(star, Kids.last(ctx), fold.expressions.expr(ctx));
  }

  /** {@code left}, or {@code left := right} where {@code kids} goes on with {@code :=}. */
  Expr walrus(ExprContext left, Kids kids) {
    Expr target = fold.expressions.expr(left);
    if (!kids.take(PythonParser.COLONEQUAL)) {
      return target;
    }
    ExprContext right = kids.rule(ExprContext.class);
    if (!(target instanceof Expr.Name name) || !single(left)) {
      throw Spelling.error(
          left, "cannot use assignment expressions with " + Targets.describe(target));
    }
    return new Expr.NamedExpr(
        Kids.first(left), Kids.last(right), name, fold.expressions.expr(right));
  }

  /** Whether {@code ctx} is one token, so a name in it is not in parentheses. */
  static boolean single(ParserRuleContext ctx) {
    return Kids.first(ctx) == Kids.last(ctx);
  }

  /** What may stand right of {@code =}: an expression, a bare tuple, or {@code yield}. */
  Expr value(ValueContext ctx) {
    Kids kids = new Kids(ctx);
    return kids.at(YieldExprContext.class)
        ? yielding(kids.rule(YieldExprContext.class))
        : list(kids.rule(ExprListContext.class));
  }

  /** {@code yield}, {@code yield a, b} or {@code yield from it}. */
  Expr yielding(YieldExprContext ctx) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    if (kids.take(PythonParser.FROM)) {
      Expr source = fold.expressions.expr(kids.rule(ExprContext.class));
      return new Expr.YieldFrom(first, Kids.last(ctx), source);
    }
    Expr value = kids.more() ? list(kids.rule(ExprListContext.class)) : null;
    return new Expr.Yield(first, Kids.last(ctx), value);
  }

  /** One expression, or the tuple of several. */
  Expr list(ExprListContext ctx) {
    Kids kids = new Kids(ctx);
    List<Expr> elements = new ArrayList<>();
    do {
      elements.add(
          kids.at(PythonParser.STAR)
              ? starredOperand(kids)
              : fold.expressions.expr(kids.rule(ExprContext.class)));
    } while (kids.comma());
    return tupleOrOnly(ctx, elements);
  }

  /** The targets of {@code for}: one, or the tuple of several. */
  Expr targets(TargetListContext ctx) {
    Expr target = tupleOrOnly(ctx, targetList(ctx));
    fold.targets.bind(target);
    return target;
  }

  /** The targets one by one, as {@code del} has them. */
  List<Expr> targetList(TargetListContext ctx) {
    Kids kids = new Kids(ctx);
    List<Expr> elements = new ArrayList<>();
    do {
      int star = kids.at(PythonParser.STAR) ? kids.index() : -1;
      OperandContext operand = kids.rule(OperandContext.class);
      Expr value = fold.expressions.operand(operand);
      elements.add(star < 0 ? value : new Expr.Starred(star, Kids.last(operand), value));
    } while (kids.comma());
    return elements;
  }

  private static Expr tupleOrOnly(ParserRuleContext ctx, List<Expr> elements) {
    boolean comma = ctx.stop.getType() == PythonParser.COMMA || elements.size() > 1;
    if (!comma) {
      Expr only = elements.get(0);
      if (only instanceof Expr.Starred) {
        throw Spelling.error(ctx, "can't use starred expression here");
      }
      return only;
    }
    return new Expr.Tuple(Kids.first(ctx), Kids.last(ctx), List.copyOf(elements));
  }
}
