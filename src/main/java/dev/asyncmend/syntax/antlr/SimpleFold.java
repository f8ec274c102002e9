package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.AssertStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.AssignmentContext;
import dev.asyncmend.syntax.antlr.PythonParser.DeleteStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprListContext;
import dev.asyncmend.syntax.antlr.PythonParser.FromStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ImportStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.LazyStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.RaiseStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ReturnStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.ScopeStatementContext;
import dev.asyncmend.syntax.antlr.PythonParser.SimpleContext;
import dev.asyncmend.syntax.antlr.PythonParser.SimpleLineContext;
import dev.asyncmend.syntax.antlr.PythonParser.TargetListContext;
import dev.asyncmend.syntax.antlr.PythonParser.TypeAliasContext;
import dev.asyncmend.syntax.antlr.PythonParser.TypeParamsContext;
import dev.asyncmend.syntax.antlr.PythonParser.ValueContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Folds simple statements: those that have no block. Imports have a folder of their own. */
final class SimpleFold {
  private final Fold fold;

  SimpleFold(Fold fold) {
    this.fold = fold;
  }

  /**
   * Appends the statements of one logical line to {@code into}; gives its last token, {@code ;}
   * included.
   */
  int line(SimpleLineContext ctx, List<Stmt> into) {
    Kids kids = new Kids(ctx);
    do {
      into.add(simple(kids.rule(SimpleContext.class)));
    } while (kids.separator(PythonParser.SEMI));
    return kids.lastIndex();
  }

  private Stmt simple(SimpleContext ctx) {
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    Kids kids = new Kids(ctx);
    return switch (ctx.start.getType()) {
      case PythonParser.PASS -> new Stmt.Pass(first, last);
      case PythonParser.BREAK -> new Stmt.Break(first, last);
      case PythonParser.CONTINUE -> new Stmt.Continue(first, last);
      case PythonParser.RETURN -> returning(kids.rule(ReturnStatementContext.class));
      case PythonParser.RAISE -> raise(kids.rule(RaiseStatementContext.class));
      case PythonParser.ASSERT -> asserting(kids.rule(AssertStatementContext.class));
      case PythonParser.DEL -> delete(kids.rule(DeleteStatementContext.class));
      case PythonParser.GLOBAL, PythonParser.NONLOCAL ->
          scope(kids.rule(ScopeStatementContext.class));
      case PythonParser.TYPE -> typeAlias(kids.rule(TypeAliasContext.class));
      case PythonParser.IMPORT ->
          fold.imports.importing(kids.rule(ImportStatementContext.class), first, false);
      case PythonParser.FROM ->
          fold.imports.from(kids.rule(FromStatementContext.class), first, false);
      case PythonParser.LAZY -> fold.imports.lazy(kids.rule(LazyStatementContext.class));
      default -> assignment(kids.rule(AssignmentContext.class));
    };
  }

  private Stmt assignment(AssignmentContext ctx) {
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    Kids kids = new Kids(ctx);
    Expr left = fold.values.value(kids.rule(ValueContext.class));
    return switch (kids.type()) {
      case Token.EOF -> new Stmt.ExprStmt(first, last, left);
      case PythonParser.EQUAL -> assign(ctx, left, kids);
      case PythonParser.COLON -> annotated(ctx, left, kids);
      default -> {
        String op = Spelling.operator(kids.token());
        fold.targets.augment(left);
        Expr value = fold.values.value(kids.rule(ValueContext.class));
        yield new Stmt.AugAssign(first, last, left, op, value);
      }
    };
  }

  private Stmt assign(AssignmentContext ctx, Expr left, Kids kids) {
    List<Expr> targets = new ArrayList<>();
    Expr value = left;
    while (kids.take(PythonParser.EQUAL)) {
      fold.targets.assign(value);
      targets.add(value);
      value = fold.values.value(kids.rule(ValueContext.class));
    }
    return new Stmt.Assign(Kids.first(ctx), Kids.last(ctx), List.copyOf(targets), value);
  }

  private Stmt annotated(AssignmentContext ctx, Expr left, Kids kids) {
    fold.targets.annotate(left);
    kids.take(PythonParser.COLON);
    Expr annotation = fold.expressions.expr(kids.rule(ExprContext.class));
    Expr value =
        kids.take(PythonParser.EQUAL) ? fold.values.value(kids.rule(ValueContext.class)) : null;
    return new Stmt.AnnAssign(Kids.first(ctx), Kids.last(ctx), left, annotation, value);
  }

  private Stmt returning(ReturnStatementContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    Expr value = kids.more() ? fold.values.list(kids.rule(ExprListContext.class)) : null;
    return new Stmt.Return(Kids.first(ctx), Kids.last(ctx), value);
  }

  private Stmt raise(RaiseStatementContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    Expr raised = kids.more() ? expr(kids) : null;
    Expr cause = kids.take(PythonParser.FROM) ? expr(kids) : null;
    return new Stmt.Raise(Kids.first(ctx), Kids.last(ctx), raised, cause);
  }

  private Stmt asserting(AssertStatementContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    Expr test = expr(kids);
    Expr message = kids.take(PythonParser.COMMA) ? expr(kids) : null;
    return new Stmt.Assert(Kids.first(ctx), Kids.last(ctx), test, message);
  }

  private Stmt delete(DeleteStatementContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    List<Expr> targets = fold.values.targetList(kids.rule(TargetListContext.class));
    for (Expr target : targets) {
      fold.targets.delete(target);
    }
    return new Stmt.Delete(Kids.first(ctx), Kids.last(ctx), List.copyOf(targets));
  }

  private Stmt scope(ScopeStatementContext ctx) {
    Kids kids = new Kids(ctx);
    boolean global = kids.take(PythonParser.GLOBAL) || !kids.take(PythonParser.NONLOCAL);
    List<String> names = new ArrayList<>();
    do {
      names.add(fold.spelling.name(kids.token()));
    } while (kids.comma());
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    return global
        ? new Stmt.Global(first, last, List.copyOf(names))
        : new Stmt.Nonlocal(first, last, List.copyOf(names));
  }

  private Stmt typeAlias(TypeAliasContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    Expr.Name name = fold.spelling.nameExpr(kids.token());
    List<Part.TypeParam> params =
        kids.atRule() ? fold.parameters.typeParams(kids.rule(TypeParamsContext.class)) : List.of();
    kids.take(PythonParser.EQUAL);
    return new Stmt.TypeAlias(Kids.first(ctx), Kids.last(ctx), name, params, expr(kids));
  }

  private Expr expr(Kids kids) {
    return fold.expressions.expr(kids.rule(ExprContext.class));
  }
}
