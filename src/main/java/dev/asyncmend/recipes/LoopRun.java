package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call that runs an event loop until something is done.
 *
 * @param call the call
 * @param name what is called, as a message says it
 * @param what the coroutine or future
 * @param level how far {@code await what} can be trusted instead
 * @param loop the name that holds the loop; null for none
 */
record LoopRun(Expr.Call call, String name, Expr what, Level level, Expr.@Nullable Name loop) {
  private static final List<String> FUNCTIONS = List.of("asyncio.run", "uvloop.run");
  private static final String METHOD = "asyncio.AbstractEventLoop.run_until_complete";
  private static final String RUNNER = "asyncio.Runner";

  /** Keywords behind which the coroutine may stand. */
  private static final List<String> SUBJECTS = List.of("main", "future", "coro");

  /** The run that {@code call} is, if it certainly is one. */
  static Optional<LoopRun> of(Expr.Call call, Place place) {
    Optional<String> function =
        FUNCTIONS.stream().filter(name -> place.denotes(call.func(), name)).findFirst();
    if (function.isPresent()) {
      return of(call, function.get(), Level.SAFE, null, place);
    }
    if (!(call.func() instanceof Expr.Attribute method)) {
      return Optional.empty();
    }
    String callee = place.calleeName(method);
    if (callee.equals(METHOD)) {
      Expr.Name loop = method.value() instanceof Expr.Name name ? name : null;
      return of(call, method.attr(), level(LoopOrigin.of(method.value(), place)), loop, place);
    }
    // Leaving the `with` of a runner fails there, too: that takes more than another call.
    boolean fresh = method.value() instanceof Expr.Call made && place.denotes(made.func(), RUNNER);
    return callee.equals(RUNNER + ".run")
        ? of(call, "Runner.run", fresh ? Level.SAFE : Level.ADVICE, null, place)
        : Optional.empty();
  }

  private static Level level(LoopOrigin origin) {
    return switch (origin) {
      case RUNNING -> Level.SAFE;
      case ELSEWHERE -> Level.UNSAFE;
      case NEW -> Level.ADVICE;
    };
  }

  private static Optional<LoopRun> of(
      Expr.Call call, String name, Level level, Expr.@Nullable Name loop, Place place) {
    return subject(call)
        .map(
            what -> {
              boolean plain = call.keywords().stream().allMatch(LoopRun::harmless);
              boolean fits = place.resolver().awaitable(what).awaitable() != Awaitable.NO;
              return new LoopRun(call, name, what, plain && fits ? level : Level.ADVICE, loop);
            });
  }

  /** What is run: the only argument, or the one with the right name. */
  private static Optional<Expr> subject(Expr.Call call) {
    if (!call.args().isEmpty()) {
      return Optional.of(call.args().get(0))
          .filter(arg -> call.args().size() == 1 && !(arg instanceof Expr.Starred));
    }
    return call.keywords().stream()
        .filter(word -> word.name() != null && SUBJECTS.contains(word.name()))
        .map(Part.Keyword::value)
        .findFirst();
  }

  /** Keywords that say nothing about what is run. */
  private static boolean harmless(Part.Keyword word) {
    return word.name() != null
        && (SUBJECTS.contains(word.name())
            || (word.name().equals("debug") && word.value() instanceof Expr.Constant));
  }
}
