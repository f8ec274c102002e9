package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a match has found so far; steps can be taken back. */
final class Bindings {
  private final Map<String, Capture> captures = new LinkedHashMap<>();
  private final IdentityHashMap<Node, List<Node>> sources = new IdentityHashMap<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();

  /** The number of steps so far. */
  int mark() {
    return undo.size();
  }

  /** Takes back every step after {@code mark}. */
  void back(int mark) {
    while (undo.size() > mark) {
      undo.pop().run();
    }
  }

  /** Notes that the nodes {@code found} stand where the pattern has {@code wanted}. */
  void bind(Node wanted, List<Node> found) {
    sources.put(wanted, found);
    undo.push(() -> sources.remove(wanted));
  }

  /** Notes what the hole {@code name} stands for. */
  void capture(String name, Capture capture) {
    captures.put(name, capture);
    undo.push(() -> captures.remove(name));
  }

  /** What each named hole stands for, in the order of the pattern. */
  Map<String, Capture> captures() {
    return captures;
  }

  /** What stands where the pattern has {@code wanted}; copied. */
  IdentityHashMap<Node, List<Node>> sources() {
    IdentityHashMap<Node, List<Node>> copy = new IdentityHashMap<>();
    sources.forEach((wanted, found) -> copy.put(wanted, new ArrayList<>(found)));
    return copy;
  }
}
