package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A place where a pattern fits. */
public final class Match {
  private final Pattern pattern;
  private final Surroundings around;
  private final List<Node> nodes;
  private final Map<String, Capture> captures;
  private final IdentityHashMap<Node, List<Node>> sources;

  Match(Pattern pattern, Surroundings around, List<Node> nodes, Bindings bindings) {
    this.pattern = pattern;
    this.around = around;
    this.nodes = List.copyOf(nodes);
    this.captures = Map.copyOf(bindings.captures());
    this.sources = bindings.sources();
  }

  /** What fits. */
  public Pattern pattern() {
    return pattern;
  }

  /** The file in which it fits. */
  public Surroundings around() {
    return around;
  }

  /** The node that it fits; of several statements the first. */
  public Node node() {
    return nodes.get(0);
  }

  /** The expression, or the statements in order, that it fits. */
  public List<Node> nodes() {
    return nodes;
  }

  /** What the hole {@code name}, written without {@code $}, stands for; empty if there is none. */
  public Optional<Capture> capture(String name) {
    return Optional.ofNullable(captures.get(name));
  }

  /** The only expression in the hole {@code name}; empty unless it is exactly one. */
  public Optional<Expr> expression(String name) {
    return capture(name)
        .map(Capture::nodes)
        .filter(found -> found.size() == 1 && found.get(0) instanceof Expr)
        .map(found -> (Expr) found.get(0));
  }

  /** What stands where the pattern has the node {@code wanted}. */
  List<Node> sources(Node wanted) {
    return sources.getOrDefault(wanted, List.of());
  }

  /** The node which stands where the pattern has {@code wanted}, which is no hole for many. */
  Node source(Node wanted) {
    return sources(wanted).get(0);
  }
}
