package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import java.util.List;

/**
 * What may become of a variable after one of its bindings, until it is bound again.
 *
 * @param reads the reads that may see this value, in source order
 * @param captures nested functions, lambdas, generator expressions and classes' methods that read
 *     or rebind the variable, and so may see the value at any time
 * @param unread where the value may be lost without a read: the {@code return} or {@code raise}
 *     that leaves the function, the binding that overwrites it, or the function itself for its end
 */
public record Uses(List<Expr.Name> reads, List<Node> captures, List<Node> unread) {

  /** Copies the lists. */
  public Uses {
    reads = List.copyOf(reads);
    captures = List.copyOf(captures);
    unread = List.copyOf(unread);
  }

  /** Whether nobody can read the value. */
  public boolean none() {
    return reads.isEmpty() && captures.isEmpty();
  }

  /** Whether every path that goes on without an uncaught exception reads the value. */
  public boolean always() {
    return unread.isEmpty() && !reads.isEmpty();
  }
}
