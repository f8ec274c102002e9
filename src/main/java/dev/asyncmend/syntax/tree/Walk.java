package dev.asyncmend.syntax.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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
    Pending pending = new Pending();
    pending.accept(root);
    for (Node node = pending.next(); node != null; node = pending.next()) {
      if (enter.test(node)) {
        pending.children(node);
      }
    }
  }

  /** The children of {@code node} in source order, as a new list. */
  public static List<Node> children(Node node) {
    Children children = new Children();
    node.forEachChild(children);
    return children.all;
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

  /** The children of one node. A class and no lambda: walks make one for every node there is. */
  private static final class Children implements Consumer<Node> {
    private final List<Node> all = new ArrayList<>(4);

    @Override
    public void accept(Node child) {
      all.add(child);
    }
  }

  /** Nodes still to be visited, the next one on top. */
  private static final class Pending implements Consumer<Node> {
    private Node[] stack = new Node[64];
    private int size;

    @Override
    public void accept(Node node) {
      if (size == stack.length) {
        stack = Arrays.copyOf(stack, size * 2);
      }
      stack[size++] = node;
    }

    @Nullable Node next() {
      return size == 0 ? null : stack[--size];
    }

    /** Puts the children of {@code node} on top, so that the first of them is next. */
    void children(Node node) {
      int low = size;
      node.forEachChild(this);
      for (int high = size - 1; low < high; low++, high--) {
        Node swapped = stack[low];
        stack[low] = stack[high];
        stack[high] = swapped;
      }
    }
  }
}
