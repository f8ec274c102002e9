package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.BracesContext;
import dev.asyncmend.syntax.antlr.PythonParser.CompForContext;
import dev.asyncmend.syntax.antlr.PythonParser.ComprehensionContext;
import dev.asyncmend.syntax.antlr.PythonParser.DisjunctionContext;
import dev.asyncmend.syntax.antlr.PythonParser.ElementContext;
import dev.asyncmend.syntax.antlr.PythonParser.EntryContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.ListDisplayContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParensContext;
import dev.asyncmend.syntax.antlr.PythonParser.TargetListContext;
import dev.asyncmend.syntax.antlr.PythonParser.YieldExprContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import java.util.ArrayList;
import java.util.List;

/** Folds what stands in brackets of its own: groups, tuples, displays and comprehensions. */
final class DisplayFold {
  private final Fold fold;

  DisplayFold(Fold fold) {
    this.fold = fold;
  }

  /** A group, a tuple or a generator expression. */
  Expr parens(ParensContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    if (kids.at(YieldExprContext.class)) {
      return fold.values.yielding(kids.rule(YieldExprContext.class));
    }
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    if (kids.at(PythonParser.RPAR)) {
      return new Expr.Tuple(first, last, List.of());
    }
    ElementContext head = kids.rule(ElementContext.class);
    if (kids.at(ComprehensionContext.class)) {
      List<Part.Comprehension> generators = generators(kids.rule(ComprehensionContext.class));
      return new Expr.GeneratorExp(first, last, fold.values.generated(head), generators);
    }
    Expr only = fold.values.element(head);
    if (kids.at(PythonParser.RPAR)) {
      if (only instanceof Expr.Starred) {
        throw Spelling.error(head, "cannot use starred expression here");
      }
      return only;
    }
    return new Expr.Tuple(first, last, rest(only, kids));
  }

  private List<Expr> rest(Expr head, Kids kids) {
    List<Expr> elements = new ArrayList<>();
    elements.add(head);
    while (kids.comma()) {
      elements.add(fold.values.element(kids.rule(ElementContext.class)));
    }
    if (kids.at(PythonParser.AS)) {
      throw Spelling.error(kids.token(), "invalid syntax");
    }
    return List.copyOf(elements);
  }

  /** {@code [a, b]} or a list comprehension. */
  Expr list(ListDisplayContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    if (kids.at(PythonParser.RSQB)) {
      return new Expr.ListExpr(first, last, List.of());
    }
    Expr head = fold.values.element(kids.rule(ElementContext.class));
    if (!kids.at(ComprehensionContext.class)) {
      return new Expr.ListExpr(first, last, rest(head, kids));
    }
    return new Expr.ListComp(first, last, head, generators(kids.rule(ComprehensionContext.class)));
  }

  /** {@code {}}, a set, a dict, or a comprehension of either. */
  Expr braces(BracesContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    if (kids.at(PythonParser.RBRACE)) {
      return new Expr.Dict(first, last, List.of());
    }
    EntryContext headCtx = kids.rule(EntryContext.class);
    boolean dict = isItem(headCtx);
    if (kids.at(ComprehensionContext.class)) {
      ComprehensionContext loops = kids.rule(ComprehensionContext.class);
      if (!dict) {
        return new Expr.SetComp(first, last, member(headCtx), generators(loops));
      }
      ExprContext unpacked = headCtx.DOUBLESTAR() == null ? null : headCtx.expr(0);
      if (unpacked != null) {
        Expr value = fold.expressions.expr(unpacked);
        return new Expr.DictComp(first, last, null, value, generators(loops));
      }
      Part.DictItem item = item(headCtx);
      return new Expr.DictComp(first, last, item.key(), item.value(), generators(loops));
    }
    return dict ? dict(ctx, headCtx, kids) : set(ctx, headCtx, kids);
  }

  private Expr dict(BracesContext ctx, EntryContext head, Kids kids) {
    List<Part.DictItem> items = new ArrayList<>();
    items.add(item(head));
    while (kids.comma()) {
      EntryContext entry = kids.rule(EntryContext.class);
      if (!isItem(entry)) {
        throw Spelling.error(entry, "':' expected after dictionary key");
      }
      items.add(item(entry));
    }
    return new Expr.Dict(Kids.first(ctx), Kids.last(ctx), List.copyOf(items));
  }

  private Expr set(BracesContext ctx, EntryContext head, Kids kids) {
    List<Expr> members = new ArrayList<>();
    members.add(member(head));
    while (kids.comma()) {
      EntryContext entry = kids.rule(EntryContext.class);
      if (isItem(entry)) {
        throw Spelling.error(entry, "invalid syntax");
      }
      members.add(member(entry));
    }
    return new Expr.SetExpr(Kids.first(ctx), Kids.last(ctx), List.copyOf(members));
  }

  private static boolean isItem(EntryContext ctx) {
    return ctx.DOUBLESTAR() != null || ctx.COLON() != null;
  }

  private Part.DictItem item(EntryContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.at(PythonParser.STAR)) {
      throw Spelling.error(kids.token(), "cannot use a starred expression in a dictionary value");
    }
    if (kids.take(PythonParser.DOUBLESTAR)) {
      Expr unpacked = fold.values.unpacked(kids.rule(ExprContext.class));
      return new Part.DictItem(Kids.first(ctx), Kids.last(ctx), null, unpacked);
    }
    Expr key = expr(kids);
    kids.take(PythonParser.COLON);
    return new Part.DictItem(Kids.first(ctx), Kids.last(ctx), key, expr(kids));
  }

  private Expr member(EntryContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.at(PythonParser.STAR)) {
      Expr starred = fold.values.starredOperand(kids);
      if (kids.more()) {
        throw Spelling.error(kids.token(), "invalid syntax");
      }
      return starred;
    }
    return fold.values.walrus(kids.rule(ExprContext.class), kids);
  }

  private Expr expr(Kids kids) {
    return fold.expressions.expr(kids.rule(ExprContext.class));
  }

  /** The {@code for} clauses of a comprehension. */
  List<Part.Comprehension> generators(ComprehensionContext ctx) {
    List<Part.Comprehension> found = new ArrayList<>();
    Kids kids = new Kids(ctx);
    while (kids.more()) {
      found.add(generator(kids.rule(CompForContext.class)));
    }
    return List.copyOf(found);
  }

  private Part.Comprehension generator(CompForContext ctx) {
    Kids kids = new Kids(ctx);
    boolean isAsync = kids.take(PythonParser.ASYNC);
    kids.take(PythonParser.FOR);
    Expr target = fold.values.targets(kids.rule(TargetListContext.class));
    kids.take(PythonParser.IN);
    Expr iter = fold.expressions.disjunction(kids.rule(DisjunctionContext.class));
    List<Expr> ifs = new ArrayList<>();
    while (kids.take(PythonParser.IF)) {
      ifs.add(fold.expressions.disjunction(kids.rule(DisjunctionContext.class)));
    }
    return new Part.Comprehension(
        Kids.first(ctx), Kids.last(ctx), isAsync, target, iter, List.copyOf(ifs));
  }
}
