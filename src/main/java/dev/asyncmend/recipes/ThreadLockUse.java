package dev.asyncmend.recipes;

import dev.asyncmend.index.Reason;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Set;

/**
 * A place that uses a lock of threads.
 *
 * @param kind what it does
 * @param lock the lock there
 * @param whole all of the use: the {@code with}, the call, or the lock itself
 * @param around the file
 */
record ThreadLockUse(Kind kind, Expr lock, Node whole, Surroundings around) {
  private static final Set<String> OF_ALL = Set.of("release", "locked");
  private static final Set<String> OF_CONDITIONS = Set.of("notify", "notify_all");

  /** What a use does. */
  enum Kind {
    /** {@code with lock:}. */
    WITH,
    /** {@code lock.acquire()}, a coroutine in asyncio. */
    TAKE,
    /** {@code condition.wait()}, a coroutine in asyncio. */
    WAIT,
    /** A call that is the same in asyncio. */
    ALIKE,
    /** Anything else. */
    OTHER
  }

  /** The use that {@code lock}, of the class {@code type}, is part of. */
  static ThreadLockUse of(Expr lock, String type, Surroundings around) {
    Node parent = around.file().parent(lock).orElse(lock);
    Node above = around.file().parent(parent).orElse(parent);
    if (parent instanceof Part.WithItem item
        && item.target() == null
        && above instanceof Stmt.With with) {
      return new ThreadLockUse(Kind.WITH, lock, with, around);
    }
    return parent instanceof Expr.Attribute method
            && above instanceof Expr.Call call
            && call.func() == method
        ? new ThreadLockUse(kind(call, method.attr(), type), lock, call, around)
        : new ThreadLockUse(Kind.OTHER, lock, lock, around);
  }

  private static Kind kind(Expr.Call call, String method, String type) {
    boolean condition = type.equals(ThreadLock.CONDITION);
    if (!call.keywords().isEmpty()) {
      return Kind.OTHER;
    }
    if (condition && OF_CONDITIONS.contains(method)) {
      return Kind.ALIKE;
    }
    if (condition && method.equals("wait_for") && call.args().size() == 1) {
      return Kind.WAIT;
    }
    if (!call.args().isEmpty()) {
      return Kind.OTHER;
    }
    if (condition && method.equals("wait")) {
      return Kind.WAIT;
    }
    if (method.equals("acquire")) {
      return Kind.TAKE;
    }
    return OF_ALL.contains(method) ? Kind.ALIKE : Kind.OTHER;
  }

  /** Whether a coroutine uses it. */
  boolean inCoroutine() {
    return around.scopes().runsIn(lock).filter(Stmt.AsyncFunctionDef.class::isInstance).isPresent();
  }

  /** Whether the lock is held while a coroutine waits for something. */
  boolean holdsOver() {
    return whole instanceof Stmt.With with
        && inCoroutine()
        && !Escapes.of(with.body()).awaits().isEmpty();
  }

  /** What the use shows, for a report. */
  Reason reason(String text) {
    int line = around.file().text().lines().line(around.file().span(lock).start());
    return new Reason(around.resolver().path(), line, text);
  }
}
