package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the value of an expression goes. */
public sealed interface Fate {

  /** Nowhere: the expression is a statement. */
  record Dropped(Stmt.ExprStmt by) implements Fate {}

  /** {@code await value}. */
  record Awaited(Expr.Await by) implements Fate {}

  /**
   * It becomes the value of a variable of this function, or of the module for code that runs with
   * it.
   *
   * @param target the name that takes it
   * @param uses what may become of the name from here on
   */
  record Bound(Expr.Name target, Uses uses) implements Fate {}

  /** Handed to the caller; {@code by} is a {@link Stmt.Return} or a {@link Expr.Lambda}. */
  record Returned(Node by) implements Fate {}

  /** Handed to whoever iterates by {@code yield}. */
  record Yielded(Expr by) implements Fate {}

  /**
   * An argument of a call.
   *
   * @param position index among the positional arguments, or -1: for a keyword, and behind {@code
   *     *args}, where nobody knows
   * @param keyword name of the keyword, or null
   */
  record Argument(Expr.Call call, int position, @Nullable String keyword) implements Fate {}

  /** Used as a value, and not kept: see {@link Manner}; {@code by} is the node that uses it. */
  record Used(Node by, Manner manner) implements Fate {}

  /**
   * Kept where this function cannot follow it: an attribute, an item, a global or nonlocal name, a
   * default. {@code where} is that target.
   */
  record Stored(Node where) implements Fate {}

  /**
   * An element of a display or comprehension, which has a fate of its own.
   *
   * @param container the tuple, list, set, dict or comprehension
   * @param fate where the container goes
   */
  record Contained(Expr container, Fate fate) implements Fate {}

  /**
   * More than one thing happens to it: {@code a = b = value}, {@code (x := value)}, {@code value or
   * other}.
   */
  record Several(List<Fate> fates) implements Fate {}

  /** It stands where values are not followed, such as an annotation. */
  record Unknown(Node by) implements Fate {}

  /** This fate, or its parts where it is {@link Several}; containers are not opened. */
  default Stream<Fate> parts() {
    return this instanceof Several several
        ? several.fates().stream().flatMap(Fate::parts)
        : Stream.of(this);
  }

  /** How a value is used. */
  enum Manner {
    /** An operand of arithmetic, comparison, {@code in}, {@code is}. */
    OPERAND,
    /** Tested for truth: {@code if}, {@code while}, {@code not}, {@code and}, {@code assert}. */
    CONDITION,
    /** {@code for x in value}, {@code *value}, {@code yield from value}. */
    ITERATED,
    /** {@code async for x in value}. */
    ASYNC_ITERATED,
    /** {@code x, y = value}. */
    UNPACKED,
    /** {@code **value}. */
    MAPPED,
    /** {@code value.attr}. */
    ATTRIBUTE,
    /** {@code value[i]}. */
    SUBSCRIPTED,
    /** {@code x[value]}, or a part of a slice, or a key. */
    KEY,
    /** {@code value()}. */
    CALLED,
    /** Formatted by an f-string or t-string. */
    FORMATTED,
    /** {@code with value}. */
    ENTERED,
    /** {@code async with value}. */
    ASYNC_ENTERED,
    /** {@code raise value}, or matched by {@code except value}. */
    RAISED,
    /** {@code match value}. */
    MATCHED,
    /** A decorator, base class or class keyword. */
    DECLARATION
  }
}
