package dev.asyncmend.scope;

import dev.asyncmend.scope.FlowGraph.Kind;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What happens to values inside the functions of one file: def-use along the control flow, with
 * branches, loops, handlers and {@code finally}. Where paths cannot be told apart it assumes more
 * of them, never fewer. A function is analysed when somebody asks about it. Nodes must belong to
 * the file. Safe to use from several threads.
 */
public final class Flow {
  private final Scopes scopes;
  private final Fates fates;
  private final IdentityHashMap<Node, FlowGraph> graphs = new IdentityHashMap<>();

  private Flow(Scopes scopes) {
    this.scopes = scopes;
    this.fates = new Fates(this);
  }

  /** The flow inside the functions of {@code scopes.file()}. */
  public static Flow of(Scopes scopes) {
    return new Flow(scopes);
  }

  /** The scopes that it stands on. */
  public Scopes scopes() {
    return scopes;
  }

  /**
   * Where the value of {@code expr} goes. Ternaries, {@code or} and {@code :=} pass it on to
   * whatever is around them; parentheses do not matter.
   */
  public Fate fate(Expr expr) {
    return fates.fate(expr);
  }

  /**
   * Where the value of {@code expr} goes in the end: names that take it are followed to their
   * reads, in this function. A {@link Fate.Bound} stays in the list where nested functions may read
   * the name or where nobody does.
   */
  public List<Fate> outcomes(Expr expr) {
    return fates.outcomes(expr);
  }

  /**
   * What may become of the value that {@code target}, a name being bound, takes here. For any other
   * node nothing does.
   */
  public Uses uses(Expr.Name target) {
    return uses(target, scopes.variable(target));
  }

  /** The same for any binding; of a builtin or star import nothing is known. */
  public Uses uses(Binding binding) {
    return binding
        .site()
        .filter(site -> !(binding instanceof Binding.Star))
        .map(site -> uses(site, scopes.variable(binding.name(), site)))
        .orElse(new Uses(List.of(), List.of(), List.of()));
  }

  private Uses uses(Node site, Variable variable) {
    Scope running = scopes.running(site);
    FlowGraph graph = graph(running);
    BitSet starts = graph.after(graph.points(site, Kind.WRITE), true);
    Set<Expr.Name> reads = new LinkedHashSet<>();
    graph.forward(
        starts,
        true,
        point -> {
          if (graph.is(point, Kind.READ, variable)) {
            reads.add((Expr.Name) graph.node(point));
          }
          return !graph.kills(point, variable);
        });
    return new Uses(
        reads.stream().sorted((a, b) -> Integer.compare(a.first(), b.first())).toList(),
        new Captures(scopes, running).of(variable),
        unread(graph, graph.after(graph.points(site, Kind.WRITE), false), variable));
  }

  /** Where paths from {@code starts} end without a read: overwritten, or out of the function. */
  private static List<Node> unread(FlowGraph graph, BitSet starts, Variable variable) {
    List<Node> found = new ArrayList<>();
    graph.forward(
        starts,
        false,
        point -> {
          boolean ends = graph.kills(point, variable) || graph.kind(point) == Kind.EXIT;
          if (ends && found.stream().noneMatch(node -> node == graph.node(point))) {
            found.add(graph.node(point));
          }
          return !ends && !graph.is(point, Kind.READ, variable);
        });
    found.sort(Comparator.comparingInt(Node::last));
    return found;
  }

  /**
   * The bindings of its variable that {@code use} may see along the control flow of the function in
   * which it runs, and those that nested functions make at any time, in source order; all of them
   * where the variable belongs to another function. Those that give no value are included: they say
   * that the name may be unbound.
   */
  public List<Binding> reaching(Expr.Name use) {
    Variable variable = scopes.variable(use);
    Scope running = scopes.running(use);
    if (scopes.running(variable.scope()) != running) {
      return variable.bindings();
    }
    FlowGraph graph = graph(running);
    BitSet sites = new BitSet();
    graph.backward(
        graph.points(use, Kind.READ),
        point -> {
          if (graph.is(point, Kind.WRITE, variable)) {
            sites.set(point);
          }
          return !graph.kills(point, variable);
        });
    return variable.bindings().stream()
        .filter(binding -> foreign(binding, running) || reached(binding, graph, sites))
        .toList();
  }

  /**
   * Whether the variable may have no value when {@code use} reads it, since no binding lies on some
   * path or it was deleted. Said of variables of the function in which it runs; of others: no.
   */
  public boolean mayBeUnbound(Expr.Name use) {
    Variable variable = scopes.variable(use);
    Scope running = scopes.running(use);
    if (scopes.running(variable.scope()) != running) {
      return false;
    }
    FlowGraph graph = graph(running);
    boolean[] unbound = new boolean[1];
    graph.backward(
        graph.points(use, Kind.READ),
        point -> {
          boolean kills = graph.kills(point, variable);
          unbound[0] |= point == FlowGraph.ENTRY || (kills && !valued(graph, point, variable));
          return !kills;
        });
    return unbound[0];
  }

  private static boolean valued(FlowGraph graph, int point, Variable variable) {
    Node site = graph.node(point);
    return graph.kind(point) == Kind.WRITE
        && variable.bindings().stream()
            .anyMatch(each -> each.givesValue() && each.site().filter(s -> s == site).isPresent());
  }

  private boolean foreign(Binding binding, Scope running) {
    return binding.site().filter(site -> scopes.running(site) != running).isPresent();
  }

  private static boolean reached(Binding binding, FlowGraph graph, BitSet sites) {
    return binding
        .site()
        .filter(site -> sites.stream().anyMatch(point -> graph.node(point) == site))
        .isPresent();
  }

  /**
   * Whether code of the same function that may run after {@code at} reads the variable {@code id}
   * as it was there, or a nested function may read it at any time.
   */
  public boolean readAfter(String id, Node at) {
    Variable variable = scopes.variable(id, at);
    Scope running = scopes.running(at);
    if (!new Captures(scopes, running).of(variable).isEmpty()) {
      return true;
    }
    FlowGraph graph = graph(running);
    boolean[] found = new boolean[1];
    graph.forward(
        graph.behind(graph.region(at)),
        true,
        point -> {
          found[0] |= graph.is(point, Kind.READ, variable);
          return !found[0] && !graph.kills(point, variable);
        });
    return found[0];
  }

  /**
   * Whether the function may be suspended after {@code from} is evaluated and before {@code to} is:
   * {@code await}, {@code async for}, {@code async with}, {@code yield}. Both must run in the same
   * function; if not, the answer is no.
   */
  public boolean awaitBetween(Node from, Node to) {
    FlowGraph graph = graph(scopes.running(from));
    BitSet source = graph.region(from);
    BitSet target = graph.region(to);
    BitSet suspended = new BitSet();
    graph.forward(
        graph.behind(source),
        true,
        point -> {
          boolean stops = target.get(point) || source.get(point);
          if (!stops && graph.kind(point) == Kind.SUSPEND) {
            suspended.set(point);
          }
          return !stops;
        });
    return meets(graph, graph.after(suspended, true), source, target);
  }

  /** Whether {@code to} may run after {@code from} in the same call of their function. */
  public boolean reaches(Node from, Node to) {
    FlowGraph graph = graph(scopes.running(from));
    return meets(graph, graph.behind(graph.region(from)), new BitSet(), graph.region(to));
  }

  /** Whether a path from {@code starts} comes to {@code target} without {@code barrier}. */
  private static boolean meets(FlowGraph graph, BitSet starts, BitSet barrier, BitSet target) {
    boolean[] met = new boolean[1];
    graph.forward(
        starts,
        true,
        point -> {
          met[0] |= target.get(point);
          return !met[0] && !barrier.get(point);
        });
    return met[0];
  }

  /**
   * Whether control never goes on behind {@code statement}: on every path it returns, raises,
   * breaks, continues or loops for ever.
   */
  public boolean leaves(Stmt statement) {
    return new Leaves(scopes.file()).leaves(statement);
  }

  /** The graph of the function in which {@code node} runs. */
  FlowGraph graphOf(Node node) {
    return graph(scopes.running(node));
  }

  private FlowGraph graph(Scope running) {
    synchronized (graphs) {
      return graphs.computeIfAbsent(running.node(), node -> FlowBuilder.build(scopes, node));
    }
  }
}
