package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Answer;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code thread-target-coroutine}: a thread or process is given a coroutine function. It calls it,
 * and the coroutine that it gets is never awaited.
 */
public final class ThreadTargetCoroutine implements Recipe {
  private static final List<String> BASES =
      List.of("threading.Thread", "threading.Timer", "multiprocessing.Process");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, ThreadTargetCoroutine::look);
    hooks.on(Stmt.AsyncFunctionDef.class, ThreadTargetCoroutine::method);
  }

  private static void look(Expr.Call call, Place place) {
    Spawn.of(call, place).ifPresent(spawn -> look(spawn, place));
  }

  private static void look(Spawn spawn, Place place) {
    boolean process = spawn.kind() == Spawn.Kind.PROCESS || spawn.kind() == Spawn.Kind.POOL;
    Answer answer = place.resolver().calling(spawn.target());
    Optional<Expr> bound = LoopBound.among(spawn.handed(), place);
    if (answer.coroutine()) {
      found(spawn, answer, bound, process, place);
    } else if (process) {
      bound.ifPresent(
          expr ->
              place.report(
                  expr,
                  quoted(expr, place)
                      + " belongs to an event loop of this process: another one cannot use it"));
    }
  }

  private static void found(
      Spawn spawn, Answer answer, Optional<Expr> bound, boolean process, Place place) {
    String message =
        quoted(spawn.target(), place)
            + " gives a coroutine that the "
            + (process ? "process" : "thread")
            + " never runs";
    if (bound.isPresent()) {
      String other = "; to run it there takes a loop of its own, and ";
      place.report(
          spawn.target(),
          message + other + quoted(bound.get(), place) + " belongs to another",
          answer.chain());
      return;
    }
    place.mend(
        spawn.target(),
        message,
        answer.chain(),
        answer.certain() ? Level.SAFE : Level.UNSAFE,
        "Run it in an event loop there",
        fix -> new SpawnEdits(spawn, place, fix).write());
  }

  /** {@code async def run} of a thread. */
  private static void method(Stmt.AsyncFunctionDef def, Place place) {
    boolean plain = def.name().equals("run") && def.decorators().isEmpty();
    if (plain && place.file().parent(def).orElse(def) instanceof Stmt.ClassDef type) {
      type.bases().stream()
          .filter(base -> BASES.stream().anyMatch(name -> place.denotes(base, name)))
          .filter(base -> type.body().stream().noneMatch(ThreadTargetCoroutine::starts))
          .forEach(
              base ->
                  place.report(
                      base, "`start` calls `run`, an `async def`, and never runs its coroutine"));
    }
  }

  private static boolean starts(Stmt statement) {
    return statement instanceof Stmt.Function method && method.name().equals("start");
  }

  private static String quoted(Expr expr, Place place) {
    return '`' + WithSplit.shortened(place.file().source(expr)) + '`';
  }
}
