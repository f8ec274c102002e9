package dev.asyncmend.engine;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Simple recipes whose fixes change several files. */
final class JointToys {
  private JointToys() {}

  /**
   * Writes {@code replacement} in the place of every name {@code id}, and of every name {@code
   * id_there} in the files {@code others}, as the index calls them.
   */
  static Remedy together(String id, String replacement, Level level, String... others) {
    return together(id, replacement, replacement, level, others);
  }

  /** The same, with {@code there} as replacement in the other files. */
  static Remedy together(String id, String here, String there, Level level, String... others) {
    return Toys.on(
        id,
        (name, place) ->
            place.mend(
                name,
                "`" + id + "` is old",
                level,
                "Write `" + here + "` everywhere",
                fix -> {
                  fix.replace(name, here);
                  for (String other : others) {
                    fix.elsewhere(other).ifPresent(file -> replace(fix, file, id, there));
                  }
                }));
  }

  /** Has a finding for every name {@code id} as long as the fix finds something in another file. */
  static Remedy elsewhereOnly(String id, String replacement, String other) {
    return Toys.on(
        id,
        (name, place) -> {
          Surroundings file = place.elsewhere(other).orElseThrow();
          if (file.file().text().chars().contains(id + "_there")) {
            place.mend(
                name,
                "`" + id + "` is old elsewhere",
                Level.SAFE,
                "Write `" + replacement + "` there",
                fix -> replace(fix, file, id, replacement));
          }
        });
  }

  /**
   * Writes {@code replacement} for every name {@code id}, and for every name {@code id_there} in
   * the file {@code NAME_there.py} that goes with a file {@code NAME.py}.
   */
  static Remedy pairs(String id, String replacement) {
    return Toys.on(
        id,
        (name, place) ->
            place.mend(
                name,
                "`" + id + "` is old",
                Level.SAFE,
                "Write `" + replacement + "` in both",
                fix -> {
                  fix.replace(name, replacement);
                  fix.elsewhere(place.path().replace(".py", "_there.py"))
                      .ifPresent(file -> replace(fix, file, id, replacement));
                }));
  }

  private static void replace(FixBuilder fix, Surroundings file, String id, String there) {
    Walk.find(file.file().tree(), Expr.Name.class).stream()
        .filter(name -> name.id().equals(id + "_there"))
        .forEach(name -> fix.in(file, name).replace(name, there));
  }

  /**
   * The same, as long as the first of the other files has a name {@code id_there}; else there is no
   * fix.
   */
  static Remedy whileThere(String id, String replacement, String other) {
    return Toys.on(
        id,
        (name, place) ->
            place.mend(
                name,
                "`" + id + "` is old",
                Level.SAFE,
                "Write `" + replacement + "` everywhere",
                fix -> {
                  fix.replace(name, replacement);
                  Surroundings file = fix.elsewhere(other).orElseThrow();
                  if (file.file().text().chars().contains(id + "_there")) {
                    replace(fix, file, id, replacement);
                  } else {
                    fix.refuse("there is nothing left to do");
                  }
                }));
  }

  /**
   * Makes the project's function that a call of the name {@code id} runs a coroutine function, and
   * awaits the call.
   */
  static Remedy makeAsync(String id) {
    return Toys.on(
        id,
        (name, place) -> {
          Symbol symbol = place.resolver().definition(name).orElse(null);
          Expr.Call call = (Expr.Call) place.file().parent(name).orElseThrow();
          if (symbol != null
              && symbol.definition() instanceof Definition.Function fact
              && !fact.async()) {
            place.mend(
                name,
                "`" + id + "` blocks",
                Level.SAFE,
                "Make `" + id + "` a coroutine function",
                fix -> turn(fix, symbol, fact, call));
          }
        });
  }

  private static void turn(
      FixBuilder fix, Symbol symbol, Definition.Function fact, Expr.Call call) {
    Surroundings file = fix.elsewhere(symbol.path()).orElseThrow();
    Stmt.FunctionDef def = (Stmt.FunctionDef) file.function(fact).orElseThrow();
    fix.in(file, def).makeAsync(def);
    fix.await(call);
  }

  /** Makes every function {@code id} a coroutine function, whoever calls it. */
  static Remedy turn(String id) {
    Recipe recipe =
        hooks ->
            hooks.on(
                Stmt.FunctionDef.class,
                (def, place) -> {
                  if (def.name().equals(id)) {
                    place.mend(def, "sync", Level.SAFE, "Turn it", fix -> fix.makeAsync(def));
                  }
                });
    return Remedy.of(Toys.card("turn-" + id, List.of()), recipe);
  }

  /** Awaits every call that gives a coroutine and that nobody awaits. */
  static Remedy unawaited() {
    Recipe recipe =
        hooks ->
            hooks.on(
                Expr.Call.class,
                (call, place) -> {
                  boolean awaited =
                      place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent();
                  if (!awaited && place.resolver().awaitable(call).awaitable() == Awaitable.YES) {
                    place.mend(call, "not awaited", Level.SAFE, "Await it", fix -> fix.await(call));
                  }
                });
    return Remedy.of(Toys.card("unawaited", List.of()), recipe);
  }

  /** Overwrites the file {@code victim} whenever it sees the name {@code id}. */
  static Remedy meddler(String id, Path victim, String text) {
    return Toys.on(
        id,
        (name, place) -> {
          try {
            Files.writeString(victim, text);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
