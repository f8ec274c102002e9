package dev.asyncmend.engine;

import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions and classes of a file, to say in which of them something stands. */
final class Definitions {

  private record Definition(Span span, String name, @Nullable Definition outer) {

    String dotted() {
      return outer == null ? name : outer.dotted() + "." + name;
    }
  }

  /** In the order of their starts, so outer before inner. */
  private final List<Definition> all = new ArrayList<>();

  private Definitions() {}

  /** The definitions of a file. */
  static Definitions of(PyFile file) {
    Definitions definitions = new Definitions();
    Deque<Definition> open = new ArrayDeque<>();
    for (Stmt statement : Walk.find(file.tree(), Stmt.class)) {
      if (statement instanceof Stmt.Function function) {
        definitions.add(open, file.span(statement), function.name());
      } else if (statement instanceof Stmt.ClassDef type) {
        definitions.add(open, file.span(statement), type.name());
      }
    }
    return definitions;
  }

  /**
   * The dotted names of all definitions around {@code span}, the outermost first; empty at module
   * level. A definition is not around itself.
   */
  String around(Span span) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span.start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Definition nearest = low == 0 ? null : all.get(low - 1);
    while (nearest != null && !(nearest.span.contains(span) && !nearest.span.equals(span))) {
      nearest = nearest.outer;
    }
    return nearest == null ? "" : nearest.dotted();
  }

  private void add(Deque<Definition> open, Span span, String name) {
    while (!open.isEmpty() && !open.getLast().span.contains(span)) {
      open.removeLast();
    }
    Definition definition = new Definition(span, name, open.peekLast());
    open.addLast(definition);
    all.add(definition);
  }
}
