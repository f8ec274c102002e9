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

  /** Outer functions before inner ones; found when somebody asks. */
  private @Nullable List<Body> bodies;

  private record Body(int first, int last, Stmt.Function function) {}

  FunctionBodies(PyFile file) {
    this.file = file;
  }

  private List<Body> bodies() {
    List<Body> known = bodies;
    if (known == null) {
      Lines lines = new Lines(file);
      known = new ArrayList<>();
      for (Stmt.Function function : Walk.find(file.tree(), Stmt.Function.class)) {
        known.add(new Body(lines.start(function.body().get(0)), function.last(), function));
      }
      bodies = known;
    }
    return known;
  }

  /** The innermost function whose body holds {@code token}; empty for the code of the module. */
  Optional<Stmt.Function> around(int token) {
    Stmt.Function found = null;
    for (Body body : bodies()) {
      if (body.first() > token) {
        break;
      }
      found = token <= body.last() ? body.function() : found;
    }
    return Optional.ofNullable(found);
  }
}
