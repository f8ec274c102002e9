package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.pattern.Match;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A call in a coroutine that stops the thread of the event loop, as the bundled table of blocking
 * calls tells. What the recipes about such calls have in common.
 *
 * @param call the call
 * @param blocking what is known about it
 * @param place where it stands
 */
record BlockingCall(Expr.Call call, Blocking blocking, Place place) {
  private static final String CODE = "await ";
  private static final String SELF = "$SELF";

  /** Hands every such call of the program, not those of its tests, to {@code judge}. */
  static void listen(
      Hooks hooks, Predicate<? super Blocking> mine, Consumer<? super BlockingCall> judge) {
    hooks.on(
        Expr.Call.class,
        (call, place) -> {
          Blocking blocking = blocking(call, place);
          if (blocking != null && mine.test(blocking) && !TestCode.holds(call, place)) {
            new BlockingCall(call, blocking, place).judged(judge);
          }
        });
  }

  /** What the user says of a call is what is done; a judge knows those of the bundled table. */
  private void judged(Consumer<? super BlockingCall> judge) {
    boolean bundled =
        Knowledge.bundled().blocking(blocking.name()).filter(blocking::equals).isPresent();
    if (bundled) {
      judge.accept(this);
    } else if (blocking.replacement().startsWith(CODE) && !OffLoop.helps(blocking)) {
      replace();
    } else {
      mend();
    }
  }

  /** Writes what the user wants to be written. */
  private void replace() {
    String code = blocking.replacement();
    Pattern pattern =
        code.contains(SELF)
            ? Pattern.of("$SELF." + blocking.name().last() + "($*ARGS)")
            : OffLoop.CALL;
    Optional<Match> fitting = pattern.match(call, place.around());
    if (fitting.isEmpty()) {
      advise(hint());
      return;
    }
    place.mend(
        call,
        message(),
        Level.UNSAFE,
        "Write `" + code.replaceAll("\\$[*$.]*\\w+", "…") + '`',
        fix -> OffLoop.write(OffLoop.to(pattern, code), fitting.get(), fix));
  }

  /** What is known about {@code call}, where it stops an event loop; null where it does not. */
  private static @Nullable Blocking blocking(Expr.Call call, Place place) {
    if (!place.canAwait(call)
        || place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent()) {
      return null; // who awaits it has the pitfall `awaited-sync-call`
    }
    return place.resolver().blocking(call.func()).orElse(null);
  }

  /** The call as {@link OffLoop#CALL} matches it. */
  Match match() {
    return OffLoop.match(call, place);
  }

  /** The qualified name of what is called, builtins without their module. */
  String name() {
    return blocking.name().dotted().replaceFirst("^builtins\\.", "");
  }

  /** What is wrong. */
  String message() {
    return '`' + name() + "` blocks the event loop";
  }

  /** The object before the dot; empty for a plain name. */
  Optional<Expr> receiver() {
    return call.func() instanceof Expr.Attribute method
        ? Optional.of(method.value())
        : Optional.empty();
  }

  /** Runs the call in a thread where the table says that this helps; else says what to use. */
  void mend() {
    if (!OffLoop.helps(blocking)) {
      advise(hint());
      return;
    }
    move();
  }

  /** Runs the call in a thread, unless a lock is held there. */
  void move() {
    if (Stuck.locked(call, place)) {
      advise("release the lock first, then run it in a thread");
      return;
    }
    place.mend(
        call,
        message(),
        Level.UNSAFE,
        "Run it in a thread",
        fix -> OffLoop.move(match(), place, fix));
  }

  /** What the table says to use instead. */
  String hint() {
    return blocking.replacement().isEmpty()
        ? "run what it is part of in a thread"
        : "use `" + blocking.replacement() + '`';
  }

  /** Says what is wrong, and what a person could do about it. */
  void advise(String advice) {
    place.report(call, message() + "; " + advice);
  }
}
