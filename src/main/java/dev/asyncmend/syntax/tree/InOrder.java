package dev.asyncmend.syntax.tree;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands children to a visitor in the order in which they stand in the source. */
final class InOrder {
  private InOrder() {}

  /** Visits {@code child} unless it is missing. */
  static void one(@Nullable Node child, Consumer<? super Node> action) {
    if (child != null) {
      action.accept(child);
    }
  }

  /** Visits two lists, each in source order, merged by first token. */
  static void merged(
      List<? extends Node> left, List<? extends Node> right, Consumer<? super Node> action) {
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      boolean takeLeft = left.get(i).first() < right.get(j).first();
      action.accept(takeLeft ? left.get(i++) : right.get(j++));
    }
    while (i < left.size()) {
      action.accept(left.get(i++));
    }
    while (j < right.size()) {
      action.accept(right.get(j++));
    }
  }
}
