package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The control flow of one function: points where something happens to a name or to control, and
 * edges along which control may go. Points are numbers; code that CPython copies, the body of a
 * {@code finally}, has points for every copy.
 */
final class FlowGraph {
  /** No point: control does not get here. */
  static final int NOWHERE = -1;

  /** The point where control comes in. */
  static final int ENTRY = 0;

  /** What happens at a point. */
  enum Kind {
    /** Nothing: paths meet or part. */
    PLAIN,
    /** A name is read. */
    READ,
    /** A name is bound or deleted; the node is the binding's site. */
    WRITE,
    /** A name loses its value at the end of {@code except … as}. */
    UNBIND,
    /** The function may be suspended. */
    SUSPEND,
    /** Control leaves the function. */
    EXIT
  }

  private final List<Point> points = new ArrayList<>();
  private final Edges next = new Edges();
  private final Edges previous = new Edges();

  private final BitSet alive = new BitSet();
  private final IdentityHashMap<Node, Integer> latest = new IdentityHashMap<>();

  /**
   * One point.
   *
   * @param earlier the point before it that has the same node, or nowhere
   */
  private record Point(Kind kind, Node node, @Nullable Variable variable, int earlier) {}

  int add(Kind kind, Node node, @Nullable Variable variable) {
    int point = points.size();
    Integer earlier = latest.put(node, point);
    points.add(new Point(kind, node, variable, earlier == null ? NOWHERE : earlier));
    return point;
  }

  /**
   * Adds an edge unless one end is nowhere.
   *
   * @param doubtful whether control goes there only if a context manager swallows exceptions, which
   *     few do
   */
  void edge(int from, int to, boolean doubtful) {
    if (from != NOWHERE && to != NOWHERE) {
      next.add(from, to, doubtful);
      previous.add(to, from, doubtful);
    }
  }

  void edge(int from, int to) {
    edge(from, to, false);
  }

  Kind kind(int point) {
    return points.get(point).kind;
  }

  Node node(int point) {
    return points.get(point).node;
  }

  /** Whether something of {@code kind} happens to {@code variable} at {@code point}. */
  boolean is(int point, Kind kind, Variable variable) {
    Point it = points.get(point);
    return it.kind == kind && it.variable == variable;
  }

  /** Whether {@code point} ends the life of a value of {@code variable}. */
  boolean kills(int point, Variable variable) {
    return is(point, Kind.WRITE, variable) || is(point, Kind.UNBIND, variable);
  }

  /** The points of exactly this node and kind. */
  BitSet points(Node node, Kind kind) {
    BitSet found = new BitSet();
    int point = latest.getOrDefault(node, NOWHERE);
    while (point != NOWHERE) {
      if (points.get(point).kind == kind) {
        found.set(point);
      }
      point = points.get(point).earlier;
    }
    return found;
  }

  /** The points of {@code node} and of everything inside it. */
  BitSet region(Node node) {
    BitSet found = new BitSet();
    for (int point = 0; point < points.size(); point++) {
      Node at = points.get(point).node;
      if (node.first() <= at.first() && at.last() <= node.last()) {
        found.set(point);
      }
    }
    return found;
  }

  /** The points that follow directly on {@code region} and are no part of it. */
  BitSet behind(BitSet region) {
    BitSet found = new BitSet();
    region.stream().forEach(from -> next.each(from, true, found::set));
    found.andNot(region);
    return found;
  }

  /** The points that follow directly on any of {@code from}, those themselves not left out. */
  BitSet after(BitSet from, boolean doubtful) {
    BitSet found = new BitSet();
    from.stream().forEach(point -> next.each(point, doubtful, found::set));
    return found;
  }

  /**
   * Visits {@code starts} and what follows, once each; stops behind a point that {@code goOn}
   * denies.
   */
  void forward(BitSet starts, boolean doubtful, IntPredicate goOn) {
    search(next, starts, doubtful, goOn);
  }

  /**
   * Visits what comes before {@code from}, against the direction of control; those themselves only
   * if a loop leads back to them. Dead code is left out, unless it asks.
   */
  void backward(BitSet from, IntPredicate goOn) {
    boolean dead = !from.intersects(alive);
    BitSet starts = new BitSet();
    from.stream().forEach(point -> previous.each(point, true, starts::set));
    IntPredicate lives = point -> dead || alive.get(point);
    search(previous, starts, true, point -> lives.test(point) && goOn.test(point));
  }

  /** To be called when all points and edges are there: finds out where control never gets. */
  FlowGraph sealed() {
    BitSet entry = new BitSet();
    entry.set(ENTRY);
    forward(
        entry,
        true,
        point -> {
          alive.set(point);
          return true;
        });
    return this;
  }

  private static void search(Edges edges, BitSet starts, boolean doubtful, IntPredicate goOn) {
    BitSet seen = (BitSet) starts.clone();
    IntStack stack = new IntStack(starts.stream().toArray());
    while (!stack.isEmpty()) {
      int point = stack.pop();
      if (!goOn.test(point)) {
        continue;
      }
      edges.each(
          point,
          doubtful,
          to -> {
            if (!seen.get(to)) {
              seen.set(to);
              stack.push(to);
            }
          });
    }
  }

  /** Points still to be visited. */
  private static final class IntStack {
    private int[] values;
    private int size;

    IntStack(int[] values) {
      this.values = values;
      this.size = values.length;
    }

    boolean isEmpty() {
      return size == 0;
    }

    int pop() {
      return values[--size];
    }

    void push(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2 + 16);
      }
      values[size++] = value;
    }
  }

  /** Edges by their start: linked lists in arrays. */
  private static final class Edges {
    private int[] heads = new int[64];
    private int[] targets = new int[64];
    private int[] links = new int[64];
    private int size = 1;

    void add(int from, int to, boolean doubtful) {
      if (from >= heads.length) {
        heads = Arrays.copyOf(heads, Math.max(from + 1, heads.length * 2));
      }
      if (size == targets.length) {
        targets = Arrays.copyOf(targets, size * 2);
        links = Arrays.copyOf(links, size * 2);
      }
      targets[size] = doubtful ? -to - 1 : to;
      links[size] = heads[from];
      heads[from] = size++;
    }

    void each(int from, boolean doubtful, IntConsumer action) {
      for (int at = from < heads.length ? heads[from] : 0; at != 0; at = links[at]) {
        if (targets[at] >= 0) {
          action.accept(targets[at]);
        } else if (doubtful) {
          action.accept(-targets[at] - 1);
        }
      }
    }
  }
}
