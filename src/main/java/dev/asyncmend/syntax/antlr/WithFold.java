package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ElementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.OperandContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParensContext;
import dev.asyncmend.syntax.antlr.PythonParser.WithItemContext;
import dev.asyncmend.syntax.antlr.PythonParser.WithStatementContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.jspecify.annotations.Nullable;

/**
 * Folds {@code with}. Parentheses behind it hold items where nothing but plain expressions, each
 * with or without {@code as}, stands between them and nothing stands behind them (language
 * reference, "The with statement", since 3.9); otherwise they are part of an expression.
 */
final class WithFold {
  private final Fold fold;

  WithFold(Fold fold) {
    this.fold = fold;
  }

  /** {@code with}, or {@code async with} where {@code async} is the index of that token, not -1. */
  Stmt with(WithStatementContext ctx, int async) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    List<Part.WithItem> items = items(ctx, kids);
    CompoundFold.Suite suite = fold.compound.suite(kids);
    return async < 0
        ? new Stmt.With(first, suite.last(), items, suite.body())
        : new Stmt.AsyncWith(async, suite.last(), items, suite.body());
  }

  private List<Part.WithItem> items(WithStatementContext ctx, Kids kids) {
    List<Part.WithItem> items = new ArrayList<>();
    do {
      WithItemContext item = kids.rule(WithItemContext.class);
      ParensContext parens = ctx.withItem(1) == null ? itemsIn(item) : null;
      if (parens != null) {
        return inParens(parens);
      }
      items.add(item(item));
    } while (kids.comma());
    return List.copyOf(items);
  }

  private Part.WithItem item(WithItemContext ctx) {
    Kids kids = new Kids(ctx);
    Expr context = fold.expressions.expr(kids.rule(ExprContext.class));
    Expr target = kids.take(PythonParser.AS) ? target(kids) : null;
    return new Part.WithItem(Kids.first(ctx), Kids.last(ctx), context, target);
  }

  private Expr target(Kids kids) {
    Expr target = fold.expressions.operand(kids.rule(OperandContext.class));
    fold.targets.bind(target);
    return target;
  }

  /** The parentheses of {@code ctx} if they hold items. */
  private static @Nullable ParensContext itemsIn(WithItemContext ctx) {
    ParseTree at = ctx;
    while (at instanceof ParserRuleContext rule && !(at instanceof ParensContext)) {
      if (rule.getChildCount() != 1) {
        return null;
      }
      at = rule.getChild(0);
    }
    return at instanceof ParensContext parens && holdsItems(parens) ? parens : null;
  }

  private static boolean holdsItems(ParensContext ctx) {
    if (ctx.comprehension() != null || ctx.element(0) == null) {
      return false;
    }
    for (ElementContext element : ctx.element()) {
      if (element.STAR() != null || element.COLONEQUAL() != null) {
        return false;
      }
    }
    return true;
  }

  private List<Part.WithItem> inParens(ParensContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    List<Part.WithItem> items = new ArrayList<>();
    do {
      ElementContext element = kids.rule(ElementContext.class);
      Expr context = fold.values.element(element);
      Expr target = kids.take(PythonParser.AS) ? target(kids) : null;
      items.add(new Part.WithItem(Kids.first(element), kids.lastIndex(), context, target));
    } while (kids.comma());
    return List.copyOf(items);
  }
}
