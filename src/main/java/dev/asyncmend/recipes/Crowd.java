package dev.asyncmend.recipes;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/**
 * The place where awaitables are made, one for each element of an iterable.
 *
 * @param before the statement before which a helper can be defined that all members see
 * @param members the expressions that make one awaitable each
 * @param mapped the {@code map(f, xs)} that makes them instead, as the only entry; else empty
 */
record Crowd(Stmt before, List<Expr> members, List<Expr.Call> mapped) {
  /** Takes copies of the lists. */
  Crowd {
    members = List.copyOf(members);
    mapped = List.copyOf(mapped);
  }
}
