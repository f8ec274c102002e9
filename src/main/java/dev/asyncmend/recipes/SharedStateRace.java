package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Reason;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * {@code shared-state-race}: a coroutine function that runs beside itself reads a variable or
 * attribute, waits, and writes what follows from the old value. {@code x += await f()} is such a
 * case: CPython loads {@code x} before it awaits.
 */
public final class SharedStateRace implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.AsyncFunctionDef.class, SharedStateRace::look);
  }

  private static void look(Stmt.AsyncFunctionDef function, Place place) {
    if (!place.takesAsyncio() || TestCode.file(place.path())) {
      return;
    }
    for (StateRace race : new StateRaceFinder(function, place).all()) {
      List<Reason> chain = Rivals.of(function, race.state(), place);
      if (!chain.isEmpty()) {
        found(race, function, chain, place);
      }
    }
  }

  private static void found(
      StateRace race, Stmt.AsyncFunctionDef function, List<Reason> chain, Place place) {
    boolean free = addend(race, place).isPresent();
    place.mend(
        race.target(),
        message(race, place),
        chain,
        Level.UNSAFE,
        free ? "Wait first, then add" : "Let one in at a time with a lock",
        fix -> {
          if (free) {
            waitFirst(race, place, fix);
          } else {
            new StateLock(race, function, place, fix).apply();
          }
        });
  }

  private static String message(StateRace race, Place place) {
    String what = '`' + shown(race, place) + '`';
    return switch (race.shape()) {
      case ADDED -> what + " is read before the await: what others write meanwhile is lost";
      case STALE ->
          what
              + " is written from what it was before an await: what others wrote meanwhile is lost";
      case CHECKED ->
          what + " is checked before an await and written after it: two that run at once both pass";
    };
  }

  private static String shown(StateRace race, Place place) {
    Expr target = race.target();
    if (target instanceof Expr.Call call && call.func() instanceof Expr.Attribute method) {
      return place.file().source(method.value());
    }
    return place.file().source(target);
  }

  /** What is added to the state, if that can be waited for before the state is read. */
  private static Optional<Expr> addend(StateRace race, Place place) {
    Expr value = null;
    if (race.write() instanceof Stmt.AugAssign plus && race.shape() == StateRace.Shape.ADDED) {
      value = plus.value();
    } else if (race.region().size() == 1
        && race.write() instanceof Stmt.Assign assign
        && assign.value() instanceof Expr.BinOp sum
        && place.file().source(sum.left()).equals(place.file().source(race.target()))
        && place.file().group(sum.right()).last() == assign.last()) {
      value = sum.right();
    }
    return Optional.ofNullable(value)
        .filter(
            found ->
                Walk.find(found, Expr.class).stream()
                    .noneMatch(expr -> race.state().given(expr, place.around())));
  }

  /** {@code x += await f()} becomes {@code value = await f()} and {@code x += value}. */
  private static void waitFirst(StateRace race, Place place, FixBuilder fix) {
    Expr value = addend(race, place).orElseThrow();
    Stmt write = race.write();
    String target = place.file().source(race.target());
    String name = fix.fresh("value");
    int open = place.file().group(value).first();
    fix.edit(new Edit.Replace(write.first(), place.file().tokens().previous(open), name + " ="));
    String rest =
        write instanceof Stmt.AugAssign plus
            ? target + " " + plus.op() + " " + name
            : target + " = " + target + " " + op(write) + " " + name;
    fix.insertAfter(write, List.of(rest));
  }

  private static String op(Stmt write) {
    return write instanceof Stmt.Assign assign && assign.value() instanceof Expr.BinOp sum
        ? sum.op()
        : "";
  }
}
