package dev.asyncmend.index;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns literals into terms. */
final class Literals {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_.][\\w.]{0,99}");
  private static final Pattern TINY = Pattern.compile("0?\\.0([0-4]\\d*)?");
  private static final Term FLOAT = Term.Literal.of("float");

  private Literals() {}

  /** What {@code constant} of {@code file} says about its value. */
  static Term of(PyFile file, Expr.Constant constant) {
    return switch (constant.kind()) {
      case NONE -> Term.Literal.of("None");
      case TRUE -> Term.Literal.TRUE;
      case FALSE -> Term.Literal.FALSE;
      case ELLIPSIS -> Term.Literal.of("ellipsis");
      case INT -> file.source(constant).equals("0") ? Term.Literal.ZERO : Term.Literal.of("int");
      case FLOAT -> TINY.matcher(file.source(constant)).matches() ? Term.Literal.TINY : FLOAT;
      case COMPLEX -> Term.Literal.of("complex");
      case BYTES -> Term.Literal.of("bytes");
      case STR -> text(file, constant);
    };
  }

  private static Term text(PyFile file, Expr.Constant constant) {
    return plainText(file, constant)
        .filter(value -> NAME.matcher(value).matches())
        .<Term>map(Term.Text::new)
        .orElse(Term.Literal.of("str"));
  }

  /** The value of a string of one token without escapes; empty for any other. */
  static Optional<String> plainText(PyFile file, Expr.Constant constant) {
    String source = file.source(constant);
    if (constant.first() != constant.last() || source.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    int open = source.startsWith("r") || source.startsWith("u") ? 1 : 0;
    int quotes = source.startsWith("\"\"\"", open) || source.startsWith("'''", open) ? 3 : 1;
    boolean plain = source.length() >= open + 2 * quotes && "\"'".indexOf(source.charAt(open)) >= 0;
    return plain
        ? Optional.of(source.substring(open + quotes, source.length() - quotes))
        : Optional.empty();
  }
}
