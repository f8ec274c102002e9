package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.function.Consumer;

/**
 * {@code cached-coroutine}: a cache keeps what a coroutine function gives. That is a coroutine, and
 * "cannot reuse already awaited coroutine" is what the second one to await it is told.
 */
public final class CachedCoroutine implements Recipe {
  private static final String LIBRARY = "async_lru";
  private static final String TASKS = "Keep a task, which can be awaited many times";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.AsyncFunctionDef.class, CachedCoroutine::decorated);
    hooks.on(Expr.Call.class, CachedCoroutine::called);
  }

  private static void decorated(Stmt.AsyncFunctionDef def, Place place) {
    Expr cache = CoroutineCache.nearest(def, place.resolver()).orElse(null);
    if (cache == null || TestCode.holds(def, place)) {
      return;
    }
    Definition.Function fact =
        place
            .resolver()
            .symbol(def)
            .map(Symbol::definition)
            .map(Definition.Function.class::cast)
            .orElse(null);
    if (fact == null || fact.hollow()) {
      return;
    }
    if (fact.generator()) {
      place.report(cache, name(cache) + " keeps the generator, which can be iterated only once");
      return;
    }
    mend(cache, place, fix -> rewrite(cache, def, place, fix));
  }

  private static void rewrite(Expr cache, Stmt.AsyncFunctionDef def, Place place, FixBuilder fix) {
    boolean last = cache == def.decorators().get(def.decorators().size() - 1);
    if (last && alru(cache, place, fix)) {
      return;
    }
    TaskCache tasks = new TaskCache(place, fix);
    if (CoroutineCache.isForFunctions(cache, place.resolver())) {
      tasks.keepTasks(cache);
    } else {
      AwaitedOnly.check(def.name(), place, fix);
      tasks.shareBelow(cache, def);
    }
  }

  /** {@code cache(function)} and {@code lru_cache(maxsize=3)(function)}. */
  private static void called(Expr.Call call, Place place) {
    if (call.args().size() != 1 || !call.keywords().isEmpty()) {
      return;
    }
    Expr function = call.args().get(0);
    if (!CoroutineCache.caches(place.resolver().decorating(CoroutineCache.callee(call.func())))
        || TestCode.holds(call, place)
        || isDecorator(call, place)) {
      return;
    }
    Answer answer = place.resolver().calling(function);
    if (!answer.coroutine() || !answer.certain()) {
      return;
    }
    mend(
        call.func(),
        place,
        fix -> {
          TaskCache tasks = new TaskCache(place, fix);
          if (CoroutineCache.isForFunctions(call.func(), place.resolver())) {
            tasks.keepTasks(call.func());
          } else {
            AwaitedOnly.check(CalleeName.last(function), place, fix);
            tasks.share(function);
          }
        });
  }

  private static boolean isDecorator(Expr.Call call, Place place) {
    return place
        .file()
        .parent(call)
        .filter(Stmt.Function.class::isInstance)
        .map(Stmt.Function.class::cast)
        .filter(def -> def.decorators().contains(call))
        .isPresent();
  }

  private static void mend(Expr cache, Place place, Consumer<FixBuilder> edits) {
    String message = name(cache) + " keeps the coroutine, which can be awaited only once";
    if (place.takesAsyncio()) {
      place.mend(cache, message, Level.UNSAFE, TASKS, edits);
    } else {
      place.report(cache, message);
    }
  }

  private static String name(Expr cache) {
    return '`' + CalleeName.last(CoroutineCache.callee(cache)) + '`';
  }

  /** Writes {@code alru_cache}, which does the same for coroutines, where the project has it. */
  private static boolean alru(Expr cache, Place place, FixBuilder fix) {
    Expr callee = CoroutineCache.callee(cache);
    boolean unbounded = place.denotes(callee, "functools.cache");
    if (!place.resolver().index().imports(LIBRARY)
        || !(unbounded || place.denotes(callee, "functools.lru_cache"))) {
      return false;
    }
    String name = fix.reference(LIBRARY + ".alru_cache");
    fix.replace(callee, unbounded ? name + "(maxsize=None)" : name, Precedence.PRIMARY);
    return true;
  }
}
