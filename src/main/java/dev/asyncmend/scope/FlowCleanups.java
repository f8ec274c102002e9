package dev.asyncmend.scope;

import dev.asyncmend.scope.Frame.Jump;
import dev.asyncmend.scope.Frame.Way;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds {@code try} and {@code with}. A {@code finally} is built once for each way into it, as
 * CPython compiles it: falling off the end, an exception, a jump; so a path that comes by return
 * does not seem to go on behind it.
 */
final class FlowCleanups {
  /** Nested deeper, a {@code finally} is built once: the copies would double at every level. */
  private static final int MOST_COPIED_LEVELS = 3;

  private final FlowBuilder flow;
  private final FlowExpressions expressions;
  private final FlowStatements statements;
  private int level;

  FlowCleanups(FlowBuilder flow, FlowExpressions expressions, FlowStatements statements) {
    this.flow = flow;
    this.expressions = expressions;
    this.statements = statements;
  }

  void guarded(Stmt.TryBlock guarded) {
    if (guarded.finalbody().isEmpty()) {
      handled(guarded);
      return;
    }
    Frame.Cleanup cleanup = new Frame.Cleanup(flow.frame(), flow.point(guarded));
    flow.edge(flow.at(), cleanup.entry);
    flow.frame(cleanup);
    flow.then(() -> handled(guarded), () -> cleanup(guarded, cleanup));
  }

  private void handled(Stmt.TryBlock guarded) {
    if (guarded.handlers().isEmpty()) {
      flow.then(() -> statements.block(guarded.body()), () -> statements.block(guarded.orelse()));
      return;
    }
    boolean all = guarded.handlers().stream().anyMatch(FlowCleanups::catchesAll);
    Frame.Guard guard = new Frame.Guard(flow.frame(), flow.point(guarded), all);
    flow.edge(flow.at(), guard.dispatch);
    flow.frame(guard);
    List<Integer> ends = new ArrayList<>();
    flow.then(
        () -> statements.block(guarded.body()),
        () -> flow.frame(guard.outer()),
        () -> statements.block(guarded.orelse()),
        () -> {
          ends.add(flow.at());
          flow.at(guard.dispatch);
          handlers(guarded, ends);
        },
        () -> {
          flow.frame(guard.outer());
          flow.edge(flow.at(), Frame.raisedIn(flow.frame()));
          flow.at(flow.join(guarded, ends));
        });
  }

  /** What one {@code except*} raises is raised behind the others, which run first (PEP 654). */
  private void handlers(Stmt.TryBlock guarded, List<Integer> ends) {
    if (guarded instanceof Stmt.Try) {
      flow.each(guarded.handlers(), each -> handler(each, FlowGraph.NOWHERE, ends));
      return;
    }
    Frame.Guard collect = new Frame.Guard(flow.frame(), flow.point(guarded), false);
    flow.edge(collect.dispatch, Frame.raisedIn(flow.frame()));
    flow.frame(collect);
    flow.each(guarded.handlers(), each -> handler(each, collect.dispatch, ends));
  }

  private static boolean catchesAll(Part.ExceptHandler handler) {
    return handler.type() == null
        || (handler.type() instanceof Expr.Name name && name.id().equals("BaseException"));
  }

  /**
   * One handler, which goes on behind the {@code try} or, where it does not match, to the next.
   *
   * @param collected where exceptions of {@code except*} handlers wait; nowhere for {@code except}
   */
  private void handler(Part.ExceptHandler handler, int collected, List<Integer> ends) {
    int[] unmatched = new int[1];
    flow.then(
        () -> FlowStatements.some(handler.type(), expressions::visit),
        () -> {
          unmatched[0] = flow.step(handler);
          flow.edge(collected, unmatched[0]);
        },
        () -> handled(handler),
        () -> {
          ends.add(flow.at());
          int next = catchesAll(handler) ? FlowGraph.NOWHERE : unmatched[0];
          boolean several = collected != FlowGraph.NOWHERE;
          flow.at(several ? flow.join(handler, List.of(next, flow.at())) : next);
        });
  }

  private void handled(Part.ExceptHandler handler) {
    if (handler.name() == null) {
      statements.block(handler.body());
      return;
    }
    flow.write(handler, handler.name(), handler);
    int exit = flow.unbound(handler, FlowGraph.NOWHERE);
    flow.edge(exit, Frame.raisedIn(flow.frame()));
    Frame.Handler frame = new Frame.Handler(flow.frame(), handler, exit);
    flow.frame(frame);
    flow.then(
        () -> statements.block(handler.body()),
        () -> {
          flow.frame(frame.outer());
          if (flow.at() != FlowGraph.NOWHERE) {
            flow.at(flow.unbound(handler, flow.at()));
          }
        });
  }

  /** What leads into one copy of a {@code finally}, and what its end goes on with. */
  private record Copy(List<Integer> entries, boolean raises, List<Jump> jumps, boolean fallsOff) {}

  private void cleanup(Stmt.TryBlock guarded, Frame.Cleanup cleanup) {
    flow.frame(cleanup.outer());
    List<Jump> raises = pending(cleanup, true);
    List<Jump> jumps = pending(cleanup, false);
    List<Integer> raised = new ArrayList<>(List.of(cleanup.entry));
    raises.forEach(jump -> raised.add(jump.from()));
    List<Integer> jumped = jumps.stream().map(Jump::from).toList();
    List<Integer> ended = List.of(flow.at());
    List<Copy> copies = new ArrayList<>();
    if (level < MOST_COPIED_LEVELS) {
      copies.add(new Copy(raised, true, raises, false));
      copies.add(new Copy(jumped, false, jumps, false));
      copies.add(new Copy(ended, false, List.of(), true));
    } else {
      raised.addAll(jumped);
      raised.addAll(ended);
      copies.add(new Copy(raised, true, cleanup.pending, true));
    }
    level++;
    flow.then(() -> flow.each(copies, copy -> copy(guarded, copy)), () -> level--);
  }

  private static List<Jump> pending(Frame.Cleanup cleanup, boolean raising) {
    return cleanup.pending.stream().filter(jump -> (jump.way() == Way.RAISE) == raising).toList();
  }

  private void copy(Stmt.TryBlock guarded, Copy copy) {
    flow.at(flow.join(guarded, copy.entries));
    if (flow.at() == FlowGraph.NOWHERE) {
      return;
    }
    flow.then(
        () -> statements.block(guarded.finalbody()),
        () -> {
          if (flow.at() == FlowGraph.NOWHERE) {
            return;
          }
          if (copy.raises) {
            flow.edge(flow.at(), Frame.raisedIn(flow.frame()));
          }
          copy.jumps.forEach(statements::onward);
          flow.at(copy.fallsOff ? flow.at() : FlowGraph.NOWHERE);
        });
  }

  void with(Stmt.WithBlock with) {
    flow.then(
        () -> flow.each(with.items(), item -> enter(item, with)),
        () -> {
          Frame.Managed manager = new Frame.Managed(flow.frame(), with, flow.point(with));
          flow.edge(flow.at(), manager.exit);
          flow.frame(manager);
          flow.then(
              () ->
                  flow.each(
                      with.items(), item -> FlowStatements.some(item.target(), expressions::write)),
              () -> statements.block(with.body()),
              () -> exit(with, manager));
        });
  }

  private void enter(Part.WithItem item, Stmt.WithBlock with) {
    flow.then(
        () -> expressions.visit(item.context()),
        () -> {
          flow.risk(item);
          suspends(with);
        });
  }

  private void suspends(Stmt.WithBlock with) {
    if (with instanceof Stmt.AsyncWith) {
      flow.suspend(with);
    }
  }

  private void exit(Stmt.WithBlock with, Frame.Managed manager) {
    flow.frame(manager.outer());
    if (flow.at() != FlowGraph.NOWHERE) {
      suspends(with);
    }
    int ended = flow.at();
    flow.at(manager.exit);
    suspends(with);
    flow.edge(flow.at(), Frame.raisedIn(flow.frame()));
    manager.swallowed.add(flow.at());
    boolean swallows = with.items().stream().anyMatch(Leaves::swallows);
    int behind = flow.point(with);
    flow.edge(ended, behind);
    for (int point : manager.swallowed) {
      if (swallows) {
        flow.edge(point, behind);
      } else {
        flow.doubtfulEdge(point, behind);
      }
    }
    flow.at(behind);
  }
}
