package dev.asyncmend.recipes;

import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/**
 * Statements of one block that read shared state, wait, and write what follows from the read.
 *
 * @param shape how they do it
 * @param state what they read and write
 * @param region the statements, the one that reads first and the one that writes last
 * @param write the statement that writes, the last one or in it
 * @param target what it writes to
 */
record StateRace(Shape shape, SharedState state, List<Stmt> region, Stmt write, Expr target) {

  /** How the write follows from the read. */
  enum Shape {
    /** {@code x += await f()}: the value before the wait is added to. */
    ADDED,
    /** {@code old = x; await f(); x = old + 1}. */
    STALE,
    /** {@code if x is None: x = await f()}. */
    CHECKED
  }

  Stmt first() {
    return region.get(0);
  }

  Stmt last() {
    return region.get(region.size() - 1);
  }

  /** Whether something behind the write waits once more. */
  boolean waitsOn() {
    return Escapes.of(region).awaits().stream().anyMatch(node -> node.first() > write.last());
  }

  /** Whether both have code in common. */
  boolean overlaps(StateRace other) {
    return first().first() <= other.last().last() && other.first().first() <= last().last();
  }
}
