package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds what expressions, targets and patterns do, in the order of evaluation. */
final class FlowExpressions {
  private final FlowBuilder flow;

  FlowExpressions(FlowBuilder flow) {
    this.flow = flow;
  }

  /** Evaluates {@code node}. */
  void visit(Node node) {
    if (node instanceof Expr.Name name) {
      flow.read(name);
    } else if (node instanceof Expr.Constant) {
      return;
    } else if (node instanceof Expr.Await await) {
      flow.then(() -> visit(await.value()), () -> flow.suspend(await));
    } else if (node instanceof Expr.BoolOp chain) {
      shortCircuit(chain, chain.values(), 1);
    } else if (node instanceof Expr.Compare compare) {
      List<Expr> operands = new ArrayList<>(List.of(compare.left()));
      operands.addAll(compare.comparators());
      shortCircuit(compare, operands, 2);
    } else if (node instanceof Expr.IfExp choice) {
      choice(choice);
    } else if (node instanceof Expr.NamedExpr walrus) {
      flow.then(() -> visit(walrus.value()), () -> write(walrus.target()));
    } else if (node instanceof Expr.Yield || node instanceof Expr.YieldFrom) {
      flow.then(() -> children(node), () -> flow.suspend(node));
    } else if (node instanceof Expr.Lambda lambda) {
      defaults(lambda.args());
    } else if (node instanceof Expr.GeneratorExp generator) {
      visit(generator.generators().get(0).iter());
    } else if (node instanceof Expr.Comp comp) {
      rounds(comp, true);
    } else {
      flow.then(() -> children(node), () -> flow.risk(node));
    }
  }

  private void children(Node node) {
    flow.each(Walk.children(node), this::visit);
  }

  /** The defaults of parameters: all of them that runs with the definition. */
  void defaults(Part.Arguments args) {
    List<Expr> values = new ArrayList<>();
    for (Part.Arg arg : args.all()) {
      if (arg.defaultValue() != null) {
        values.add(arg.defaultValue());
      }
    }
    flow.each(values, this::visit);
  }

  /** Evaluates {@code operands}; from number {@code sure} on each may be skipped with the rest. */
  private void shortCircuit(Expr node, List<Expr> operands, int sure) {
    List<Integer> ends = new ArrayList<>();
    List<Runnable> steps = new ArrayList<>();
    for (int i = 0; i < operands.size(); i++) {
      Expr operand = operands.get(i);
      if (i >= sure) {
        steps.add(() -> ends.add(flow.at()));
      }
      steps.add(() -> visit(operand));
    }
    steps.add(
        () -> {
          ends.add(flow.at());
          flow.at(flow.join(node, ends));
          flow.risk(node);
        });
    flow.then(steps.toArray(Runnable[]::new));
  }

  private void choice(Expr.IfExp choice) {
    List<Integer> points = new ArrayList<>();
    flow.then(
        () -> visit(choice.test()),
        () -> points.add(flow.at()),
        () -> visit(choice.body()),
        () -> {
          points.add(flow.at());
          flow.at(points.get(0));
        },
        () -> visit(choice.orelse()),
        () -> flow.at(flow.join(choice, List.of(points.get(1), flow.at()))));
  }

  /**
   * The rounds of a comprehension.
   *
   * @param iterates whether its first iterable is evaluated here; for a generator expression it is
   *     where the expression stands
   */
  void rounds(Expr.Comp comp, boolean iterates) {
    round(comp, 0, iterates);
  }

  private void round(Expr.Comp comp, int number, boolean iterates) {
    if (number == comp.generators().size()) {
      flow.each(ScopeOpener.elements(comp), this::visit);
      return;
    }
    Part.Comprehension clause = comp.generators().get(number);
    int[] head = new int[1];
    int[] exit = new int[1];
    flow.then(
        () -> flow.each(iterates ? List.of(clause.iter()) : List.of(), this::visit),
        () -> {
          head[0] = flow.step(clause);
          flow.risk(clause);
          if (clause.isAsync()) {
            flow.suspend(clause);
          }
          exit[0] = flow.at();
        },
        () -> write(clause.target()),
        () -> flow.each(clause.ifs(), test -> test(test, head[0])),
        () -> round(comp, number + 1, true),
        () -> {
          flow.edge(flow.at(), head[0]);
          flow.at(exit[0]);
        });
  }

  private void test(Expr test, int otherwise) {
    flow.then(() -> visit(test), () -> flow.edge(flow.at(), otherwise));
  }

  /** Binds the names in {@code target} and evaluates the rest of it. */
  void write(Expr target) {
    if (target instanceof Expr.Name name) {
      flow.write(name, name.id(), name);
    } else if (target instanceof Expr.Tuple tuple) {
      flow.risk(tuple);
      flow.each(tuple.elts(), this::write);
    } else if (target instanceof Expr.ListExpr list) {
      flow.risk(list);
      flow.each(list.elts(), this::write);
    } else if (target instanceof Expr.Starred starred) {
      write(starred.value());
    } else {
      flow.then(() -> children(target), () -> flow.risk(target));
    }
  }

  /** Compares with {@code pattern} and binds its captures. */
  void match(Part.Pattern pattern) {
    if (pattern instanceof Part.MatchAs as) {
      if (as.pattern() != null) {
        Part.Pattern inner = as.pattern();
        flow.then(() -> match(inner), () -> capture(as, as.name()));
      } else {
        capture(as, as.name());
      }
    } else if (pattern instanceof Part.MatchStar star) {
      capture(star, star.name());
    } else if (pattern instanceof Part.MatchMapping mapping) {
      flow.then(() -> parts(mapping), () -> capture(mapping, mapping.rest()));
    } else if (pattern instanceof Part.MatchOr or) {
      alternatives(or);
    } else {
      parts(pattern);
    }
  }

  private void parts(Part.Pattern pattern) {
    flow.each(
        Walk.children(pattern),
        child -> {
          if (child instanceof Part.Pattern inner) {
            match(inner);
          } else {
            visit(child);
          }
        });
  }

  private void alternatives(Part.MatchOr or) {
    int start = flow.at();
    List<Integer> ends = new ArrayList<>();
    flow.each(
        or.patterns(),
        each ->
            flow.then(
                () -> flow.at(flow.join(or, List.of(start, flow.at()))),
                () -> match(each),
                () -> ends.add(flow.at()),
                () -> {
                  if (ends.size() == or.patterns().size()) {
                    flow.at(flow.join(or, ends));
                  }
                }));
  }

  private void capture(Node at, @Nullable String name) {
    if (name != null) {
      flow.write(at, name, at);
    }
  }

  /** Evaluates the decorators, defaults and annotations of a definition and binds its name. */
  void define(Stmt.Function function) {
    List<Expr> annotations = new ArrayList<>();
    function.args().all().stream()
        .map(Part.Arg::annotation)
        .forEach(each -> FlowStatements.some(each, annotations::add));
    FlowStatements.some(function.returns(), annotations::add);
    flow.then(
        () -> flow.each(function.decorators(), this::visit),
        () -> defaults(function.args()),
        () -> flow.each(annotations, this::visit),
        () -> flow.risk(function),
        () -> flow.write(function, function.name(), function));
  }
}
