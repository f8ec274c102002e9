package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * {@code sync-loop-over-async}: a plain {@code for}, or a builtin that loops, is given an
 * asynchronous generator or iterator (language reference, "The async for statement").
 */
public final class SyncLoopOverAsync implements Recipe {

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Loop.class, SyncLoopOverAsync::loop);
    hooks.on(Expr.Comp.class, SyncLoopOverAsync::comprehension);
    hooks.on(Expr.Call.class, AsyncCollector::look);
    hooks.on(Expr.Await.class, SyncLoopOverAsync::await);
  }

  private static void loop(Stmt.Loop loop, Place place) {
    boolean isAsync = loop instanceof Stmt.AsyncFor;
    AsyncSource.of(loop.iter(), place)
        .filter(source -> !isAsync || source.awaited())
        .ifPresent(source -> loop(loop, source, place));
  }

  private static void loop(Stmt.Loop loop, AsyncSource source, Place place) {
    String message = source.message("plain `for`", place);
    if (!place.runsOnLoop(loop)) {
      place.report(
          loop.iter(), message + ", and only a coroutine can iterate over it", source.chain());
      return;
    }
    place.mend(
        loop.iter(),
        message,
        source.chain(),
        source.level(),
        "Use async for",
        fix -> {
          source.clean(fix);
          if (loop instanceof Stmt.For) {
            fix.edit(new Edit.InsertBefore(loop.first(), "async "));
          }
        });
  }

  private static void comprehension(Expr.Comp comp, Place place) {
    for (Part.Comprehension clause : comp.generators()) {
      AsyncSource.of(clause.iter(), place)
          .filter(source -> !clause.isAsync() || source.awaited())
          .ifPresent(source -> comprehension(comp, clause, source, place));
    }
  }

  private static void comprehension(
      Expr.Comp comp, Part.Comprehension clause, AsyncSource source, Place place) {
    String message = source.message("plain `for`", place);
    if (comp instanceof Expr.GeneratorExp generator) {
      AsyncCollector.generator(generator, clause, source, place);
      return;
    }
    Expr element =
        comp instanceof Expr.DictComp dict
            ? dict.value()
            : comp instanceof Expr.ListComp list ? list.elt() : ((Expr.SetComp) comp).elt();
    if (!place.takesAwait(element)) {
      place.report(clause.iter(), message + ", and `async for` may not stand here", source.chain());
      return;
    }
    place.mend(
        clause.iter(),
        message,
        source.chain(),
        source.level(),
        "Use async for",
        fix -> source.iterate(clause, fix));
  }

  /** An {@code await} anywhere else: what was meant is open. */
  private static void await(Expr.Await await, Place place) {
    Node around = place.file().parent(await).orElse(await);
    boolean looped =
        (around instanceof Stmt.Loop loop && loop.iter() == await)
            || (around instanceof Part.Comprehension clause && clause.iter() == await)
            || (around instanceof Expr.Call call && AsyncCollector.collects(call, await, place));
    if (!looped && await.value() instanceof Expr.Call) {
      AsyncSource.of(await, place)
          .ifPresent(
              source ->
                  place.report(
                      await,
                      source.message("", place) + "; iterate over it with `async for`",
                      source.chain()));
    }
  }
}
