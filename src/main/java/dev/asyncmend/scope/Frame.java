package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around the code being built and has a say when control leaves it. */
abstract sealed class Frame {
  private final @Nullable Frame outer;

  private Frame(@Nullable Frame outer) {
    this.outer = outer;
  }

  final @Nullable Frame outer() {
    return outer;
  }

  /** Where an exception goes that is raised inside; nowhere if it leaves the function. */
  abstract int raised();

  static int raisedIn(@Nullable Frame frame) {
    return frame == null ? FlowGraph.NOWHERE : frame.raised();
  }

  /** How control leaves. */
  enum Way {
    RETURN,
    RAISE,
    BREAK,
    CONTINUE
  }

  /** A statement that sends control away, and the point from which it goes. */
  record Jump(Way way, Node statement, int from) {
    Jump from(int point) {
      return new Jump(way, statement, point);
    }
  }

  /** A loop: catches {@code break} and {@code continue}. */
  static final class Loop extends Frame {
    final int head;
    final List<Integer> breaks = new ArrayList<>();

    Loop(@Nullable Frame outer, int head) {
      super(outer);
      this.head = head;
    }

    @Override
    int raised() {
      return Frame.raisedIn(outer());
    }
  }

  /** The body of a {@code try} with handlers. */
  static final class Guard extends Frame {
    final int dispatch;
    final boolean catchesAll;

    Guard(@Nullable Frame outer, int dispatch, boolean catchesAll) {
      super(outer);
      this.dispatch = dispatch;
      this.catchesAll = catchesAll;
    }

    @Override
    int raised() {
      return dispatch;
    }
  }

  /** Everything before a {@code finally}. */
  static final class Cleanup extends Frame {
    final int entry;
    final List<Jump> pending = new ArrayList<>();

    Cleanup(@Nullable Frame outer, int entry) {
      super(outer);
      this.entry = entry;
    }

    @Override
    int raised() {
      return entry;
    }
  }

  /** The body of {@code except … as name}: however it ends, the name loses its value. */
  static final class Handler extends Frame {
    final Part.ExceptHandler handler;
    final int exit;

    Handler(@Nullable Frame outer, Part.ExceptHandler handler, int exit) {
      super(outer);
      this.handler = handler;
      this.exit = exit;
    }

    @Override
    int raised() {
      return exit;
    }
  }

  /** The body of a {@code with}. */
  static final class Managed extends Frame {
    final Stmt.WithBlock with;
    final int exit;
    final List<Integer> swallowed = new ArrayList<>();

    Managed(@Nullable Frame outer, Stmt.WithBlock with, int exit) {
      super(outer);
      this.with = with;
      this.exit = exit;
    }

    @Override
    int raised() {
      return exit;
    }
  }
}
