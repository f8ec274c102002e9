package dev.asyncmend.scope;

import dev.asyncmend.scope.Frame.Jump;
import dev.asyncmend.scope.Frame.Way;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Builds what statements do, except for {@code try} and {@code with}. */
final class FlowStatements {
  private final FlowBuilder flow;
  private final FlowExpressions expressions;
  private final FlowCleanups cleanups;

  FlowStatements(FlowBuilder flow, FlowExpressions expressions) {
    this.flow = flow;
    this.expressions = expressions;
    this.cleanups = new FlowCleanups(flow, expressions, this);
  }

  static <T> void some(@Nullable T value, Consumer<? super T> action) {
    if (value != null) {
      action.accept(value);
    }
  }

  void block(List<Stmt> body) {
    flow.each(body, this::statement);
  }

  private void statement(Stmt statement) {
    flow.step(statement);
    if (statement instanceof Stmt.Assign assign) {
      flow.then(
          () -> expressions.visit(assign.value()),
          () -> flow.each(assign.targets(), expressions::write));
    } else if (statement instanceof Stmt.If branch) {
      branch(branch);
    } else if (statement instanceof Stmt.Function function) {
      expressions.define(function);
    } else if (statement instanceof Stmt.ClassDef type) {
      type(type);
    } else if (statement instanceof Stmt.TryBlock guarded) {
      cleanups.guarded(guarded);
    } else if (statement instanceof Stmt.WithBlock with) {
      cleanups.with(with);
    } else if (statement instanceof Stmt.Loop loop) {
      loop(loop);
    } else if (statement instanceof Stmt.While loop) {
      loop(loop);
    } else if (statement instanceof Stmt.Match match) {
      match(match);
    } else {
      simple(statement);
    }
  }

  private void simple(Stmt statement) {
    if (statement instanceof Stmt.AugAssign assign) {
      augmented(assign);
    } else if (statement instanceof Stmt.AnnAssign assign) {
      annotated(assign);
    } else if (statement instanceof Stmt.Delete delete) {
      flow.risk(delete);
      flow.each(delete.targets(), expressions::write);
    } else if (statement instanceof Stmt.Import names) {
      names.names().forEach(alias -> bind(alias, QName.of(alias.name()).head()));
    } else if (statement instanceof Stmt.ImportFrom from) {
      from.names().forEach(alias -> bind(alias, alias.name()));
    } else if (statement instanceof Stmt.TypeAlias alias) {
      expressions.write(alias.name());
    } else if (statement instanceof Stmt.Assert check) {
      check(check);
    } else {
      leaving(statement);
    }
  }

  private void leaving(Stmt statement) {
    flow.then(
        () -> flow.each(Walk.children(statement), expressions::visit),
        () -> {
          if (statement instanceof Stmt.Return) {
            flow.jump(Way.RETURN, statement);
          } else if (statement instanceof Stmt.Raise) {
            flow.jump(Way.RAISE, statement);
          } else if (statement instanceof Stmt.Break) {
            flow.jump(Way.BREAK, statement);
          } else if (statement instanceof Stmt.Continue) {
            flow.jump(Way.CONTINUE, statement);
          }
        });
  }

  /** The message is evaluated only where the assertion fails. */
  private void check(Stmt.Assert check) {
    int[] tested = new int[1];
    flow.then(
        () -> expressions.visit(check.test()),
        () -> tested[0] = flow.at(),
        () -> some(check.msg(), expressions::visit),
        () -> flow.risk(check),
        () -> flow.at(tested[0]));
  }

  private void bind(Part.Alias alias, String id) {
    flow.risk(alias);
    if (!alias.name().equals("*")) {
      flow.write(alias, alias.asName() == null ? id : alias.asName(), alias);
    }
  }

  private void augmented(Stmt.AugAssign assign) {
    boolean name = assign.target() instanceof Expr.Name;
    flow.then(
        () -> expressions.visit(assign.target()),
        () -> expressions.visit(assign.value()),
        () -> flow.risk(assign),
        () -> flow.each(name ? List.of(assign.target()) : List.of(), expressions::write));
  }

  private void annotated(Stmt.AnnAssign assign) {
    List<Expr> read = new ArrayList<>();
    some(assign.value(), read::add);
    boolean local = flow.inFunction() && assign.target() instanceof Expr.Name;
    boolean declares = assign.value() == null && assign.target() instanceof Expr.Name;
    flow.then(
        () -> flow.each(read, expressions::visit),
        () -> flow.each(declares ? List.of() : List.of(assign.target()), expressions::write),
        () -> flow.each(local ? List.of() : List.of(assign.annotation()), expressions::visit));
  }

  private void branch(Stmt.If branch) {
    List<Integer> ends = new ArrayList<>();
    int[] tested = new int[1];
    flow.then(
        () -> expressions.visit(branch.test()),
        () -> tested[0] = flow.at(),
        () -> block(branch.body()),
        () -> {
          ends.add(flow.at());
          flow.at(tested[0]);
        },
        () -> block(branch.orelse()),
        () -> {
          ends.add(flow.at());
          flow.at(flow.join(branch, ends));
        });
  }

  /** A class body runs where it stands; only the functions in it wait. */
  private void type(Stmt.ClassDef type) {
    List<Node> head = new ArrayList<>(type.decorators());
    head.addAll(type.bases());
    head.addAll(type.keywords());
    flow.then(
        () -> flow.each(head, expressions::visit),
        () -> block(type.body()),
        () -> flow.risk(type),
        () -> flow.write(type, type.name(), type));
  }

  private void loop(Stmt.While loop) {
    int head = flow.step(loop);
    flow.then(
        () -> expressions.visit(loop.test()),
        () -> round(loop, head, endless(loop), () -> block(loop.body()), loop.orelse()));
  }

  private boolean endless(Stmt.While loop) {
    return new Leaves(flow.scopes().file()).always(loop.test());
  }

  private void loop(Stmt.Loop loop) {
    flow.then(
        () -> expressions.visit(loop.iter()),
        () -> {
          int head = flow.step(loop);
          flow.risk(loop);
          if (loop instanceof Stmt.AsyncFor) {
            flow.suspend(loop);
          }
          round(
              loop,
              head,
              false,
              () -> flow.then(() -> expressions.write(loop.target()), () -> block(loop.body())),
              loop.orelse());
        });
  }

  /** One round of a loop, which ends where the head has been evaluated, and what comes after it. */
  private void round(Stmt loop, int head, boolean endless, Runnable body, List<Stmt> orelse) {
    int tested = flow.at();
    Frame.Loop frame = new Frame.Loop(flow.frame(), head);
    flow.frame(frame);
    flow.then(
        body,
        () -> {
          flow.edge(flow.at(), head);
          flow.frame(frame.outer());
          flow.at(endless ? FlowGraph.NOWHERE : tested);
        },
        () -> dead(orelse, endless),
        () -> {
          frame.breaks.add(flow.at());
          flow.at(flow.join(loop, frame.breaks));
        });
  }

  private void dead(List<Stmt> orelse, boolean never) {
    if (!never) {
      block(orelse);
    }
  }

  private void match(Stmt.Match match) {
    List<Integer> ends = new ArrayList<>();
    flow.then(
        () -> expressions.visit(match.subject()),
        () -> flow.each(match.cases(), each -> matchCase(each, ends)),
        () -> {
          ends.add(flow.at());
          flow.at(flow.join(match, ends));
        });
  }

  private void matchCase(Part.MatchCase each, List<Integer> ends) {
    int start = flow.at();
    boolean sure = each.guard() == null && Leaves.irrefutable(each.pattern());
    List<Integer> others = new ArrayList<>(List.of(start));
    flow.then(
        () -> expressions.match(each.pattern()),
        () -> others.add(flow.at()),
        () -> some(each.guard(), expressions::visit),
        () -> others.add(flow.at()),
        () -> block(each.body()),
        () -> {
          ends.add(flow.at());
          flow.at(sure ? FlowGraph.NOWHERE : flow.join(each, others));
        });
  }

  /** Sends {@code jump} on from the point that has been reached. */
  void onward(Jump jump) {
    flow.jump(jump.from(flow.at()), flow.frame());
  }
}
