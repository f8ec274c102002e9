package dev.asyncmend.scope;

import dev.asyncmend.scope.FlowGraph.Kind;
import dev.asyncmend.scope.Frame.Jump;
import dev.asyncmend.scope.Frame.Way;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds the graph of one function, in the order in which CPython evaluates. What is still to be
 * built waits on a stack of its own instead of Java's: a sum of 20,000 terms and a chain of 5,000
 * {@code elif}s are as deep.
 */
final class FlowBuilder {
  private final Scopes scopes;
  private final FlowGraph graph = new FlowGraph();
  private final Deque<Runnable> tasks = new ArrayDeque<>();
  private final FlowExpressions expressions = new FlowExpressions(this);
  private final FlowStatements statements = new FlowStatements(this, expressions);
  private final boolean inFunction;
  private int at;
  private @Nullable Frame frame;

  private FlowBuilder(Scopes scopes, Node function) {
    this.scopes = scopes;
    this.inFunction = !(function instanceof Part.Module);
    this.at = graph.add(Kind.PLAIN, function, null);
  }

  /**
   * The graph of {@code function}: a module, function, lambda or generator expression, or any other
   * expression that is evaluated on its own.
   */
  static FlowGraph build(Scopes scopes, Node function) {
    FlowBuilder builder = new FlowBuilder(scopes, function);
    builder.then(() -> builder.body(function), () -> builder.jump(Way.RETURN, function));
    while (!builder.tasks.isEmpty()) {
      builder.tasks.pop().run();
    }
    return builder.graph.sealed();
  }

  private void body(Node function) {
    if (function instanceof Part.Module module) {
      statements.block(module.body());
    } else if (function instanceof Stmt.Function def) {
      parameters(def.args());
      statements.block(def.body());
    } else if (function instanceof Expr.Lambda lambda) {
      parameters(lambda.args());
      expressions.visit(lambda.body());
    } else if (function instanceof Expr.GeneratorExp generator) {
      expressions.rounds(generator, false);
    } else {
      expressions.visit((Expr) function);
    }
  }

  private void parameters(Part.Arguments args) {
    args.all().forEach(arg -> write(arg, arg.name(), arg));
  }

  /**
   * Builds {@code steps} one after the other, each with all that it asks for, before what waits.
   */
  void then(Runnable... steps) {
    for (int i = steps.length - 1; i >= 0; i--) {
      tasks.push(steps[i]);
    }
  }

  /** Builds {@code nodes} in order with {@code step}. */
  <T> void each(List<? extends T> nodes, Consumer<T> step) {
    for (int i = nodes.size() - 1; i >= 0; i--) {
      T node = nodes.get(i);
      tasks.push(() -> step.accept(node));
    }
  }

  Scopes scopes() {
    return scopes;
  }

  /** Whether a function is built: there local annotations are not evaluated. */
  boolean inFunction() {
    return inFunction;
  }

  /** The point that has been reached; nowhere behind a statement that leaves. */
  int at() {
    return at;
  }

  void at(int point) {
    at = point;
  }

  @Nullable Frame frame() {
    return frame;
  }

  void frame(@Nullable Frame next) {
    frame = next;
  }

  void edge(int from, int to) {
    graph.edge(from, to);
  }

  /** Control may go there only if a context manager swallows an exception. */
  void doubtfulEdge(int from, int to) {
    graph.edge(from, to, true);
  }

  /** A new point that nothing leads to yet. */
  int point(Node node) {
    return graph.add(Kind.PLAIN, node, null);
  }

  /** A new point behind the one that has been reached. */
  int step(Node node) {
    return step(Kind.PLAIN, node, null);
  }

  private int step(Kind kind, Node node, @Nullable Variable variable) {
    int point = graph.add(kind, node, variable);
    graph.edge(at, point);
    at = point;
    return point;
  }

  /** Something happens here that may raise an exception, if anybody is there to catch it. */
  void risk(Node node) {
    int caught = Frame.raisedIn(frame);
    if (caught != FlowGraph.NOWHERE) {
      graph.edge(step(node), caught);
    }
  }

  /** Looking up a name is taken never to fail: else no value would be safe from being lost. */
  void read(Expr.Name name) {
    step(Kind.READ, name, scopes.variable(name));
  }

  /** {@code site} binds or deletes the identifier {@code id}, looked up at {@code where}. */
  void write(Node site, String id, Node where) {
    step(Kind.WRITE, site, scopes.variable(id, where));
  }

  /** A new point behind {@code from} where the name of {@code handler} loses its value. */
  int unbound(Part.ExceptHandler handler, int from) {
    String name = Objects.requireNonNull(handler.name());
    int point = graph.add(Kind.UNBIND, handler, scopes.variable(name, handler));
    graph.edge(from, point);
    return point;
  }

  void suspend(Node node) {
    graph.edge(step(Kind.SUSPEND, node, null), Frame.raisedIn(frame));
  }

  /** A point where all of {@code ends} meet; nowhere if all of them are. */
  int join(Node node, List<Integer> ends) {
    List<Integer> live = ends.stream().filter(end -> end != FlowGraph.NOWHERE).distinct().toList();
    if (live.size() < 2) {
      return live.isEmpty() ? FlowGraph.NOWHERE : live.get(0);
    }
    int point = point(node);
    live.forEach(end -> graph.edge(end, point));
    return point;
  }

  /** Leaves the code around by {@code way}; what follows is dead. */
  void jump(Way way, Node statement) {
    if (at != FlowGraph.NOWHERE) {
      jump(new Jump(way, statement, at), frame);
    }
    at = FlowGraph.NOWHERE;
  }

  /** Follows a jump outwards from {@code start} to whatever catches it. */
  void jump(Jump jump, @Nullable Frame start) {
    int from = jump.from();
    for (Frame each = start; each != null; each = each.outer()) {
      if (each instanceof Frame.Loop loop && caught(jump, loop)) {
        return;
      }
      if (each instanceof Frame.Cleanup cleanup) {
        cleanup.pending.add(jump.from(from));
        return;
      }
      if (each instanceof Frame.Managed manager) {
        from = leave(manager, jump.way(), from);
      }
      if (each instanceof Frame.Handler named) {
        from = unbound(named.handler, from);
      }
      if (each instanceof Frame.Guard guard && jump.way() == Way.RAISE) {
        graph.edge(from, guard.dispatch);
        if (guard.catchesAll) {
          return;
        }
      }
    }
    graph.edge(from, graph.add(Kind.EXIT, jump.statement(), null));
  }

  private boolean caught(Jump jump, Frame.Loop loop) {
    if (jump.way() == Way.BREAK) {
      loop.breaks.add(jump.from());
    } else if (jump.way() == Way.CONTINUE) {
      graph.edge(jump.from(), loop.head);
    }
    return jump.way() == Way.BREAK || jump.way() == Way.CONTINUE;
  }

  private int leave(Frame.Managed manager, Way way, int from) {
    int point = from;
    if (manager.with instanceof Stmt.AsyncWith) {
      point = graph.add(Kind.SUSPEND, manager.with, null);
      graph.edge(from, point);
    }
    if (way == Way.RAISE) {
      manager.swallowed.add(point);
    }
    return point;
  }
}
