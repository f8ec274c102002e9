package dev.asyncmend.index;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Which part of a value a name takes that stands in a tuple of targets. */
final class Unpacking {
  private static final Term SLICE = Term.Literal.of("slice");

  private Unpacking() {}

  /** The part of {@code whole} that {@code target} takes, tuples in tuples and stars included. */
  static Term part(PyFile file, Node target, Term whole) {
    Deque<Term> steps = new ArrayDeque<>();
    Node at = target;
    Node above = file.parent(at).orElse(at);
    while (above instanceof Expr.Starred || !elements(above).isEmpty()) {
      if (!(above instanceof Expr.Starred)) {
        steps.push(step(elements(above), at));
      }
      at = above;
      above = file.parent(at).orElse(at);
    }
    Term found = whole;
    for (Term step : steps) {
      found = new Term.Subscript(found, List.of(step));
    }
    return found;
  }

  private static Term step(List<Expr> elements, Node at) {
    if (at instanceof Expr.Starred) {
      return SLICE;
    }
    boolean starred = false;
    int index = 0;
    while (elements.get(index) != at) {
      starred |= elements.get(index) instanceof Expr.Starred;
      index++;
    }
    return new Term.Index(starred ? index - elements.size() : index);
  }

  private static List<Expr> elements(Node node) {
    return node instanceof Expr expr ? Outline.parts(expr) : List.of();
  }
}
