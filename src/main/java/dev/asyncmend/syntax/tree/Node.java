package dev.asyncmend.syntax.tree;

import java.util.function.Consumer;

/**
 * A node of the tree, named and shaped like Python's {@code ast}. It points at its first and last
 * token and holds no characters; positions agree with CPython's {@code lineno}, {@code col_offset}
 * and their {@code end_} twins. Grouping parentheses belong to no node (see {@link PyFile#group}).
 *
 * <p>Nodes are compared by identity wherever the tree is walked; do not use them as keys of an
 * equality-based map, since equality of records looks at the whole subtree.
 */
public sealed interface Node permits Expr, Stmt, Part {

  /** Index of the first token of this node in {@link PyFile#tokens()}. */
  int first();

  /**
   * Index of the last token of this node, inclusive. An empty node (the parameters of {@code def
   * f():}) has {@code last() == first() - 1}.
   */
  int last();

  /** Calls {@code action} with each child in source order. */
  void forEachChild(Consumer<? super Node> action);
}
