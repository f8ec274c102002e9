package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.ArrayList;
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

  /**
   * The tokens of the hole without those that are not part of it: a keyword that the pattern names
   * may stand between arguments which a hole takes.
   */
  List<TokenRange> runs(PyFile file) {
    List<TokenRange> runs = new ArrayList<>();
    int first = tokens.first();
    int last = -1;
    for (Node node : nodes) {
      TokenRange range = Extent.of(file, node);
      if (last >= 0 && range.first() > file.tokens().next(last) && !follows(file, last, range)) {
        runs.add(new TokenRange(first, last));
        first = range.first();
      }
      last = range.last();
    }
    if (!isEmpty()) {
      runs.add(new TokenRange(first, tokens.last()));
    }
    return runs;
  }

  /** Whether only a comma stands between token {@code last} and {@code range}. */
  private static boolean follows(PyFile file, int last, TokenRange range) {
    int comma = file.tokens().next(last);
    return !file.tokens().is(comma, ",") || file.tokens().next(comma) == range.first();
  }

  /** Whether the hole takes nothing. */
  public boolean isEmpty() {
    return tokens.last() < tokens.first();
  }
}
