package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.antlr.PythonParser.ArgumentsContext;
import dev.asyncmend.syntax.antlr.PythonParser.ClassDefContext;
import dev.asyncmend.syntax.antlr.PythonParser.DecoratedContext;
import dev.asyncmend.syntax.antlr.PythonParser.DecoratorContext;
import dev.asyncmend.syntax.antlr.PythonParser.ExprContext;
import dev.asyncmend.syntax.antlr.PythonParser.FunctionDefContext;
import dev.asyncmend.syntax.antlr.PythonParser.NamedContext;
import dev.asyncmend.syntax.antlr.PythonParser.ParametersContext;
import dev.asyncmend.syntax.antlr.PythonParser.TypeParamsContext;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Folds functions and classes with their decorators. */
final class DefinitionFold {
  private static final CallFold.Args NO_ARGS = new CallFold.Args(List.of(), List.of());

  private final Fold fold;

  DefinitionFold(Fold fold) {
    this.fold = fold;
  }

  /**
   * A definition behind decorators; its first token is {@code def}, {@code async} or {@code class}.
   */
  Stmt decorated(DecoratedContext ctx) {
    Kids kids = new Kids(ctx);
    List<Expr> decorators = new ArrayList<>();
    while (kids.at(DecoratorContext.class)) {
      NamedContext expr = kids.rule(DecoratorContext.class).named();
      decorators.add(fold.values.named(expr));
    }
    if (kids.at(ClassDefContext.class)) {
      return classDef(kids.rule(ClassDefContext.class), List.copyOf(decorators));
    }
    int async = kids.at(PythonParser.ASYNC) ? kids.index() : -1;
    return function(kids.rule(FunctionDefContext.class), async, List.copyOf(decorators));
  }

  /** A function; {@code async} is the index of that token or -1. */
  Stmt function(FunctionDefContext ctx, int async, List<Expr> decorators) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    Token token = kids.token();
    int at = token.getTokenIndex();
    String name = fold.spelling.name(token);
    List<Part.TypeParam> types = typeParams(kids);
    kids.take(PythonParser.LPAR);
    Part.Arguments args =
        kids.atRule()
            ? fold.parameters.parameters(kids.rule(ParametersContext.class))
            : ParameterFold.none(kids.peekIndex());
    kids.take(PythonParser.RPAR);
    Expr returns =
        kids.take(PythonParser.RARROW) ? fold.expressions.expr(kids.rule(ExprContext.class)) : null;
    CompoundFold.Suite suite = fold.compound.suite(kids);
    List<Stmt> body = suite.body();
    int last = suite.last();
    return async < 0
        ? new Stmt.FunctionDef(first, last, at, name, types, args, returns, body, decorators)
        : new Stmt.AsyncFunctionDef(async, last, at, name, types, args, returns, body, decorators);
  }

  /** A class. */
  Stmt classDef(ClassDefContext ctx, List<Expr> decorators) {
    Kids kids = new Kids(ctx);
    int first = kids.index();
    Token token = kids.token();
    List<Part.TypeParam> types = typeParams(kids);
    int open = kids.at(PythonParser.LPAR) ? kids.index() : -1;
    CallFold.Args args =
        kids.at(ArgumentsContext.class)
            ? fold.calls.arguments(kids.rule(ArgumentsContext.class))
            : NO_ARGS;
    kids.take(PythonParser.RPAR);
    CompoundFold.Suite suite = fold.compound.suite(kids);
    return new Stmt.ClassDef(
        first,
        suite.last(),
        token.getTokenIndex(),
        fold.spelling.name(token),
        types,
        open,
        args.positional(),
        args.keywords(),
        suite.body(),
        decorators);
  }

  private List<Part.TypeParam> typeParams(Kids kids) {
    return kids.at(TypeParamsContext.class)
        ? fold.parameters.typeParams(kids.rule(TypeParamsContext.class))
        : List.of();
  }
}
