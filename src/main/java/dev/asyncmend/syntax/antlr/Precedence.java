package dev.asyncmend.syntax.antlr;

import dev.asyncmend.syntax.tree.Expr;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Applies operator precedence to a row of operands and operators (language reference, "Operator
 * precedence"). Two stacks and no recursion: a sum of 20,000 terms needs no more of the thread's
 * stack than a sum of two.
 *
 * <p>Every operand comes with the tokens that it covers <em>outside</em>, grouping parentheses
 * included, because the node above it starts and ends there.
 */
final class Precedence {
  /** Binding strength: greater binds tighter. */
  private static final int OR = 1;

  private static final int AND = 2;
  private static final int NOT = 3;
  private static final int COMPARISON = 4;
  private static final int BIT_OR = 5;
  private static final int BIT_XOR = 6;
  private static final int BIT_AND = 7;
  private static final int SHIFT = 8;
  private static final int SUM = 9;
  private static final int TERM = 10;
  private static final int SIGN = 11;
  private static final int POWER = 12;

  private Expr[] values = new Expr[8];
  private int[] firsts = new int[8];
  private int[] lasts = new int[8];
  private int depth;

  private String[] ops = new String[8];
  private int[] levels = new int[8];
  private int[] opTokens = new int[8];
  private int pending;

  /** A finished operand that covers the tokens {@code first} to {@code last}. */
  void operand(Expr value, int first, int last) {
    if (depth == values.length) {
      values = Arrays.copyOf(values, depth * 2);
      firsts = Arrays.copyOf(firsts, depth * 2);
      lasts = Arrays.copyOf(lasts, depth * 2);
    }
    values[depth] = value;
    firsts[depth] = first;
    lasts[depth++] = last;
  }

  /** A prefix operator: {@code not}, {@code +}, {@code -} or {@code ~}. */
  void prefix(Token token, String text) {
    boolean not = token.getType() == PythonParser.NOT;
    if (not && pending > 0 && levels[pending - 1] > NOT) {
      // `1 + not x`: `not` binds looser than what stands before it.
      throw Spelling.error(token, "'not' after an operator must be parenthesized");
    }
    push(text, not ? NOT : SIGN, token.getTokenIndex());
  }

  /** A binary operator of token type {@code type}, written {@code text}. */
  void binary(int type, String text) {
    int level = level(type);
    while (pending > 0 && reducesBefore(level)) {
      reduce();
    }
    push(text, level, -1);
  }

  /** The whole expression, once everything has been handed in. */
  Expr result() {
    while (pending > 0) {
      reduce();
    }
    return values[0];
  }

  private boolean reducesBefore(int level) {
    int top = levels[pending - 1];
    if (top == level) {
      return level != POWER && level != COMPARISON && level != AND && level != OR;
    }
    return top > level;
  }

  private void push(String text, int level, int token) {
    if (pending == ops.length) {
      ops = Arrays.copyOf(ops, pending * 2);
      levels = Arrays.copyOf(levels, pending * 2);
      opTokens = Arrays.copyOf(opTokens, pending * 2);
    }
    ops[pending] = text;
    levels[pending] = level;
    opTokens[pending++] = token;
  }

  private void reduce() {
    int level = levels[pending - 1];
    if (level == NOT || level == SIGN) {
      unary();
    } else if (level == COMPARISON || level == AND || level == OR) {
      chain(level);
    } else {
      binary();
    }
  }

  private void unary() {
    pending--;
    depth--;
    int first = opTokens[pending];
    Expr value = new Expr.UnaryOp(first, lasts[depth], ops[pending], values[depth]);
    operand(value, first, lasts[depth]);
  }

  private void binary() {
    pending--;
    depth -= 2;
    int first = firsts[depth];
    int last = lasts[depth + 1];
    operand(
        new Expr.BinOp(first, last, values[depth], ops[pending], values[depth + 1]), first, last);
  }

  /** All operators of one level that wait together become one node. */
  private void chain(int level) {
    int count = 1;
    while (count < pending && levels[pending - count - 1] == level) {
      count++;
    }
    pending -= count;
    depth -= count + 1;
    int first = firsts[depth];
    int last = lasts[depth + count];
    List<Expr> operands = copy(values, depth, count + 1);
    operand(node(level, first, last, operands, copy(ops, pending, count)), first, last);
  }

  private static Expr node(int level, int first, int last, List<Expr> operands, List<String> ops) {
    if (level == COMPARISON) {
      List<Expr> rest = List.copyOf(operands.subList(1, operands.size()));
      return new Expr.Compare(first, last, operands.get(0), List.copyOf(ops), rest);
    }
    Expr.BoolOperator op = level == AND ? Expr.BoolOperator.AND : Expr.BoolOperator.OR;
    return new Expr.BoolOp(first, last, op, List.copyOf(operands));
  }

  private static <T> List<T> copy(T[] from, int start, int count) {
    return new ArrayList<>(Arrays.asList(from).subList(start, start + count));
  }

  private static int level(int type) {
    return switch (type) {
      case PythonParser.OR -> OR;
      case PythonParser.AND -> AND;
      case PythonParser.VBAR -> BIT_OR;
      case PythonParser.CIRCUMFLEX -> BIT_XOR;
      case PythonParser.AMPER -> BIT_AND;
      case PythonParser.LEFTSHIFT, PythonParser.RIGHTSHIFT -> SHIFT;
      case PythonParser.PLUS, PythonParser.MINUS -> SUM;
      case PythonParser.STAR,
          PythonParser.SLASH,
          PythonParser.DOUBLESLASH,
          PythonParser.PERCENT,
          PythonParser.AT ->
          TERM;
      case PythonParser.DOUBLESTAR -> POWER;
      default -> COMPARISON;
    };
  }
}
