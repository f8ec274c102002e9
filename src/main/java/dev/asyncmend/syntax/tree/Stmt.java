package dev.asyncmend.syntax.tree;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A statement. The nested records are the statement classes of Python's {@code ast}; a compound
 * statement ends with the last token of its last statement, as in CPython.
 */
public sealed interface Stmt extends Node {

  /** A statement without children. */
  sealed interface Leaf extends Stmt permits Pass, Break, Continue, Global, Nonlocal {
    @Override
    default void forEachChild(Consumer<? super Node> action) {}
  }

  /**
   * {@code def} or {@code async def}. The first token is {@code def} or {@code async}; decorators
   * stand before it and are its first children.
   */
  sealed interface Function extends Stmt permits FunctionDef, AsyncFunctionDef {
    /** Index of the token that holds the name. */
    int nameToken();

    /** The name, normalised to NFKC. */
    String name();

    /** The parameters. */
    Part.Arguments args();

    /** The statements of the body, at least one. */
    List<Stmt> body();

    /** The decorator expressions, without the {@code @}. */
    List<Expr> decorators();

    /** The annotation behind {@code ->}, or null. */
    @Nullable Expr returns();

    /** The type parameters (PEP 695); mostly empty. */
    List<Part.TypeParam> typeParams();

    /** Whether it is written {@code async def}. */
    default boolean isAsync() {
      return this instanceof AsyncFunctionDef;
    }
  }

  /** {@code for} or {@code async for}. */
  sealed interface Loop extends Stmt permits For, AsyncFor {
    /** What each round binds. */
    Expr target();

    /** What is iterated. */
    Expr iter();

    /** The statements of the body. */
    List<Stmt> body();

    /** The statements of {@code else}; mostly empty. */
    List<Stmt> orelse();
  }

  /** {@code with} or {@code async with}. */
  sealed interface WithBlock extends Stmt permits With, AsyncWith {
    /** The context managers in order, at least one. */
    List<Part.WithItem> items();

    /** The statements of the body. */
    List<Stmt> body();
  }

  /** {@code try} with {@code except} or with {@code except*}. */
  sealed interface TryBlock extends Stmt permits Try, TryStar {
    /** The guarded statements. */
    List<Stmt> body();

    /** The handlers; may be empty where there is a {@code finally}. */
    List<Part.ExceptHandler> handlers();

    /** The statements of {@code else}; mostly empty. */
    List<Stmt> orelse();

    /** The statements of {@code finally}; mostly empty. */
    List<Stmt> finalbody();
  }

  /** {@code def name(args): body}. */
  record FunctionDef(
      int first,
      int last,
      int nameToken,
      String name,
      List<Part.TypeParam> typeParams,
      Part.Arguments args,
      @Nullable Expr returns,
      List<Stmt> body,
      List<Expr> decorators)
      implements Function {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      decorators.forEach(action);
      typeParams.forEach(action);
      action.accept(args);
      InOrder.one(returns, action);
      body.forEach(action);
    }
  }

  /** {@code async def name(args): body}. */
  record AsyncFunctionDef(
      int first,
      int last,
      int nameToken,
      String name,
      List<Part.TypeParam> typeParams,
      Part.Arguments args,
      @Nullable Expr returns,
      List<Stmt> body,
      List<Expr> decorators)
      implements Function {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      decorators.forEach(action);
      typeParams.forEach(action);
      action.accept(args);
      InOrder.one(returns, action);
      body.forEach(action);
    }
  }

  /**
   * {@code class name(bases, key=word): body}; {@code open} is the index of the opening parenthesis
   * or -1.
   */
  record ClassDef(
      int first,
      int last,
      int nameToken,
      String name,
      List<Part.TypeParam> typeParams,
      int open,
      List<Expr> bases,
      List<Part.Keyword> keywords,
      List<Stmt> body,
      List<Expr> decorators)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      decorators.forEach(action);
      typeParams.forEach(action);
      InOrder.merged(bases, keywords, action);
      body.forEach(action);
    }
  }

  /** {@code return} or {@code return value}. */
  record Return(int first, int last, @Nullable Expr value) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(value, action);
    }
  }

  /** {@code del a, b}. */
  record Delete(int first, int last, List<Expr> targets) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      targets.forEach(action);
    }
  }

  /** {@code a = b = value}: one target for each {@code =}. */
  record Assign(int first, int last, List<Expr> targets, Expr value) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      targets.forEach(action);
      action.accept(value);
    }
  }

  /** {@code target op value}; {@code op} as written, such as {@code "+="}. */
  record AugAssign(int first, int last, Expr target, String op, Expr value) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(target);
      action.accept(value);
    }
  }

  /** {@code target: annotation = value}; the value may be missing. */
  record AnnAssign(int first, int last, Expr target, Expr annotation, @Nullable Expr value)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(target);
      action.accept(annotation);
      InOrder.one(value, action);
    }
  }

  /** {@code type name[params] = value} (PEP 695). */
  record TypeAlias(int first, int last, Expr.Name name, List<Part.TypeParam> typeParams, Expr value)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(name);
      typeParams.forEach(action);
      action.accept(value);
    }
  }

  /** {@code for target in iter: body}. */
  record For(int first, int last, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse)
      implements Loop {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(target);
      action.accept(iter);
      body.forEach(action);
      orelse.forEach(action);
    }
  }

  /** {@code async for target in iter: body}. */
  record AsyncFor(int first, int last, Expr target, Expr iter, List<Stmt> body, List<Stmt> orelse)
      implements Loop {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(target);
      action.accept(iter);
      body.forEach(action);
      orelse.forEach(action);
    }
  }

  /** {@code while test: body}. */
  record While(int first, int last, Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(test);
      body.forEach(action);
      orelse.forEach(action);
    }
  }

  /**
   * {@code if test: body}; an {@code elif} is an {@code If} alone in {@code orelse}, its first
   * token {@code elif}.
   */
  record If(int first, int last, Expr test, List<Stmt> body, List<Stmt> orelse) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(test);
      body.forEach(action);
      orelse.forEach(action);
    }
  }

  /** {@code with items: body}. */
  record With(int first, int last, List<Part.WithItem> items, List<Stmt> body)
      implements WithBlock {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      items.forEach(action);
      body.forEach(action);
    }
  }

  /** {@code async with items: body}. */
  record AsyncWith(int first, int last, List<Part.WithItem> items, List<Stmt> body)
      implements WithBlock {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      items.forEach(action);
      body.forEach(action);
    }
  }

  /** {@code match subject: cases} (PEP 634). */
  record Match(int first, int last, Expr subject, List<Part.MatchCase> cases) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(subject);
      cases.forEach(action);
    }
  }

  /** {@code raise}, {@code raise exc}, {@code raise exc from cause}. */
  record Raise(int first, int last, @Nullable Expr exc, @Nullable Expr cause) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(exc, action);
      InOrder.one(cause, action);
    }
  }

  /** {@code try} with plain handlers or none. */
  record Try(
      int first,
      int last,
      List<Stmt> body,
      List<Part.ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody)
      implements TryBlock {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      body.forEach(action);
      handlers.forEach(action);
      orelse.forEach(action);
      finalbody.forEach(action);
    }
  }

  /** {@code try} with {@code except*} handlers (PEP 654). */
  record TryStar(
      int first,
      int last,
      List<Stmt> body,
      List<Part.ExceptHandler> handlers,
      List<Stmt> orelse,
      List<Stmt> finalbody)
      implements TryBlock {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      body.forEach(action);
      handlers.forEach(action);
      orelse.forEach(action);
      finalbody.forEach(action);
    }
  }

  /** {@code assert test, msg}. */
  record Assert(int first, int last, Expr test, @Nullable Expr msg) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(test);
      InOrder.one(msg, action);
    }
  }

  /** {@code import a.b as c, d}; {@code lazy} as of PEP 810. */
  record Import(int first, int last, boolean lazy, List<Part.Alias> names) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      names.forEach(action);
    }
  }

  /**
   * {@code from ..module import a as b}; {@code level} counts the dots, {@code module} is null for
   * {@code from . import a}; a star import is one alias named {@code *}.
   */
  record ImportFrom(
      int first, int last, boolean lazy, int level, @Nullable String module, List<Part.Alias> names)
      implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      names.forEach(action);
    }
  }

  /** {@code global a, b}. */
  record Global(int first, int last, List<String> names) implements Leaf {}

  /** {@code nonlocal a, b}. */
  record Nonlocal(int first, int last, List<String> names) implements Leaf {}

  /** An expression as a statement: {@code ast.Expr}, named so beside {@link Expr}. */
  record ExprStmt(int first, int last, Expr value) implements Stmt {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** {@code pass}. */
  record Pass(int first, int last) implements Leaf {}

  /** {@code break}. */
  record Break(int first, int last) implements Leaf {}

  /** {@code continue}. */
  record Continue(int first, int last) implements Leaf {}
}
