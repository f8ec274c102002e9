package dev.asyncmend.syntax.tree;

import java.util.Optional;

/**
 * The replacement fields of f-strings and t-strings, where an opening brace means a brace and a
 * colon ends the expression (language reference §2.4.3).
 */
final class Field {
  private Field() {}

  /** Whether {@code filler} in the place of {@code place} would be cut or escaped by a field. */
  static boolean misreads(PyFile file, Expr place, PyFile source, Expr filler) {
    Optional<Expr> field = bareField(file, place);
    if (field.isEmpty()) {
      return false;
    }
    boolean leads = file.tokens().previous(place.first()) == field.get().first();
    return (leads && source.tokens().is(filler.first(), "{")) || hasOpenColon(source, filler);
  }

  /** The field around {@code place} if no bracket of the field's expression stands in between. */
  private static Optional<Expr> bareField(PyFile file, Expr place) {
    Node at = place;
    while (at instanceof Expr expr && !file.grouped(expr)) {
      Node parent = file.parent(at).orElse(null);
      if (parent instanceof Expr.FormattedValue || parent instanceof Expr.Interpolation) {
        return Optional.of((Expr) parent);
      }
      if (parent instanceof Expr outer && bracketed(file, at, outer)) {
        return Optional.empty();
      }
      at = parent;
    }
    return Optional.empty();
  }

  /** Whether {@code child} stands inside the brackets with which {@code parent} ends. */
  private static boolean bracketed(PyFile file, Node child, Expr parent) {
    int open = file.tokens().partner(parent.last());
    return child.last() < parent.last() && open >= parent.first() && open < child.first();
  }

  private static boolean hasOpenColon(PyFile source, Expr filler) {
    Tokens tokens = source.tokens();
    for (int at = filler.first(); at <= filler.last(); at = tokens.next(at)) {
      if (tokens.is(at, ":") || tokens.is(at, ":=")) {
        return true;
      }
      int partner = tokens.partner(at);
      at = partner > at ? partner : at;
    }
    return false;
  }
}
