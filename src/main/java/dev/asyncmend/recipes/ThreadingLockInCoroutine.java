package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code threading-lock-in-coroutine}: a lock of threads keeps other tasks of the loop out of code
 * that waits. All tasks are the same thread: who waits for the lock stops the one that has it.
 */
public final class ThreadingLockInCoroutine implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.With.class, ThreadingLockInCoroutine::with);
    hooks.on(Expr.Call.class, ThreadingLockInCoroutine::waits);
  }

  private static void with(Stmt.With with, Place place) {
    if (TestCode.holds(with, place)) {
      return;
    }
    for (Part.WithItem item : with.items()) {
      Expr lock = item.context();
      String kind = ThreadLock.kind(lock, place.around()).orElse("");
      ThreadLockUse use = ThreadLockUse.of(lock, kind, place.around());
      if (!kind.isEmpty() && use.holdsOver()) {
        held(use, kind, place);
      }
    }
  }

  private static void held(ThreadLockUse use, String kind, Place place) {
    ThreadLock lock = ThreadLock.of(use.lock(), place.around()).orElse(null);
    String message = message(use, kind);
    if (lock == null) {
      place.report(use.lock(), message + advice(kind, place));
      return;
    }
    ThreadLockUses uses = ThreadLockUses.of(lock);
    if (isOwn(lock, uses) || !isFirst(use, uses)) {
      return;
    }
    ThreadLockCure cure = new ThreadLockCure(lock, uses);
    List<Reason> chain =
        cure.outside().map(one -> one.reason("it is used outside coroutines")).stream().toList();
    if (!place.takesAsyncio() || !chain.isEmpty() || kind.equals(ThreadLock.RLOCK)) {
      String end = chain.isEmpty() ? advice(kind, place) : "; be done with it before the await";
      place.report(use.lock(), message + end, chain);
      return;
    }
    mend(use.lock(), message, lock, cure, place);
  }

  private static void mend(
      Expr at, String message, ThreadLock lock, ThreadLockCure cure, Place place) {
    String title = "Use asyncio." + lock.kind();
    place.mend(at, message, Level.UNSAFE, title, cure::apply);
  }

  /** Whether no other task can see it: the same call of one coroutine makes and uses it. */
  private static boolean isOwn(ThreadLock lock, ThreadLockUses uses) {
    return lock.ofFunction()
        && uses.all().stream()
            .allMatch(
                use ->
                    use.around()
                        .scopes()
                        .runsIn(use.lock())
                        .equals(lock.home().scopes().runsIn(lock.made())));
  }

  /** Whether none that comes before says the same: there is one finding for each lock. */
  private static boolean isFirst(ThreadLockUse use, ThreadLockUses uses) {
    return uses.all().stream()
        .filter(one -> one.holdsOver() && !TestCode.file(one.around().path()))
        .findFirst()
        .filter(
            one ->
                one.lock().first() != use.lock().first()
                    || !one.around().path().equals(use.around().path()))
        .isEmpty();
  }

  private static String message(ThreadLockUse use, String kind) {
    String name = '`' + use.around().file().source(use.lock()) + '`';
    boolean again = kind.equals(ThreadLock.RLOCK) || kind.equals(ThreadLock.CONDITION);
    return again
        ? name + " keeps no task out of code that awaits: all tasks run in the thread that holds it"
        : name
            + " is held over an await: a task that wants it meanwhile stops the event loop for"
            + " ever";
  }

  private static String advice(String kind, Place place) {
    if (!place.takesAsyncio()) {
      return "";
    }
    return kind.equals(ThreadLock.RLOCK)
        ? "; `asyncio.Lock` does, but a task cannot take it again"
        : "; use `asyncio." + kind + '`';
  }

  /** {@code condition.wait()}: the coroutine that would notify it never runs. */
  private static void waits(Expr.Call call, Place place) {
    if (!(call.func() instanceof Expr.Attribute method)
        || !method.attr().startsWith("wait")
        || TestCode.holds(call, place)) {
      return;
    }
    Optional<ThreadLock> lock = ThreadLockCure.mendable(method.value(), place);
    List<ThreadLockUse> waits =
        lock.map(ThreadLockUses::of).map(ThreadingLockInCoroutine::waits).orElse(List.of());
    boolean first =
        !waits.isEmpty()
            && waits.get(0).whole() == call
            && waits.get(0).around().path().equals(place.path());
    if (first) {
      String name = '`' + place.file().source(method.value()) + '`';
      String message = name + " waits on the event loop for a task that cannot run meanwhile";
      ThreadLockCure cure =
          new ThreadLockCure(lock.orElseThrow(), ThreadLockUses.of(lock.orElseThrow()));
      mend(call, message, lock.orElseThrow(), cure, place);
    }
  }

  private static List<ThreadLockUse> waits(ThreadLockUses uses) {
    return uses.all().stream()
        .filter(use -> use.kind() == ThreadLockUse.Kind.WAIT)
        .filter(use -> !TestCode.file(use.around().path()))
        .toList();
  }
}
