package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code swallowed-cancellation}: a handler catches {@code CancelledError} and the coroutine goes
 * on with its work (CPython's documentation of task cancellation: "asyncio.CancelledError should
 * generally be propagated when clean-up is complete").
 */
public final class SwallowedCancellation implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Try.class, SwallowedCancellation::guarded);
    hooks.on(Stmt.With.class, SwallowedCancellation::suppressed);
  }

  private static void guarded(Stmt.Try block, Place place) {
    if (!isCandidate(block, block.body(), place)) {
      return;
    }
    Optional<CancelHandler> found = CancelHandler.of(block, place);
    if (found.isEmpty() || new Intent(place).isMeant(found.get())) {
      return;
    }
    CancelHandler handler = found.get();
    Optional<Node> work = work(block, handler, place);
    if (work.isPresent()) {
      place.mend(
          handler.handler().type() == null ? handler.handler() : handler.handler().type(),
          "`" + handler.spoken(place) + "` swallows the cancellation, and " + on(work.get(), place),
          Level.UNSAFE,
          "Let the cancellation through",
          fix -> new CancelRaise(place, fix).through(block, handler));
    }
  }

  private static void suppressed(Stmt.With block, Place place) {
    Optional<SuppressedCancel> found = SuppressedCancel.of(block, place);
    if (found.isEmpty() || !isCandidate(block, block.body(), place)) {
      return;
    }
    Optional<Node> work = new Onward(place).behind(block).filter(one -> isReached(one, block));
    if (work.isPresent()) {
      place.mend(
          found.get().call(),
          "`suppress` swallows the cancellation, and " + on(work.get(), place),
          Level.UNSAFE,
          "Let the cancellation through",
          fix -> new CancelRaise(place, fix).through(block, found.get()));
    }
  }

  private static boolean isCandidate(Stmt statement, List<Stmt> body, Place place) {
    return place.inCoroutine(statement)
        && place.takesAsyncio()
        && !TestCode.file(place.path())
        && !TestCode.holds(statement, place)
        && new OwnWaits(place).only(body)
        && !new Intent(place).cancels(statement);
  }

  /** What goes on behind the handler of {@code block}. */
  private static Optional<Node> work(Stmt.Try block, CancelHandler handler, Place place) {
    Onward onward = new Onward(place);
    List<Stmt> body = handler.handler().body();
    if (block.finalbody().stream().anyMatch(place.flow()::leaves)) {
      return Optional.empty();
    }
    boolean falls = body.stream().noneMatch(place.flow()::leaves);
    Optional<Node> work =
        falls
            ? onward.behind(block)
            : onward
                .jumped(block, Escapes.of(body).jumps())
                .filter(one -> goesRound(one, block, onward));
    return work.filter(one -> isReached(one, block))
        .filter(one -> Onward.isLoop(one) || !handler.catchesTheEnd(place));
  }

  /** A {@code break} ends in order what it leaves, unless that is done again and again. */
  private static boolean goesRound(Node work, Stmt block, Onward onward) {
    return Onward.isLoop(work) || onward.loop(block).flatMap(onward::loop).isPresent();
  }

  /**
   * Whether {@code work} is more than the orderly end of a coroutine that runs until it is
   * cancelled: what follows a loop comes after that loop's end.
   */
  private static boolean isReached(Node work, Stmt block) {
    List<Stmt> body =
        block instanceof Stmt.Try guarded ? guarded.body() : ((Stmt.With) block).body();
    return Onward.isLoop(work)
        || (OwnCode.find(body, Stmt.While.class).isEmpty()
            && OwnCode.find(body, Stmt.AsyncFor.class).isEmpty());
  }

  private static String on(Node work, Place place) {
    if (Onward.isLoop(work)) {
      return "the loop goes on";
    }
    int line = place.file().text().lines().line(place.file().span(work).start());
    return work instanceof Expr.Await await && await.value() instanceof Expr.Call call
        ? CalleeName.spoken(call) + " in line " + line + " is awaited next"
        : "the coroutine goes on in line " + line;
  }
}
