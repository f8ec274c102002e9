package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ArgumentContext;
import dev.asyncmend.syntax.antlr.PythonParser.ArgumentsContext;
import dev.asyncmend.syntax.antlr.PythonParser.ComprehensionContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.SliceContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Folds what stands behind an operand: arguments of calls and class heads, and subscripts. */
final class CallFold {
  private final Fold fold;

  CallFold(Fold fold) {
    this.fold = fold;
  }

  /** Positional and keyword arguments, each in source order. */
  record Args(List<Expr> positional, List<Part.Keyword> keywords) {}

  /** The call of {@code func} whose parentheses are the tokens {@code open} and {@code close}. */
  Expr call(Expr func, int first, int open, @Nullable ArgumentsContext ctx, int close) {
    if (ctx == null) {
      return new Expr.Call(first, close, func, open, List.of(), List.of());
    }
    ArgumentContext head = new Kids(ctx).rule(ArgumentContext.class);
    if (Kids.last(head) == Kids.last(ctx) && head.comprehension() != null) {
      Expr generator = generator(head, open, close);
      return new Expr.Call(first, close, func, open, List.of(generator), List.of());
    }
    Args args = arguments(ctx);
    return new Expr.Call(first, close, func, open, args.positional(), args.keywords());
  }

  private Expr generator(ArgumentContext ctx, int open, int close) {
    Kids kids = new Kids(ctx);
    Expr element =
        kids.at(PythonParser.STAR)
            ? fold.values.starred(kids)
            : fold.values.walrus(kids.rule(ExprContext.class), kids);
    List<Part.Comprehension> loops =
        fold.displays.generators(kids.rule(ComprehensionContext.class));
    return new Expr.GeneratorExp(open, close, element, loops);
  }

  /** Arguments in the order that Python allows (language reference, "Calls"). */
  Args arguments(ArgumentsContext ctx) {
    List<Expr> positional = new ArrayList<>();
    List<Part.Keyword> keywords = new ArrayList<>();
    boolean unpacked = false;
    Kids kids = new Kids(ctx);
    do {
      ArgumentContext argument = kids.rule(ArgumentContext.class);
      Kids parts = new Kids(argument);
      if (parts.take(PythonParser.DOUBLESTAR)) {
        unpacked = true;
        keywords.add(keyword(argument, null, parts));
      } else if (parts.secondType() == PythonParser.EQUAL) {
        keywords.add(keyword(argument, parts));
      } else {
        checkOrder(argument, parts.at(PythonParser.STAR), unpacked, !keywords.isEmpty());
        positional.add(positional(argument, parts));
      }
    } while (kids.comma());
    return new Args(List.copyOf(positional), List.copyOf(keywords));
  }

  private static void checkOrder(
      ArgumentContext ctx, boolean starred, boolean unpacked, boolean named) {
    if (unpacked) {
      String what = starred ? "iterable argument unpacking" : "positional argument";
      throw Spelling.error(ctx, what + " follows keyword argument unpacking");
    }
    if (named && !starred) {
      throw Spelling.error(ctx, "positional argument follows keyword argument");
    }
  }

  private Expr positional(ArgumentContext ctx, Kids kids) {
    Expr value =
        kids.at(PythonParser.STAR)
            ? fold.values.starred(kids)
            : fold.values.walrus(kids.rule(ExprContext.class), kids);
    if (kids.at(ComprehensionContext.class)) {
      throw Spelling.error(ctx, "Generator expression must be parenthesized");
    }
    if (kids.at(PythonParser.EQUAL)) {
      throw Spelling.error(ctx, "cannot assign to iterable argument unpacking");
    }
    if (kids.more()) {
      throw Spelling.error(kids.token(), "invalid syntax");
    }
    return value;
  }

  private Part.Keyword keyword(ArgumentContext ctx, Kids kids) {
    ExprContext left = kids.rule(ExprContext.class);
    Token name = left.start;
    boolean word = ValueFold.single(left);
    if (!word || name.getType() != PythonParser.NAME) {
      throw Spelling.error(ctx, keywordReason(name, word));
    }
    kids.take(PythonParser.EQUAL);
    return keyword(ctx, fold.spelling.name(name), kids);
  }

  private Part.Keyword keyword(ArgumentContext ctx, @Nullable String name, Kids kids) {
    Expr value = fold.expressions.expr(kids.rule(ExprContext.class));
    return new Part.Keyword(Kids.first(ctx), Kids.last(ctx), name, value);
  }

  private String keywordReason(Token name, boolean word) {
    boolean constant =
        name.getType() == PythonParser.TRUE
            || name.getType() == PythonParser.FALSE
            || name.getType() == PythonParser.NONE;
    return word && constant
        ? "cannot assign to " + fold.spelling.text(name)
        : "expression cannot contain assignment, perhaps you meant \"==\"?";
  }

  /** What stands in {@code [...]}: one expression or slice, or the tuple of several. */
  Expr slices(Kids kids) {
    int first = kids.peekIndex();
    SliceContext only = kids.rule(SliceContext.class);
    List<Expr> elements = new ArrayList<>();
    elements.add(slice(only));
    if (!kids.at(PythonParser.COMMA) && !(elements.get(0) instanceof Expr.Starred)) {
      return elements.get(0);
    }
    int last = Kids.last(only);
    while (kids.at(PythonParser.COMMA)) {
      last = kids.peekIndex();
      if (kids.comma()) {
        SliceContext next = kids.rule(SliceContext.class);
        last = Kids.last(next);
        elements.add(slice(next));
      }
    }
    return new Expr.Tuple(first, last, List.copyOf(elements));
  }

  private Expr slice(SliceContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.at(PythonParser.STAR)) {
      return fold.values.starred(kids);
    }
    Expr lower = null;
    if (kids.atRule()) {
      lower = fold.values.walrus(kids.rule(ExprContext.class), kids);
      if (!kids.more()) {
        return lower;
      }
    }
    kids.take(PythonParser.COLON);
    Expr upper = bound(kids);
    kids.take(PythonParser.COLON);
    Expr step = bound(kids);
    return new Expr.Slice(Kids.first(ctx), Kids.last(ctx), lower, upper, step);
  }

  private @Nullable Expr bound(Kids kids) {
    return kids.atRule() ? fold.expressions.expr(kids.rule(ExprContext.class)) : null;
  }
}
