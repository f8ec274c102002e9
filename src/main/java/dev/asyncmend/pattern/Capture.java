package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.List;

/**
 * What a hole stands for at one place.
 *
 * @param nodes the nodes in it, in source order; none where it is a mere name, such as that of an
 *     attribute or a keyword
 * @param tokens the tokens from the first to the last of them, grouping parentheses included; empty
 *     ({@code last < first}) where the hole takes nothing
 */
public record Capture(List<Node> nodes, TokenRange tokens) {
  /** Takes a copy of the list. */
  public Capture {
    nodes = List.copyOf(nodes);
  }

  /** Whether the hole takes nothing. */
  public boolean isEmpty() {
    return tokens.last() < tokens.first();
  }
}
