package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;

/** What stands around a call of a coroutine function. */
final class CallPlace {
  private CallPlace() {}

  /** The function in which a node runs; a generator expression runs in the one around it. */
  static Optional<Node> function(Node node, Surroundings there) {
    Node at = there.scopes().runsIn(node).orElse(null);
    while (at instanceof Expr.GeneratorExp) {
      at = there.scopes().runsIn(there.file().parent(at).orElse(at)).orElse(null);
    }
    return Optional.ofNullable(at);
  }

  /** Whether the caller may hold a lock meanwhile. */
  static boolean held(Expr.Call call, Stmt.Function caller, Surroundings there) {
    return there.file().ancestors(call).stream()
            .takeWhile(node -> node != caller)
            .anyMatch(node -> node instanceof Stmt.WithBlock with && StateGuards.holds(with, there))
        || Walk.find(caller, Expr.Attribute.class).stream()
            .anyMatch(read -> read.attr().equals("acquire"));
  }

  /** The name on which {@code receiver}, a chain of attributes, hangs. */
  static Optional<Expr.Name> root(Expr receiver) {
    Expr at = receiver;
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
    }
    return at instanceof Expr.Name name ? Optional.of(name) : Optional.empty();
  }
}
