package dev.asyncmend.syntax.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Walks over a tree, in source order, parents before children. Iterative on purpose: a sum of
 * 20,000 terms is a tree 20,000 deep.
 */
public final class Walk {
  private Walk() {}

  /** Visits {@code root} and everything below it. */
  public static void all(Node root, Consumer<? super Node> action) {
    pruned(
        root,
        node -> {
          action.accept(node);
          return true;
        });
  }

  /**
   * Visits {@code root} and below; the children of a node for which {@code enter} says no are left
   * out.
   */
  public static void pruned(Node root, Predicate<? super Node> enter) {
    Deque<Node> stack = new ArrayDeque<>();
    stack.push(root);
    while (!stack.isEmpty()) {
      Node node = stack.pop();
      if (!enter.test(node)) {
        continue;
      }
      List<Node> children = children(node);
      Collections.reverse(children);
      children.forEach(stack::push);
    }
  }

  /** The children of {@code node} in source order, as a new list. */
  public static List<Node> children(Node node) {
    List<Node> children = new ArrayList<>();
    node.forEachChild(children::add);
    return children;
  }

  /** Every node of class {@code type} at or below {@code root}, in source order. */
  public static <T extends Node> List<T> find(Node root, Class<T> type) {
    List<T> found = new ArrayList<>();
    all(
        root,
        node -> {
          if (type.isInstance(node)) {
            found.add(type.cast(node));
          }
        });
    return found;
  }
}
