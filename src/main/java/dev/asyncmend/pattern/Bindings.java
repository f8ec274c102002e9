package dev.asyncmend.pattern;

import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a match has found so far; steps can be taken back. */
final class Bindings {
  private final Map<String, Capture> captures = new LinkedHashMap<>();
  private final IdentityHashMap<Node, List<Node>> sources = new IdentityHashMap<>();

  /** What was noted, in order: a node of the pattern, or the name of a hole. */
  private final List<Object> steps = new ArrayList<>();

  /** The number of steps so far. */
  int mark() {
    return steps.size();
  }

  /** Takes back every step after {@code mark}. */
  void back(int mark) {
    while (steps.size() > mark) {
      Object step = steps.remove(steps.size() - 1);
      if (step instanceof Node wanted) {
        sources.remove(wanted);
      } else {
        captures.remove(step);
      }
    }
  }

  /** Notes that the nodes {@code found} stand where the pattern has {@code wanted}. */
  void bind(Node wanted, List<Node> found) {
    sources.put(wanted, found);
    steps.add(wanted);
  }

  /** Notes what the hole {@code name} stands for. */
  void capture(String name, Capture capture) {
    captures.put(name, capture);
    steps.add(name);
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
