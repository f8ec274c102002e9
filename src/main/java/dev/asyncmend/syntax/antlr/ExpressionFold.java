package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ArgumentsContext;
import dev.asyncmend.syntax.antlr.PythonParser.BracesContext;
import dev.asyncmend.syntax.antlr.PythonParser.DisjunctionContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.LambdaParametersContext;
import dev.asyncmend.syntax.antlr.PythonParser.ListDisplayContext;
import dev.asyncmend.syntax.antlr.PythonParser.OperandContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParensContext;
import dev.asyncmend.syntax.antlr.PythonParser.StringsContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Expr.ConstantKind;
import dev.asyncmend.syntax.tree.Part;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Folds expressions: operators, and operands with their trailers. */
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
      String text = Spelling.operator(op);
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
      precedence.prefix(sign, Spelling.operator(sign));
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
}
