package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Makes a lock of threads that only coroutines use one of asyncio, in all files that use it. */
final class ThreadLockCure {
  /** Since then a lock of asyncio belongs to the loop that first waits for it. */
  private static final int UNBOUND = 10;

  private final ThreadLock lock;
  private final ThreadLockUses uses;

  ThreadLockCure(ThreadLock lock, ThreadLockUses uses) {
    this.lock = lock;
    this.uses = uses;
  }

  /** A use that is not a coroutine's. */
  Optional<ThreadLockUse> outside() {
    return uses.all().stream().filter(use -> !use.inCoroutine()).findFirst();
  }

  /** Why it cannot be one of asyncio; empty where it can. */
  Optional<String> obstacle() {
    if (lock.kind().equals(ThreadLock.RLOCK)) {
      return Optional.of("asyncio has no lock that a task can take again");
    }
    if (outside().isPresent()) {
      return Optional.of("other code than coroutines uses it, too");
    }
    boolean understood =
        uses.complete()
            && uses.all().stream().noneMatch(use -> use.kind() == ThreadLockUse.Kind.OTHER)
            && typed();
    if (!understood) {
      return Optional.of("not every use of it is understood");
    }
    boolean condition = lock.kind().equals(ThreadLock.CONDITION);
    boolean own = lock.call().args().isEmpty() && lock.call().keywords().isEmpty();
    if (condition && (!own || uses.all().stream().anyMatch(ThreadLockUse::holdsOver))) {
      return Optional.of("who holds the condition of asyncio cannot take it again");
    }
    if (lock.home().target().minor() < UNBOUND && !lock.onLoop()) {
      return Optional.of(
          "before Python 3.10 a lock of asyncio belongs to the event loop that is current when it"
              + " is made");
    }
    return SecondLoop.in(lock.home())
        ? Optional.of("another thread runs an event loop, too")
        : Optional.empty();
  }

  /** Whether what says the type, if anything, can be written anew. */
  private boolean typed() {
    return !(lock.made() instanceof Stmt.AnnAssign typed) || isType(typed.annotation());
  }

  private boolean isType(Expr annotation) {
    return lock.home().resolver().denotes(annotation, QName.of("threading." + lock.kind()));
  }

  /** Writes all of it, or refuses. */
  void apply(FixBuilder fix) {
    Optional<String> obstacle = obstacle();
    if (obstacle.isPresent()) {
      fix.refuse(obstacle.get());
      return;
    }
    FixBuilder home = fix.in(lock.home(), lock.made());
    String type = home.reference("asyncio." + lock.kind());
    home.replace(lock.call().func(), type);
    if (lock.made() instanceof Stmt.AnnAssign typed) {
      home.replace(typed.annotation(), type);
    }
    uses.all().forEach(use -> write(use, fix));
  }

  private void write(ThreadLockUse use, FixBuilder fix) {
    Surroundings around = use.around();
    FixBuilder there = fix.in(around, use.whole());
    switch (use.kind()) {
      case WITH -> enter((Stmt.With) use.whole(), use, there);
      case TAKE, WAIT -> there.await((Expr.Call) use.whole());
      case ALIKE -> {}
      case OTHER -> fix.refuse();
    }
  }

  private static void enter(Stmt.With with, ThreadLockUse use, FixBuilder there) {
    List<Boolean> wanted = with.items().stream().map(item -> item.context() == use.lock()).toList();
    new WithSplit(with, false, use.around().file(), there).apply(wanted);
  }

  /** The condition that {@code expr} is, where its waits can be mended. */
  static Optional<ThreadLock> mendable(Expr expr, Place place) {
    Surroundings around = place.around();
    if (!place.takesAsyncio() || !ThreadLock.kind(expr, around).equals(Optional.of("Condition"))) {
      return Optional.empty();
    }
    return ThreadLock.of(expr, around)
        .filter(lock -> new ThreadLockCure(lock, ThreadLockUses.of(lock)).obstacle().isEmpty());
  }
}
