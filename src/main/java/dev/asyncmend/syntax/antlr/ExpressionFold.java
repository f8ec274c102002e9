package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ArgumentsContext;
import dev.asyncmend.syntax.antlr.PythonParser.BracesContext;
import dev.asyncmend.syntax.antlr.PythonParser.DisjunctionContext;
import dev.asyncmend.syntax.antlr.PythonParser.ElementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprListContext;
import dev.asyncmend.syntax.antlr.PythonParser.LambdaParametersContext;
import dev.asyncmend.syntax.antlr.PythonParser.ListDisplayContext;
import dev.asyncmend.syntax.antlr.PythonParser.NamedContext;
import dev.asyncmend.syntax.antlr.PythonParser.OperandContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParensContext;
import dev.asyncmend.syntax.antlr.PythonParser.StringsContext;
import dev.asyncmend.syntax.antlr.PythonParser.TargetListContext;
import dev.asyncmend.syntax.antlr.PythonParser.ValueContext;
import dev.asyncmend.syntax.antlr.PythonParser.YieldExprContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import dev.asyncmend.syntax.tree.Part;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Folds expressions: operators, operands with their trailers, lists of expressions. */
final class ExpressionFold {
  private final Fold fold;

  ExpressionFold(Fold fold) {
    this.fold = fold;
  }

  /** Any expression but {@code yield}, {@code :=} and {@code *}. */
  Expr expr(ExprContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.take(PythonParser.LAMBDA)) {
      return lambda(ctx, kids);
    }
    Expr body = operators(kids);
    if (!kids.take(PythonParser.IF)) {
      return body;
    }
    Expr test = disjunction(kids.rule(DisjunctionContext.class));
    kids.take(PythonParser.ELSE);
    Expr orelse = expr(kids.rule(ExprContext.class));
    return new Expr.IfExp(Kids.first(ctx), Kids.last(ctx), test, body, orelse);
  }

  /** An expression without {@code lambda} and {@code if}. */
  Expr disjunction(DisjunctionContext ctx) {
    return operators(new Kids(ctx));
  }

  private Expr lambda(ExprContext ctx, Kids kids) {
    Part.Arguments args =
        kids.atRule()
            ? fold.parameters.lambda(kids.rule(LambdaParametersContext.class))
            : ParameterFold.none(kids.peekIndex());
    kids.take(PythonParser.COLON);
    Expr body = expr(kids.rule(ExprContext.class));
    return new Expr.Lambda(Kids.first(ctx), Kids.last(ctx), args, body);
  }

  private Expr operators(Kids kids) {
    OperandContext first = kids.rule(OperandContext.class);
    if ((!kids.more() || kids.at(PythonParser.IF)) && !signed(first)) {
      return operand(first);
    }
    Precedence precedence = new Precedence();
    operand(precedence, first, new Kids(first));
    while (kids.more() && !kids.at(PythonParser.IF)) {
      Token op = kids.token();
      String text = fold.spelling.text(op);
      if (op.getType() == PythonParser.NOT) {
        kids.token();
        text = "not in";
      }
      OperandContext operand = kids.rule(OperandContext.class);
      Kids right = new Kids(operand);
      if (op.getType() == PythonParser.IS && right.take(PythonParser.NOT)) {
        text = "is not";
      }
      precedence.binary(op.getType(), text);
      operand(precedence, operand, right);
    }
    return precedence.result();
  }

  private static boolean signed(OperandContext ctx) {
    int type = ctx.start.getType();
    return type == PythonParser.NOT
        || type == PythonParser.PLUS
        || type == PythonParser.MINUS
        || type == PythonParser.TILDE;
  }

  private void operand(Precedence precedence, OperandContext ctx, Kids kids) {
    while (!kids.atRule() && isSign(kids.type())) {
      Token sign = kids.token();
      precedence.prefix(sign, fold.spelling.text(sign));
    }
    int first = kids.peekIndex();
    precedence.operand(primary(ctx, kids), first, Kids.last(ctx));
  }

  private static boolean isSign(int type) {
    return type == PythonParser.NOT
        || type == PythonParser.PLUS
        || type == PythonParser.MINUS
        || type == PythonParser.TILDE;
  }

  /** An operand without signs: what a target, a pattern or a context manager's name must be. */
  Expr operand(OperandContext ctx) {
    Kids kids = new Kids(ctx);
    if (isSign(kids.type())) {
      throw Spelling.error(ctx, "invalid syntax");
    }
    return primary(ctx, kids);
  }

  private Expr primary(OperandContext ctx, Kids kids) {
    if (!kids.at(PythonParser.AWAIT)) {
      return trailers(kids);
    }
    int first = kids.index();
    if (isSign(kids.type()) || kids.at(PythonParser.AWAIT)) {
      throw Spelling.error(kids.token(), "invalid syntax");
    }
    Expr value = trailers(kids);
    return new Expr.Await(first, Kids.last(ctx), value);
  }

  private Expr trailers(Kids kids) {
    int first = kids.peekIndex();
    Expr value = atom(kids);
    while (kids.more()) {
      int open = kids.peekIndex();
      if (kids.take(PythonParser.DOT)) {
        Token name = kids.token();
        value = new Expr.Attribute(first, name.getTokenIndex(), value, fold.spelling.name(name));
      } else if (kids.take(PythonParser.LPAR)) {
        ArgumentsContext args = kids.atRule() ? kids.rule(ArgumentsContext.class) : null;
        value = fold.calls.call(value, first, open, args, kids.index());
      } else {
        kids.take(PythonParser.LSQB);
        Expr slice = fold.calls.slices(kids);
        value = new Expr.Subscript(first, kids.index(), value, slice);
      }
    }
    return value;
  }

  private Expr atom(Kids kids) {
    if (kids.atRule()) {
      return compoundAtom(kids.rule(ParserRuleContext.class));
    }
    Token token = kids.token();
    return switch (token.getType()) {
      case PythonParser.NAME -> fold.spelling.nameExpr(token);
      case PythonParser.NUMBER -> constant(token, fold.spelling.number(token));
      case PythonParser.NONE -> constant(token, ConstantKind.NONE);
      case PythonParser.TRUE -> constant(token, ConstantKind.TRUE);
      case PythonParser.FALSE -> constant(token, ConstantKind.FALSE);
      default -> constant(token, ConstantKind.ELLIPSIS);
    };
  }

  private Expr compoundAtom(ParserRuleContext ctx) {
    if (ctx instanceof StringsContext strings) {
      return fold.strings.strings(strings);
    }
    if (ctx instanceof ParensContext parens) {
      return fold.displays.parens(parens);
    }
    if (ctx instanceof ListDisplayContext list) {
      return fold.displays.list(list);
    }
    return fold.displays.braces((BracesContext) ctx);
  }

  /** A literal of one token. */
  static Expr.Constant constant(Token token, ConstantKind kind) {
    return new Expr.Constant(token.getTokenIndex(), token.getTokenIndex(), kind);
  }

  /** {@code expr} or {@code name := expr}. */
  Expr named(NamedContext ctx) {
    Kids kids = new Kids(ctx);
    return walrus(kids.rule(ExprContext.class), kids);
  }

  /** An element of a display: {@code expr}, {@code name := expr} or {@code *expr}. */
  Expr element(ElementContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.at(PythonParser.STAR)) {
      Expr starred = starred(kids);
      if (kids.more()) {
        throw Spelling.error(kids.token(), "invalid syntax");
      }
      return starred;
    }
    return walrus(kids.rule(ExprContext.class), kids);
  }

  /** {@code *expr}, the star being next. */
  Expr.Starred starred(Kids kids) {
    int star = kids.index();
    ExprContext ctx = kids.rule(ExprContext.class);
    return new Expr.Starred(star, Kids.last(ctx), expr(ctx));
  }

  /** {@code left}, or {@code left := right} where {@code kids} goes on with {@code :=}. */
  Expr walrus(ExprContext left, Kids kids) {
    Expr target = expr(left);
    if (!kids.take(PythonParser.COLONEQUAL)) {
      return target;
    }
    ExprContext right = kids.rule(ExprContext.class);
    if (!(target instanceof Expr.Name name) || !single(left)) {
      throw Spelling.error(
          left, "cannot use assignment expressions with " + Targets.describe(target));
    }
    return new Expr.NamedExpr(Kids.first(left), Kids.last(right), name, expr(right));
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
      Expr source = expr(kids.rule(ExprContext.class));
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
      elements.add(kids.at(PythonParser.STAR) ? starred(kids) : expr(kids.rule(ExprContext.class)));
    } while (kids.comma());
    return tupleOrOnly(ctx, elements);
  }

  /** The targets of {@code for}: one, or the tuple of several. */
  Expr targets(TargetListContext ctx) {
    Expr target = tupleOrOnly(ctx, targetList(ctx));
    Targets.store(ctx, target);
    return target;
  }

  /** The targets one by one, as {@code del} has them. */
  List<Expr> targetList(TargetListContext ctx) {
    Kids kids = new Kids(ctx);
    List<Expr> elements = new ArrayList<>();
    do {
      int star = kids.at(PythonParser.STAR) ? kids.index() : -1;
      OperandContext operand = kids.rule(OperandContext.class);
      Expr value = operand(operand);
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
