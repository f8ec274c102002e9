package dev.asyncmend.syntax.tree;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An expression. The nested records are the expression classes of Python's {@code ast}. */
public sealed interface Expr extends Node {

  /** A node without children. */
  sealed interface Leaf extends Expr permits Name, Constant {
    @Override
    default void forEachChild(Consumer<? super Node> action) {}
  }

  /** A comprehension of any kind: a display or a generator expression. */
  sealed interface Comp extends Expr permits ListComp, SetComp, DictComp, GeneratorExp {
    /** The {@code for} clauses, outermost first; at least one. */
    List<Part.Comprehension> generators();
  }

  /** A name that is read, bound or deleted; {@code id} is normalised to NFKC as CPython does. */
  record Name(int first, int last, String id) implements Leaf {}

  /** What kind of literal a {@link Constant} is. */
  enum ConstantKind {
    NONE,
    TRUE,
    FALSE,
    ELLIPSIS,
    INT,
    FLOAT,
    COMPLEX,
    STR,
    BYTES
  }

  /** A literal; adjacent string literals are one constant over several tokens. */
  record Constant(int first, int last, ConstantKind kind) implements Leaf {}

  /** {@code value.attr}; the name is the last token. */
  record Attribute(int first, int last, Expr value, String attr) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** {@code value[slice]}; the closing bracket is the last token. */
  record Subscript(int first, int last, Expr value, Expr slice) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
      action.accept(slice);
    }
  }

  /**
   * {@code func(args)}; {@code open} is the index of the opening parenthesis, the closing one is
   * the last token. Positional and keyword arguments are kept apart as in {@code ast}; their order
   * in the source is the order of their first tokens.
   */
  record Call(
      int first, int last, Expr func, int open, List<Expr> args, List<Part.Keyword> keywords)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(func);
      InOrder.merged(args, keywords, action);
    }
  }

  /** {@code await value}. */
  record Await(int first, int last, Expr value) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** {@code yield} or {@code yield value}. */
  record Yield(int first, int last, @Nullable Expr value) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(value, action);
    }
  }

  /** {@code yield from value}. */
  record YieldFrom(int first, int last, Expr value) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** The two operators of {@link BoolOp}. */
  enum BoolOperator {
    AND,
    OR
  }

  /** {@code a and b and c}: one node for a run of the same operator, at least two values. */
  record BoolOp(int first, int last, BoolOperator op, List<Expr> values) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      values.forEach(action);
    }
  }

  /** {@code left op right}; {@code op} is the operator as written, such as {@code "//"}. */
  record BinOp(int first, int last, Expr left, String op, Expr right) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(left);
      action.accept(right);
    }
  }

  /** {@code -x}, {@code +x}, {@code ~x}, {@code not x}; {@code op} as written. */
  record UnaryOp(int first, int last, String op, Expr operand) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(operand);
    }
  }

  /**
   * {@code left op right op right…}; {@code ops} as written with one space inside ({@code "not
   * in"}, {@code "is not"}), as many as {@code comparators}.
   */
  record Compare(int first, int last, Expr left, List<String> ops, List<Expr> comparators)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(left);
      comparators.forEach(action);
    }
  }

  /** {@code body if test else orelse}; children are visited in source order. */
  record IfExp(int first, int last, Expr test, Expr body, Expr orelse) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(body);
      action.accept(test);
      action.accept(orelse);
    }
  }

  /** {@code lambda args: body}. */
  record Lambda(int first, int last, Part.Arguments args, Expr body) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(args);
      action.accept(body);
    }
  }

  /** {@code target := value}. */
  record NamedExpr(int first, int last, Name target, Expr value) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(target);
      action.accept(value);
    }
  }

  /** {@code *value}. */
  record Starred(int first, int last, Expr value) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
    }
  }

  /** {@code a, b}: parentheses, where written, belong to the node as in CPython. */
  record Tuple(int first, int last, List<Expr> elts) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      elts.forEach(action);
    }
  }

  /** {@code [a, b]}; called so to leave {@code List} to Java. */
  record ListExpr(int first, int last, List<Expr> elts) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      elts.forEach(action);
    }
  }

  /** {@code {a, b}}; called so to leave {@code Set} to Java. */
  record SetExpr(int first, int last, List<Expr> elts) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      elts.forEach(action);
    }
  }

  /** {@code {k: v, **rest}}. */
  record Dict(int first, int last, List<Part.DictItem> items) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      items.forEach(action);
    }
  }

  /** {@code [elt for …]}; {@code elt} may be {@code Starred} since 3.15 (PEP 798). */
  record ListComp(int first, int last, Expr elt, List<Part.Comprehension> generators)
      implements Comp {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(elt);
      generators.forEach(action);
    }
  }

  /** {@code {elt for …}}. */
  record SetComp(int first, int last, Expr elt, List<Part.Comprehension> generators)
      implements Comp {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(elt);
      generators.forEach(action);
    }
  }

  /** {@code {key: value for …}}, or {@code {**value for …}} with a null key (PEP 798). */
  record DictComp(
      int first, int last, @Nullable Expr key, Expr value, List<Part.Comprehension> generators)
      implements Comp {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(key, action);
      action.accept(value);
      generators.forEach(action);
    }
  }

  /**
   * {@code (elt for …)} with its parentheses; as the only argument of a call it spans the call's
   * parentheses, as in CPython.
   */
  record GeneratorExp(int first, int last, Expr elt, List<Part.Comprehension> generators)
      implements Comp {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(elt);
      generators.forEach(action);
    }
  }

  /** {@code lower:upper:step} inside a subscript; every part may be missing. */
  record Slice(int first, int last, @Nullable Expr lower, @Nullable Expr upper, @Nullable Expr step)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      InOrder.one(lower, action);
      InOrder.one(upper, action);
      InOrder.one(step, action);
    }
  }

  /**
   * An f-string, or adjacent literals of which one is an f-string; values are {@link Constant} and
   * {@link FormattedValue}.
   */
  record JoinedStr(int first, int last, List<Expr> values) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      values.forEach(action);
    }
  }

  /**
   * {@code {value!r:spec}} in an f-string, braces included. {@code conversion} is the letter behind
   * {@code !}, or null.
   */
  record FormattedValue(
      int first, int last, Expr value, @Nullable String conversion, @Nullable JoinedStr formatSpec)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
      InOrder.one(formatSpec, action);
    }
  }

  /** A t-string (PEP 750); values are {@link Constant} and {@link Interpolation}. */
  record TemplateStr(int first, int last, List<Expr> values) implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      values.forEach(action);
    }
  }

  /** {@code {value!r:spec}} in a t-string, braces included. */
  record Interpolation(
      int first, int last, Expr value, @Nullable String conversion, @Nullable JoinedStr formatSpec)
      implements Expr {
    @Override
    public void forEachChild(Consumer<? super Node> action) {
      action.accept(value);
      InOrder.one(formatSpec, action);
    }
  }
}
