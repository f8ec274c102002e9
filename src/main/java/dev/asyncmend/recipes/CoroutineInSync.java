package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Callers;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.index.Whereabouts;
import dev.asyncmend.index.Whereabouts.Where;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code coroutine-in-sync}: a coroutine function is called in sync code, and nothing drives the
 * coroutine. What helps depends on where the code runs: before any event loop, in a thread, or on a
 * loop.
 */
public final class CoroutineInSync implements Recipe {
  private static final Set<String> COMMANDS = Set.of("click", "typer");
  private static final Set<Where> NO_LOOP =
      EnumSet.of(Where.MAIN, Where.THREAD, Where.PROCESS, Where.IMPORT);
  private static final String TOGETHER =
      "; other coroutines of the same object run beside it: await all of them in one"
          + " `async def main()`, and run that";
  private static final String RUN = "Run it with asyncio.run";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, CoroutineInSync::look);
  }

  private static void look(Expr.Call call, Place place) {
    StrayCoroutine stray = StrayCoroutine.of(call, place).orElse(null);
    if (stray == null) {
      return;
    }
    Stmt.FunctionDef function = stray.function();
    if (function == null) {
      inModule(stray, place);
    } else if (SyncHook.of(function, place).isEmpty()) {
      inFunction(stray, function, place);
    }
  }

  private static void inModule(StrayCoroutine stray, Place place) {
    Optional<Level> level = Script.level(stray.call(), place);
    String message = stray.message("in a module");
    if (level.isEmpty()) {
      place.report(stray.call(), message, stray.answer().chain());
      return;
    }
    run(stray, message, stray.answer().chain(), level.get(), place);
  }

  private static void inFunction(StrayCoroutine stray, Stmt.FunctionDef function, Place place) {
    String message = stray.message("in the plain function `" + function.name() + '`');
    Symbol symbol = place.resolver().symbol(function).orElse(null);
    if (symbol == null) {
      place.report(stray.call(), message, stray.answer().chain());
      return;
    }
    Whereabouts where = place.resolver().index().whereabouts(symbol);
    List<Reason> chain = new ArrayList<>(stray.answer().chain());
    chain.addAll(where.chain());
    Callers callers = place.resolver().index().callers(symbol);
    Optional<Level> level =
        Script.ownsLoop(place) || place.loopRuns()
            ? Optional.empty()
            : runs(where, function, place);
    if (level.isPresent()) {
      run(stray, message, chain, level.get(), place);
    } else if (AsyncTurn.fits(function, callers, place.around())) {
      turn(stray, function, symbol, callers, chain, place);
    } else {
      place.report(stray.call(), message, chain);
    }
  }

  /** How far {@code asyncio.run} can be trusted in a function; empty where it cannot. */
  private static Optional<Level> runs(Whereabouts where, Stmt.FunctionDef function, Place place) {
    if (where.only(Where.MAIN)) {
      return Optional.of(Level.SAFE);
    }
    boolean imported = where.complete() && NO_LOOP.containsAll(where.where());
    boolean serves = where.where().contains(Where.IMPORT) && Script.serves(place);
    return (imported && !serves) || command(function, place)
        ? Optional.of(Level.UNSAFE)
        : Optional.empty();
  }

  private static void run(
      StrayCoroutine stray, String message, List<Reason> chain, Level level, Place place) {
    SharedObject object = SharedObject.of(stray, place);
    if (object == SharedObject.OTHER_LOOPS) {
      place.report(stray.call(), message + TOGETHER, chain);
      return;
    }
    boolean sure = stray.answer().certain() && object == SharedObject.NONE;
    place.mend(
        stray.call(),
        message,
        chain,
        sure ? level : Level.UNSAFE,
        RUN,
        fix -> fix.wrap(stray.call(), fix.reference("asyncio.run") + "(", ")", Precedence.PRIMARY));
  }

  /** Whether it is a command of click or typer, which call it from the main thread. */
  private static boolean command(Stmt.FunctionDef function, Place place) {
    return function.decorators().stream()
        .map(decorator -> decorator instanceof Expr.Call call ? call.func() : decorator)
        .flatMap(named -> place.resolver().callee(named).stream())
        .anyMatch(name -> COMMANDS.contains(name.head()));
  }

  private static void turn(
      StrayCoroutine stray,
      Stmt.FunctionDef function,
      Symbol symbol,
      Callers callers,
      List<Reason> chain,
      Place place) {
    place.mend(
        stray.call(),
        stray.message(
            "in the plain function `" + function.name() + "`, which only coroutines call"),
        chain,
        Level.UNSAFE,
        "Make `" + function.name() + "` a coroutine function and await it",
        fix -> {
          AsyncTurn.apply(function, symbol, callers, place.around(), place, fix);
          HookTurn.strays(function, place).forEach(fix::await);
        });
  }
}
