package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;

/**
 * One element of the flat list that a pattern or a template is compared as.
 *
 * @param kind what it is
 * @param text what makes it equal to another one of its kind: a word as written, a qualified name,
 *     the name of a hole, a bracket
 * @param node the node that it is, or whose own token it is
 * @param token index of its first token in the tree's file
 * @param last index of its last token; below {@code token} for those without
 */
record Label(Kind kind, String text, Node node, int token, int last) {

  /** What a label is. */
  enum Kind {
    /** A token that the node needs. */
    WORD(2),
    /** A separator: it comes and goes with what it separates. */
    COMMA(1),
    /** A parenthesis around an expression. */
    GROUPING(1),
    SYMBOL(3),
    /** A hole for one node. */
    ONE(3),
    /** A hole for any number of nodes. */
    MANY(9),
    /** A hole for a name. */
    NAME(3),
    /** The opening bracket of a list of items: arguments, elements. Its partner closes it. */
    OPEN(5),
    CLOSE(0),
    /** The start of a list of statements; no token. */
    BLOCK(5),
    BLOCK_END(0);

    /** How much it is worth that such a label stays where it is. */
    final int weight;

    Kind(int weight) {
      this.weight = weight;
    }
  }

  /** Whether both may be the same token of one source. */
  boolean same(Label other) {
    return kind == other.kind && text.equals(other.text) && !text.equals("_");
  }

  /** Whether it starts a list of items. */
  boolean opens() {
    return kind == Kind.OPEN || kind == Kind.BLOCK;
  }

  /** Whether it ends a list of items. */
  boolean closes() {
    return kind == Kind.CLOSE || kind == Kind.BLOCK_END;
  }
}
