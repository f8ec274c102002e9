package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where a pattern fits.
 *
 * @param pattern what fits
 * @param node the node that it fits
 * @param holes what each named hole stands for, in source order: exactly one node for {@code $X},
 *     any number for {@code $*ARGS}
 */
public record Match(Pattern pattern, Node node, Map<String, List<Node>> holes) {

  /** The only node in the hole {@code name}, written without {@code $}; empty unless it is one. */
  public Optional<Node> hole(String name) {
    List<Node> nodes = holes.getOrDefault(name, List.of());
    return nodes.size() == 1 ? Optional.of(nodes.get(0)) : Optional.empty();
  }

  /** The nodes in the hole {@code name}, written without {@code $*}. */
  public List<Node> nodes(String name) {
    return holes.getOrDefault(name, List.of());
  }
}
