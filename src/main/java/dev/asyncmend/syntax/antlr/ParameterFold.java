package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.LambdaParameterContext;
import dev.asyncmend.syntax.antlr.PythonParser.LambdaParametersContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParameterContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParametersContext;
import dev.asyncmend.syntax.antlr.PythonParser.TypeParamContext;
import dev.asyncmend.syntax.antlr.PythonParser.TypeParamsContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/** Folds parameters of functions and lambdas, and type parameters. */
final class ParameterFold {
  private final Fold fold;

  ParameterFold(Fold fold) {
    this.fold = fold;
  }

  /** No parameters, where the token {@code next} stands instead. */
  static Part.Arguments none(int next) {
    return new Part.Arguments(next, next - 1, List.of(), List.of(), null, List.of(), null);
  }

  /** Parameters of a function. */
  Part.Arguments parameters(ParametersContext ctx) {
    Kids kids = new Kids(ctx);
    Sorter sorter = new Sorter();
    do {
      sorter.add(kids.rule(ParameterContext.class));
    } while (kids.comma());
    return sorter.finish(ctx);
  }

  /** Parameters of a lambda. */
  Part.Arguments lambda(LambdaParametersContext ctx) {
    Kids kids = new Kids(ctx);
    Sorter sorter = new Sorter();
    do {
      sorter.add(kids.rule(LambdaParameterContext.class));
    } while (kids.comma());
    return sorter.finish(ctx);
  }

  /** Puts parameters where they belong and rejects what the language reference does not allow. */
  private final class Sorter {
    private final List<Part.Arg> posonly = new ArrayList<>();
    private final List<Part.Arg> args = new ArrayList<>();
    private final List<Part.Arg> kwonly = new ArrayList<>();
    private Part.@Nullable Arg vararg;
    private Part.@Nullable Arg kwarg;
    private boolean slashed;
    private boolean starred;
    private @Nullable ParserRuleContext bareStar;
    private boolean defaults;

    void add(ParserRuleContext ctx) {
      if (kwarg != null) {
        throw Spelling.error(ctx, "arguments cannot follow var-keyword argument");
      }
      switch (ctx.start.getType()) {
        case PythonParser.SLASH -> slash(ctx);
        case PythonParser.STAR -> star(ctx);
        case PythonParser.DOUBLESTAR -> {
          bareStarIsFollowed();
          kwarg = arg(ctx);
        }
        default -> plain(ctx);
      }
    }

    private void slash(ParserRuleContext ctx) {
      if (slashed) {
        throw Spelling.error(ctx, "/ may appear only once");
      }
      if (starred) {
        throw Spelling.error(ctx, "/ must be ahead of *");
      }
      if (args.isEmpty()) {
        throw Spelling.error(ctx, "at least one argument must precede /");
      }
      slashed = true;
      posonly.addAll(args);
      args.clear();
    }

    private void star(ParserRuleContext ctx) {
      if (starred) {
        throw Spelling.error(ctx, "* argument may appear only once");
      }
      starred = true;
      if (ctx.children.size() == 1) {
        bareStar = ctx;
      } else {
        vararg = arg(ctx);
      }
    }

    private void plain(ParserRuleContext ctx) {
      Part.Arg arg = arg(ctx);
      if (starred) {
        bareStar = null;
        kwonly.add(arg);
        return;
      }
      if (defaults && arg.defaultValue() == null) {
        throw Spelling.error(ctx, "parameter without a default follows parameter with a default");
      }
      defaults |= arg.defaultValue() != null;
      args.add(arg);
    }

    private void bareStarIsFollowed() {
      if (bareStar != null) {
        throw Spelling.error(bareStar, "named arguments must follow bare *");
      }
    }

    Part.Arguments finish(ParserRuleContext ctx) {
      bareStarIsFollowed();
      return new Part.Arguments(
          Kids.first(ctx),
          Kids.last(ctx),
          List.copyOf(posonly),
          List.copyOf(args),
          vararg,
          List.copyOf(kwonly),
          kwarg);
    }
  }

  private Part.Arg arg(ParserRuleContext ctx) {
    Kids kids = new Kids(ctx);
    if (kids.at(PythonParser.STAR) || kids.at(PythonParser.DOUBLESTAR)) {
      kids.token();
    }
    Token name = kids.token();
    int last = name.getTokenIndex();
    Expr annotation = null;
    if (kids.take(PythonParser.COLON)) {
      annotation = annotation(kids);
      last = kids.lastIndex();
    }
    Expr value = kids.take(PythonParser.EQUAL) ? expr(kids) : null;
    return new Part.Arg(name.getTokenIndex(), last, fold.spelling.name(name), annotation, value);
  }

  /** An annotation; behind {@code *args:} it may be starred (PEP 646). */
  private Expr annotation(Kids kids) {
    return kids.at(PythonParser.STAR) ? fold.values.starredOperand(kids) : expr(kids);
  }

  private Expr expr(Kids kids) {
    return fold.expressions.expr(kids.rule(ExprContext.class));
  }

  /** Type parameters in their brackets (PEP 695), with defaults (PEP 696). */
  List<Part.TypeParam> typeParams(TypeParamsContext ctx) {
    Kids kids = new Kids(ctx);
    kids.token();
    List<Part.TypeParam> found = new ArrayList<>();
    boolean defaults = false;
    do {
      TypeParamContext one = kids.rule(TypeParamContext.class);
      Part.TypeParam param = typeParam(one);
      if (defaults && param.defaultValue() == null) {
        throw Spelling.error(
            one,
            "non-default type parameter '" + param.name() + "' follows default type parameter");
      }
      defaults |= param.defaultValue() != null;
      found.add(param);
    } while (kids.comma());
    return List.copyOf(found);
  }

  private Part.TypeParam typeParam(TypeParamContext ctx) {
    Kids kids = new Kids(ctx);
    int first = Kids.first(ctx);
    int last = Kids.last(ctx);
    int star = kids.type() == PythonParser.NAME ? 0 : kids.token().getType();
    String name = fold.spelling.name(kids.token());
    Expr bound = kids.take(PythonParser.COLON) ? expr(kids) : null;
    Expr value = kids.take(PythonParser.EQUAL) ? annotation(kids) : null;
    if (star == PythonParser.STAR) {
      return new Part.TypeVarTuple(first, last, name, value);
    }
    return star == PythonParser.DOUBLESTAR
        ? new Part.ParamSpec(first, last, name, value)
        : new Part.TypeVar(first, last, name, bound, value);
  }
}
