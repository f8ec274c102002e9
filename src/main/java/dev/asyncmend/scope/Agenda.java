package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Nodes still to be read, each with the scope in which it stands. A stack of its own instead of
 * recursion: a sum of 20,000 terms is a tree 20,000 deep.
 */
final class Agenda {
  /** A node, where its names are looked up, and when it runs. */
  record Entry(Node node, Scope scope, Binding.When when) {}

  private final List<Entry> stack = new ArrayList<>();
  private int settled;

  /** Puts {@code node} behind everything added since the last {@link #next()}. */
  void add(Node node, Scope scope, Binding.When when) {
    stack.add(new Entry(node, scope, when));
  }

  /** The next entry in source order, or null at the end. */
  @Nullable Entry next() {
    if (stack.size() - settled > 1) {
      Collections.reverse(stack.subList(settled, stack.size()));
    }
    if (stack.isEmpty()) {
      return null;
    }
    Entry entry = stack.remove(stack.size() - 1);
    settled = stack.size();
    return entry;
  }
}
