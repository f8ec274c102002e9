package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenRange;
import java.util.Set;

/** {@code with (yield from lock):}, which took a lock of asyncio until Python 3.8. */
final class YieldFromLock {
  private static final Set<String> LOCKS =
      Set.of("asyncio.Lock", "asyncio.Condition", "asyncio.Semaphore", "asyncio.BoundedSemaphore");

  private YieldFromLock() {}

  /** Whether {@code one} is what a {@code with} statement enters. */
  static boolean is(Expr.YieldFrom one, Place place) {
    return place.file().parent(one).filter(Part.WithItem.class::isInstance).isPresent();
  }

  /** Whether {@code async with} takes the same lock. */
  static boolean fits(Expr.YieldFrom one, Place place) {
    return place.file().parent(one).orElse(one) instanceof Part.WithItem item
        && item.target() == null
        && place.file().parent(item).orElse(item) instanceof Stmt.With with
        && with.items().size() == 1
        && place
            .resolver()
            .type(one.value())
            .filter(type -> LOCKS.contains(type.type().dotted()))
            .isPresent();
  }

  /** Writes {@code async with lock:}. */
  static void rewrite(Expr.YieldFrom one, Place place, FixBuilder fix) {
    place
        .file()
        .parent(one)
        .flatMap(place.file()::parent)
        .ifPresent(with -> fix.edit(new Edit.InsertBefore(with.first(), "async ")));
    TokenRange whole = place.file().group(one);
    TokenRange lock = place.file().group(one.value());
    fix.edit(new Edit.Delete(whole.first(), lock.first() - 1));
    if (lock.last() < whole.last()) {
      fix.edit(new Edit.Delete(lock.last() + 1, whole.last()));
    }
  }
}
