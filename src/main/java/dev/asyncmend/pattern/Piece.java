package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenRange;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node is made of, in source order: the words that are its own, and its children. What only
 * separates or groups is left out (commas, semicolons, parentheses that could go), so two nodes
 * that mean the same have equal pieces.
 */
sealed interface Piece {

  /** A token of the node itself. */
  record Word(int token) implements Piece {}

  /** A child, with all that clings to it. */
  record Child(Node node) implements Piece {}

  /** The pieces of {@code node}. */
  static List<Piece> of(PyFile file, Node node) {
    List<Piece> pieces = new ArrayList<>();
    TokenRange range = Extent.inner(file, node);
    Iterator<Node> children = Walk.children(node).iterator();
    Node child = next(children);
    int at = range.first();
    while (at <= range.last() || child != null) {
      TokenRange covered = child == null ? null : Extent.of(file, child);
      if (child != null && covered != null && (covered.first() <= at || at > range.last())) {
        pieces.add(new Child(child));
        at = Math.max(at, covered.last() + 1);
        child = next(children);
        continue;
      }
      if (file.tokens().significant(at) && speaks(file.tokens(), node, at)) {
        pieces.add(new Word(at));
      }
      at++;
    }
    return pieces;
  }

  private static @Nullable Node next(Iterator<Node> children) {
    return children.hasNext() ? children.next() : null;
  }

  private static boolean speaks(Tokens tokens, Node node, int token) {
    if (tokens.is(token, ",") || tokens.is(token, ";")) {
      return false;
    }
    boolean parenthesis = tokens.is(token, "(") || tokens.is(token, ")");
    return !(parenthesis && optional(node));
  }

  /** Whether this node's own parentheses could be left out, or written, without a difference. */
  private static boolean optional(Node node) {
    return node instanceof Expr.Tuple
        || node instanceof Stmt.WithBlock
        || node instanceof Stmt.ImportFrom
        || node instanceof Stmt.ClassDef;
  }
}
