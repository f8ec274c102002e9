package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/** The statements that stand one behind the other in the same block. */
final class Blocks {
  private Blocks() {}

  /** {@code statement} and those behind it in its block. */
  static List<Node> from(PyFile file, Node statement) {
    List<Node> found = new ArrayList<>();
    boolean inside = false;
    for (Piece piece : Piece.of(file, file.parent(statement).orElse(file.tree()))) {
      boolean stmt = isStatement(file, piece);
      inside = stmt && (inside || ((Piece.Child) piece).node() == statement);
      if (inside) {
        found.add(((Piece.Child) piece).node());
      } else if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  /** Whether {@code piece} is a statement that stands beside others in a block. */
  static boolean isStatement(PyFile file, Piece piece) {
    return piece instanceof Piece.Child child
        && child.node() instanceof Stmt
        && !isElif(file, child.node());
  }

  /** Whether {@code node} is an {@code elif}: a statement of the tree, but no line of a block. */
  static boolean isElif(PyFile file, Node node) {
    return node instanceof Stmt.If && file.tokens().is(node.first(), "elif");
  }
}
