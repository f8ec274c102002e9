package dev.asyncmend.syntax.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is neither expression nor statement: module, parameters, keywords, import names, handlers,
 * patterns and type parameters.
 */
public sealed interface Part extends Node {

  /** A pattern of {@code case} (PEP 634). */
  sealed interface Pattern extends Part {}

  /** A type parameter (PEP 695, 696). */
  sealed interface TypeParam extends Part permits TypeVar, ParamSpec, TypeVarTuple {
    /** The name that it binds. */
    String name();

    /** The default behind {@code =}, or null. */
    @Nullable Expr defaultValue();
  }

  /** A whole file. */
  record Module(int first, int last, List<Stmt> body) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      body.forEach(action);
    }
  }

  /**
   * The parameters of a function or lambda, without parentheses; empty lists where there are none.
   */
  record Arguments(
      int first,
      int last,
      List<Arg> posonly,
      List<Arg> args,
      @Nullable Arg vararg,
      List<Arg> kwonly,
      @Nullable Arg kwarg)
      implements Part {
    /** Every parameter in source order. */
    public List<Arg> all() {
      List<Arg> all = new ArrayList<>(posonly);
      all.addAll(args);
      if (vararg != null) {
        all.add(vararg);
      }
      all.addAll(kwonly);
      if (kwarg != null) {
        all.add(kwarg);
      }
      return all;
    }

    @Override
    public void forEachChild(Consumer<? super Node> action) {
      all().forEach(action);
    }
  }

  /**
   * One parameter. Its tokens are the name and the annotation, as in CPython; the default stands
   * behind them and is a child. A star before it belongs to no node.
   */
  record Arg(
      int first, int last, String name, @Nullable Expr annotation, @Nullable Expr defaultValue)
      implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(annotation, action);
      InOrder.one(defaultValue, action);
    }
  }

  /** {@code name=value} in a call or class head, or {@code **value} with a null name. */
  record Keyword(int first, int last, @Nullable String name, Expr value) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** {@code key: value} in a dict display, or {@code **value} with a null key. */
  record DictItem(int first, int last, @Nullable Expr key, Expr value) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(key, action);
      action.accept(value);
    }
  }

  /** {@code name as asName} in an import; {@code name} may be dotted or {@code *}. */
  record Alias(int first, int last, String name, @Nullable String asName) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {}
  }

  /** {@code context as target} in a {@code with} statement. */
  record WithItem(int first, int last, Expr context, @Nullable Expr target) implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(context);
      InOrder.one(target, action);
    }
  }

  /** {@code for target in iter if …} inside a comprehension. */
  record Comprehension(int first, int last, boolean isAsync, Expr target, Expr iter, List<Expr> ifs)
      implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(target);
      action.accept(iter);
      ifs.forEach(action);
    }
  }

  /** {@code except type as name: body}. {@code except A, B:} (PEP 758) has a {@code Tuple} type. */
  record ExceptHandler(
      int first, int last, @Nullable Expr type, @Nullable String name, List<Stmt> body)
      implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(type, action);
      body.forEach(action);
    }
  }

  /** {@code case pattern if guard: body}. */
  record MatchCase(int first, int last, Pattern pattern, @Nullable Expr guard, List<Stmt> body)
      implements Part {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(pattern);
      InOrder.one(guard, action);
      body.forEach(action);
    }
  }

  /** A literal or dotted name that is compared. */
  record MatchValue(int first, int last, Expr value) implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** {@code None}, {@code True} or {@code False}. */
  record MatchSingleton(int first, int last, Expr.ConstantKind value) implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {}
  }

  /** {@code [a, b, *rest]} or {@code (a, b)} or {@code a, b}. */
  record MatchSequence(int first, int last, List<Pattern> patterns) implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      patterns.forEach(action);
    }
  }

  /** {@code {key: pattern, **rest}}; as many keys as patterns. */
  record MatchMapping(
      int first, int last, List<Expr> keys, List<Pattern> patterns, @Nullable String rest)
      implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.merged(keys, patterns, action);
    }
  }

  /** {@code cls(patterns, kwd=pattern)}; as many attributes as keyword patterns. */
  record MatchClass(
      int first,
      int last,
      Expr cls,
      List<Pattern> patterns,
      List<String> kwdAttrs,
      List<Pattern> kwdPatterns)
      implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(cls);
      patterns.forEach(action);
      kwdPatterns.forEach(action);
    }
  }

  /** {@code *name} in a sequence pattern; null for {@code *_}. */
  record MatchStar(int first, int last, @Nullable String name) implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {}
  }

  /** {@code pattern as name}; a capture has a null pattern, the wildcard {@code _} neither. */
  record MatchAs(int first, int last, @Nullable Pattern pattern, @Nullable String name)
      implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(pattern, action);
    }
  }

  /** {@code a | b}. */
  record MatchOr(int first, int last, List<Pattern> patterns) implements Pattern {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      patterns.forEach(action);
    }
  }

  /** {@code T: bound = default}. */
  record TypeVar(
      int first, int last, String name, @Nullable Expr bound, @Nullable Expr defaultValue)
      implements TypeParam {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(bound, action);
      InOrder.one(defaultValue, action);
    }
  }

  /** {@code **P = default}. */
  record ParamSpec(int first, int last, String name, @Nullable Expr defaultValue)
      implements TypeParam {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(defaultValue, action);
    }
  }

  /** {@code *Ts = default}. */
  record TypeVarTuple(int first, int last, String name, @Nullable Expr defaultValue)
      implements TypeParam {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(defaultValue, action);
    }
  }
}
