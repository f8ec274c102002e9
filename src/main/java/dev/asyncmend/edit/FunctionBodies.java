package dev.asyncmend.edit;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which tokens of a file run when a function is called; the rest runs with the module. */
final class FunctionBodies {
  private final PyFile file;

  /** By their first token; found when somebody asks. */
  private @Nullable List<Body> bodies;

  /** The tokens of a body; {@code outer} is the position of the body around it, or -1. */
  private record Body(int first, int last, int outer, Stmt.Function function) {}

  FunctionBodies(PyFile file) {
    this.file = file;
  }

  private List<Body> bodies() {
    List<Body> known = bodies;
    if (known == null) {
      known = new ArrayList<>();
      Lines lines = new Lines(file);
      for (Stmt.Function function : Walk.find(file.tree(), Stmt.Function.class)) {
        int first = lines.start(function.body().get(0));
        int outer = enclosing(known, known.size() - 1, first);
        known.add(new Body(first, function.last(), outer, function));
      }
      bodies = known;
    }
    return known;
  }

  /** The body at {@code at}, or the nearest around it, that reaches to {@code token}; or -1. */
  private static int enclosing(List<Body> bodies, int at, int token) {
    int found = at;
    while (found >= 0 && bodies.get(found).last() < token) {
      found = bodies.get(found).outer();
    }
    return found;
  }

  /** The innermost function whose body holds {@code token}; empty for the code of the module. */
  Optional<Stmt.Function> around(int token) {
    List<Body> all = bodies();
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).first() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int found = enclosing(all, low - 1, token);
    return found < 0 ? Optional.empty() : Optional.of(all.get(found).function());
  }
}
