package dev.asyncmend.syntax.tree;

/**
 * How tightly an expression binds, from the loosest to the tightest: the table "Operator
 * precedence" of Python's language reference (§6.17), with the forms that the reference treats
 * apart at both ends. It answers one question: does this expression need parentheses in that place?
 */
public enum Precedence {
  /** {@code yield x}, {@code yield from x}. */
  YIELD,
  /** {@code a, b} without parentheses. */
  TUPLE,
  /** {@code x := y}. */
  NAMED,
  /** {@code lambda: x}. */
  LAMBDA,
  /** {@code x if c else y}. */
  TERNARY,
  /** {@code x or y}. */
  OR,
  /** {@code x and y}. */
  AND,
  /** {@code not x}. */
  NOT,
  /** {@code x < y}, {@code x in y}, {@code x is y}, chained or not. */
  COMPARE,
  /** {@code x | y}. */
  BIT_OR,
  /** {@code x ^ y}. */
  BIT_XOR,
  /** {@code x & y}. */
  BIT_AND,
  /** {@code x << y}, {@code x >> y}. */
  SHIFT,
  /** {@code x + y}, {@code x - y}. */
  SUM,
  /** {@code x * y}, {@code x @ y}, {@code x / y}, {@code x // y}, {@code x % y}. */
  TERM,
  /** {@code -x}, {@code +x}, {@code ~x}. */
  SIGN,
  /** {@code x ** y}. */
  POWER,
  /** {@code await x}. */
  AWAIT,
  /** {@code x.y}, {@code x[y]}, {@code x(y)}. */
  PRIMARY,
  /**
   * Names, literals, whatever stands in brackets; also the pieces that can never be parenthesised:
   * {@code *x}, slices, and the parts of f-strings.
   */
  ATOM;

  /** How tightly {@code expr}, a node of {@code file}, binds when it is written without a group. */
  public static Precedence of(PyFile file, Expr expr) {
    if (expr instanceof Expr.BinOp sum) {
      return ofBinary(sum.op());
    }
    if (expr instanceof Expr.UnaryOp unary) {
      return unary.op().equals("not") ? NOT : SIGN;
    }
    if (expr instanceof Expr.BoolOp logic) {
      return logic.op() == Expr.BoolOperator.OR ? OR : AND;
    }
    if (expr instanceof Expr.Tuple tuple) {
      return bracketed(file, tuple) ? ATOM : TUPLE;
    }
    return ofShape(expr);
  }

  private static Precedence ofShape(Expr expr) {
    if (expr instanceof Expr.Attribute
        || expr instanceof Expr.Subscript
        || expr instanceof Expr.Call) {
      return PRIMARY;
    }
    if (expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom) {
      return YIELD;
    }
    if (expr instanceof Expr.Await) {
      return AWAIT;
    }
    if (expr instanceof Expr.Compare) {
      return COMPARE;
    }
    if (expr instanceof Expr.IfExp) {
      return TERNARY;
    }
    if (expr instanceof Expr.Lambda) {
      return LAMBDA;
    }
    return expr instanceof Expr.NamedExpr ? NAMED : ATOM;
  }

  /** The level of a binary operator as written, {@code "//"} for instance. */
  static Precedence ofBinary(String op) {
    return switch (op) {
      case "|" -> BIT_OR;
      case "^" -> BIT_XOR;
      case "&" -> BIT_AND;
      case "<<", ">>" -> SHIFT;
      case "+", "-" -> SUM;
      case "*", "@", "/", "//", "%" -> TERM;
      case "**" -> POWER;
      default -> throw new IllegalArgumentException("no binary operator: " + op);
    };
  }

  /** The next tighter level; {@link #ATOM} has none and stays. */
  Precedence tighter() {
    return this == ATOM ? ATOM : values()[ordinal() + 1];
  }

  /** Whether {@code tuple} is written with its own parentheses. */
  static boolean bracketed(PyFile file, Expr.Tuple tuple) {
    Tokens tokens = file.tokens();
    return tokens.is(tuple.first(), "(") && tokens.partner(tuple.first()) == tuple.last();
  }

  /**
   * Whether an expression of level {@code filler} needs parentheses of its own when it is written
   * in the place of {@code place}, a node of {@code file}. Parentheses that group {@code place}
   * stay where they are and suffice.
   */
  public static boolean needsParentheses(PyFile file, Expr place, Precedence filler) {
    if (file.grouped(place)) {
      return false;
    }
    return borrows(file, place) || !Slot.of(file, place).takes(filler);
  }

  /**
   * As {@link #needsParentheses(PyFile, Expr, Precedence)} for a filler that is at hand as a tree:
   * this knows also that {@code 1.real} needs parentheses, and what an f-string would misread.
   *
   * @param file the file that {@code place} is a node of
   * @param place what is replaced
   * @param source the file that {@code filler} is a node of, possibly the same
   * @param filler what is written instead, without grouping parentheses
   */
  public static boolean needsParentheses(PyFile file, Expr place, PyFile source, Expr filler) {
    if (file.grouped(place)) {
      return false;
    }
    if (borrows(file, place)) {
      return !(filler instanceof Expr.GeneratorExp);
    }
    return !Slot.of(file, place).takes(of(source, filler))
        || isBareIntegerOwner(file, place, filler)
        || Field.misreads(file, place, source, filler);
  }

  /** A generator expression that is the only argument spans the parentheses of the call. */
  private static boolean borrows(PyFile file, Expr place) {
    return place instanceof Expr.GeneratorExp
        && file.parent(place)
            .filter(Expr.Call.class::isInstance)
            .map(call -> ((Expr.Call) call).open() == place.first())
            .orElse(false);
  }

  private static boolean isBareIntegerOwner(PyFile file, Expr place, Expr filler) {
    return filler instanceof Expr.Constant number
        && number.kind() == Expr.ConstantKind.INT
        && file.parent(place).filter(Expr.Attribute.class::isInstance).isPresent();
  }
}
