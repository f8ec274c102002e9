package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Agreement;
import dev.asyncmend.index.Answer;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * {@code missing-await}: a coroutine function is called inside {@code async def}, or outside of
 * functions in a notebook, and its coroutine is dropped or used as if it were the result.
 */
public final class MissingAwait implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, MissingAwait::look);
    hooks.on(Expr.Attribute.class, MissingAwait::property);
  }

  /** Reading a property that is an {@code async def} makes a coroutine as a call does. */
  private static void property(Expr.Attribute attribute, Place place) {
    boolean called = place.file().parent(attribute).filter(MissingAwait::noRead).isPresent();
    if (!called) {
      look(attribute, place);
    }
  }

  private static boolean noRead(Node parent) {
    return parent instanceof Expr.Call
        || parent instanceof Expr.Await
        || parent instanceof Expr.Attribute
        || parent instanceof Stmt.Delete;
  }

  private static void look(Expr expr, Place place) {
    if (place.file().parent(expr).filter(Expr.Await.class::isInstance).isPresent()
        || !place.takesAwait(expr)) {
      return;
    }
    Answer answer = place.resolver().awaitable(expr);
    if (!answer.coroutine()) {
      noCoroutine(expr, answer, place);
      return;
    }
    if (answer.certain() && choosesAwaited(expr, place)) {
      chosen(expr, answer, place);
      return;
    }
    Set<CoroutineUse> uses = CoroutineUses.of(expr, place);
    if (keptInNotebook(expr, uses, place)) {
      return;
    }
    earned(expr, uses, answer, place)
        .filter(
            level ->
                !uses.contains(CoroutineUse.HANDED_OUT)
                    || !HandsOutAwaitable.onPurpose(expr, place))
        .ifPresent(level -> mend(expr, answer, uses, level, place));
  }

  /** A future, another awaitable object, or something of which nobody knows what it is. */
  private static void noCoroutine(Expr expr, Answer answer, Place place) {
    if (answer.form() == Answer.Form.FUTURE) {
      FutureResults.mend(expr, name(expr, place), answer, place);
    }
    if (answer.equals(Answer.UNKNOWN) && expr instanceof Expr.Call call) {
      byName(call, place);
    }
    if (lazy(expr, answer, place)) {
      dropped(expr, answer, place);
    }
  }

  /** What a cell keeps under a name may be looked at later, by whoever has the notebook open. */
  private static boolean keptInNotebook(Expr expr, Set<CoroutineUse> uses, Place place) {
    return place.loopRuns()
        && uses.contains(CoroutineUse.DROPPED)
        && place.scopes().runsIn(expr).isEmpty()
        && !(place.flow().fate(expr) instanceof Fate.Dropped);
  }

  private static void chosen(Expr expr, Answer answer, Place place) {
    String what = '`' + name(expr, place) + "` gives a coroutine, which is always true";
    place.report(expr, what + ": await each side, not what comes out", answer.chain());
  }

  /** {@code await (f() or g())}: what is awaited is always the same of the two. */
  private static boolean choosesAwaited(Expr expr, Place place) {
    return CoroutineUses.chooses(expr, place)
        && place
            .file()
            .parent(expr)
            .flatMap(place.file()::parent)
            .filter(Expr.Await.class::isInstance)
            .isPresent();
  }

  /**
   * What a callback gives does its work when it is awaited, and so do the requests of aiohttp.
   * Objects of other classes with {@code __await__} often work by themselves, and so does what a
   * plain function hands out.
   */
  private static boolean lazy(Expr expr, Answer answer, Place place) {
    return switch (answer.form()) {
      case ANNOTATED ->
          expr instanceof Expr.Call call && place.resolver().definition(call.func()).isEmpty();
      case OBJECT ->
          place.resolver().type(expr).stream()
              .anyMatch(type -> type.type().head().equals("aiohttp"));
      case NONE, COROUTINE, CACHED_COROUTINE, FUTURE, MIXED -> false;
    };
  }

  private static void dropped(Expr expr, Answer answer, Place place) {
    if (CoroutineUses.of(expr, place).equals(EnumSet.of(CoroutineUse.DROPPED))) {
      place.mend(
          expr,
          '`' + name(expr, place) + "` gives an awaitable object that is never awaited",
          answer.chain(),
          Level.UNSAFE,
          "Await it",
          fix -> fix.await(expr));
    }
  }

  /** Nobody knows what is called, but something speaks for a coroutine function. */
  private static void byName(Expr.Call call, Place place) {
    Optional<Agreement> agreement = place.resolver().agreement(call);
    if (agreement.isEmpty() || OutcomeCheck.expected(call, place)) {
      return; // what must fail at once does not wait for an await
    }
    Set<CoroutineUse> uses = CoroutineUses.of(call, place);
    Evidence evidence = new Evidence(agreement.get());
    if (evidence.means(call, uses, place)) {
      place.mend(
          call,
          message(call, uses, place) + evidence.told(),
          agreement.get().chain(),
          Level.UNSAFE,
          "Await it",
          fix -> AwaitMove.await(call, place, fix));
    }
  }

  /** How far an {@code await} can be trusted; empty where none may be missing. */
  private static Optional<Level> earned(
      Expr expr, Set<CoroutineUse> uses, Answer answer, Place place) {
    if (uses.contains(CoroutineUse.DRIVEN)) {
      return Optional.empty();
    }
    if (uses.contains(CoroutineUse.FAILS)) {
      return Optional.of(answer.certain() ? Level.SAFE : Level.UNSAFE);
    }
    if (uses.contains(CoroutineUse.PASSED)) {
      boolean meant =
          uses.contains(CoroutineUse.FAILS_UNCLEAR) || ValueNames.asked(expr, uses, place);
      return meant ? Optional.of(Level.UNSAFE) : Optional.empty();
    }
    boolean kept = uses.contains(CoroutineUse.HANDED_ON);
    if (kept || uses.contains(CoroutineUse.ARGUMENT)) {
      return ValueNames.hold(expr, answer.certain() && !kept, place)
              || HandedResults.meant(expr, uses, place)
          ? Optional.of(Level.UNSAFE)
          : Optional.empty();
    }
    boolean clear =
        !uses.contains(CoroutineUse.FAILS_UNCLEAR) && !uses.contains(CoroutineUse.HANDED_OUT);
    return Optional.of(answer.certain() && clear ? Level.SAFE : Level.UNSAFE);
  }

  private static void mend(
      Expr expr, Answer answer, Set<CoroutineUse> uses, Level level, Place place) {
    place.mend(
        expr,
        message(expr, uses, place),
        answer.chain(),
        AwaitMove.needed(expr, place) ? Level.UNSAFE : level,
        "Await it",
        fix -> AwaitMove.await(expr, place, fix));
  }

  private static String message(Expr expr, Set<CoroutineUse> uses, Place place) {
    String what = '`' + name(expr, place) + "` gives a coroutine that is never awaited";
    if (uses.contains(CoroutineUse.FAILS) || uses.contains(CoroutineUse.FAILS_UNCLEAR)) {
      return what + ", and is used as if it were the result";
    }
    if (uses.contains(CoroutineUse.HANDED_OUT)) {
      return what + " here, and handed to the caller as if it were the result";
    }
    return uses.contains(CoroutineUse.VAGUE) || uses.contains(CoroutineUse.TESTED)
        ? what + ", and stands for the result"
        : what + ": it never runs";
  }

  private static String name(Expr expr, Place place) {
    return expr instanceof Expr.Call call ? CalleeName.spoken(call) : place.file().source(expr);
  }
}
