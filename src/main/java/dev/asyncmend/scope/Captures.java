package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.List;

/** Who else may touch a variable while one function runs. */
final class Captures {
  private final Scopes scopes;
  private final Scope running;

  /** Seen from the code of {@code running}. */
  Captures(Scopes scopes, Scope running) {
    this.scopes = scopes;
    this.running = running;
  }

  /**
   * The nested functions, lambdas and generator expressions, outermost ones only, that read or bind
   * {@code variable}; the owner, where that is another function, the module or a class.
   */
  List<Node> of(Variable variable) {
    List<Node> found = new ArrayList<>();
    Scope owner = variable.scope();
    if (owner.kind() == Scope.Kind.CLASS || scopes.running(owner) != running) {
      found.add(owner.node());
    }
    for (Expr.Name use : variable.uses()) {
      add(use, found);
    }
    for (Binding binding : variable.bindings()) {
      binding.site().ifPresent(site -> add(site, found));
    }
    return found;
  }

  private void add(Node node, List<Node> found) {
    Scope at = scopes.running(node);
    Scope nested = at;
    while (at != running && at.outer() != null) {
      nested = at;
      at = scopes.running(at.outer());
    }
    Node capturing = nested.node();
    if (at == running && nested != running && found.stream().noneMatch(n -> n == capturing)) {
      found.add(capturing);
    }
  }
}
