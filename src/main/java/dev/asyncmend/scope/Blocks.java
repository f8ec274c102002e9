package dev.asyncmend.scope;

import dev.asyncmend.scope.FlowGraph.Kind;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a piece of code takes from the code around it and leaves to it. */
public final class Blocks {
  private final Flow flow;
  private final Scopes scopes;

  private Blocks(Flow flow) {
    this.flow = flow;
    this.scopes = flow.scopes();
  }

  /** Answers for the file of {@code flow}. */
  public static Blocks of(Flow flow) {
    return new Blocks(flow);
  }

  /**
   * The variables of code around {@code nodes} that they read, in source order; reads in nested
   * functions included, builtins and names that nobody binds too.
   */
  public Set<Variable> reads(List<? extends Node> nodes) {
    Set<Variable> found = new LinkedHashSet<>();
    for (Node node : nodes) {
      for (Expr.Name name : Walk.find(node, Expr.Name.class)) {
        Variable variable = scopes.variable(name);
        if (variable.reads(name) && !within(variable.scope().node(), node)) {
          found.add(variable);
        }
      }
    }
    return found;
  }

  /**
   * The variables of code around {@code nodes} that they bind or delete, nested functions included.
   */
  public Set<Variable> binds(List<? extends Node> nodes) {
    Set<Variable> found = new LinkedHashSet<>();
    for (Node node : nodes) {
      for (Scope scope : scopes.all()) {
        for (String name : overlap(scope, node) ? scope.names() : Set.<String>of()) {
          scope
              .variable(name)
              .filter(variable -> !within(variable.scope().node(), node))
              .filter(variable -> binds(variable, node))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static boolean overlap(Scope scope, Node node) {
    return within(scope.node(), node)
        || within(node, scope.node())
        || scope.kind() == Scope.Kind.MODULE;
  }

  private static boolean binds(Variable variable, Node node) {
    return variable.bindings().stream().anyMatch(binding -> sited(binding, node));
  }

  private static boolean sited(Binding binding, Node node) {
    return binding.site().filter(site -> within(site, node)).isPresent();
  }

  private static boolean within(Node inner, Node outer) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  /**
   * The variables whose value from before {@code block} may be read inside it: what a function made
   * of the block needs as parameters. All statements must run in the same function. Builtins and
   * names of enclosing code are left out: a nested function sees them anyway.
   */
  public Set<Variable> needs(List<Stmt> block) {
    Set<Variable> found = new LinkedHashSet<>();
    for (Variable variable : reads(block)) {
      if (local(variable, block) && enters(variable, block)) {
        found.add(variable);
      }
    }
    return found;
  }

  private boolean enters(Variable variable, List<Stmt> block) {
    FlowGraph graph = flow.graphOf(block.get(0));
    BitSet region = region(graph, block);
    BitSet reads = new BitSet();
    region.stream().filter(point -> graph.is(point, Kind.READ, variable)).forEach(reads::set);
    boolean[] outside = {captured(variable, block)};
    graph.backward(
        reads,
        point -> {
          outside[0] |= !region.get(point);
          return region.get(point) && !graph.kills(point, variable);
        });
    return outside[0];
  }

  /** Whether a nested function in the block reads what is bound outside of the block. */
  private boolean captured(Variable variable, List<Stmt> block) {
    Scope running = scopes.running(block.get(0));
    boolean nested =
        variable.uses().stream()
            .anyMatch(use -> inside(use, block) && scopes.running(use) != running);
    return nested
        && variable.bindings().stream()
            .anyMatch(each -> each.site().filter(site -> !inside(site, block)).isPresent());
  }

  /**
   * The variables that {@code block} binds and whose value may be read behind it, or by other
   * functions: what a function made of the block has to hand back.
   */
  public Set<Variable> gives(List<Stmt> block) {
    FlowGraph graph = flow.graphOf(block.get(0));
    BitSet region = region(graph, block);
    Set<Variable> found = new LinkedHashSet<>();
    for (Variable variable : binds(block)) {
      if (!local(variable, block)
          || readOutside(variable, block)
          || live(graph, region, variable)) {
        found.add(variable);
      }
    }
    return found;
  }

  /**
   * The variables that {@code block} has bound whenever control comes to its end, as far as the
   * shape of it tells: not what a loop or a condition binds that may not come to it.
   */
  public Set<Variable> assured(List<Stmt> block) {
    return new Assured(scopes).of(block);
  }

  /**
   * Whether {@code variable} of the function in which {@code at} runs may have no value when
   * control comes to {@code at}.
   */
  public boolean mayLack(Variable variable, Stmt at) {
    FlowGraph graph = flow.graphOf(at);
    boolean[] lacks = new boolean[1];
    graph.backward(
        graph.points(at, Kind.PLAIN),
        point -> {
          lacks[0] |= point == FlowGraph.ENTRY;
          return !graph.kills(point, variable);
        });
    return lacks[0];
  }

  private boolean readOutside(Variable variable, List<Stmt> block) {
    Scope running = scopes.running(block.get(0));
    return variable.uses().stream()
        .anyMatch(use -> !inside(use, block) && scopes.running(use) != running);
  }

  private static boolean live(FlowGraph graph, BitSet region, Variable variable) {
    boolean[] read = new boolean[1];
    graph.forward(
        graph.behind(region),
        true,
        point -> {
          read[0] |= graph.is(point, Kind.READ, variable);
          return !read[0] && !graph.kills(point, variable);
        });
    return read[0];
  }

  private boolean local(Variable variable, List<Stmt> block) {
    Scope owner = variable.scope();
    return owner.kind() != Scope.Kind.CLASS
        && scopes.running(owner) == scopes.running(block.get(0))
        && !variable.bindings().isEmpty();
  }

  private static boolean inside(Node node, List<Stmt> block) {
    return block.stream().anyMatch(statement -> within(node, statement));
  }

  private static BitSet region(FlowGraph graph, List<Stmt> block) {
    BitSet region = new BitSet();
    block.forEach(statement -> region.or(graph.region(statement)));
    return region;
  }

  /**
   * Whether something in {@code within} assigns or deletes {@code target}: a name, or a chain of
   * attributes on a name such as {@code self.lock}. Any other expression is compared with nothing:
   * no. Nested functions are included.
   */
  public boolean assigns(Expr target, Node within) {
    List<Expr> assigned = new ArrayList<>();
    Walk.all(within, node -> targets(node, assigned));
    return assigned.stream().anyMatch(each -> same(each, target))
        || (target instanceof Expr.Name name
            && scopes.variable(name).bindings().stream()
                .filter(binding -> !(binding instanceof Binding.Parameter))
                .anyMatch(binding -> sited(binding, within)));
  }

  private static void targets(Node node, List<Expr> found) {
    List<Expr> open = new ArrayList<>();
    if (node instanceof Stmt.Assign assign) {
      open.addAll(assign.targets());
    } else if (node instanceof Stmt.AugAssign assign) {
      open.add(assign.target());
    } else if (node instanceof Stmt.AnnAssign assign && assign.value() != null) {
      open.add(assign.target());
    } else if (node instanceof Stmt.Delete delete) {
      open.addAll(delete.targets());
    } else if (node instanceof Stmt.Loop loop) {
      open.add(loop.target());
    } else if (node instanceof Part.Comprehension clause) {
      open.add(clause.target());
    } else if (node instanceof Part.WithItem item && item.target() != null) {
      open.add(item.target());
    }
    while (!open.isEmpty()) {
      Expr target = open.remove(open.size() - 1);
      if (target instanceof Expr.Starred starred) {
        open.add(starred.value());
      } else {
        Targets.elements(target).ifPresentOrElse(open::addAll, () -> found.add(target));
      }
    }
  }

  private boolean same(Expr one, Expr other) {
    Expr left = one;
    Expr right = other;
    while (left instanceof Expr.Attribute a && right instanceof Expr.Attribute b) {
      if (!a.attr().equals(b.attr())) {
        return false;
      }
      left = a.value();
      right = b.value();
    }
    return left instanceof Expr.Name a
        && right instanceof Expr.Name b
        && scopes.variable(a) == scopes.variable(b);
  }
}
