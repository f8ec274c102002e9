package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Iterating;
import dev.asyncmend.index.Reason;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * An expression that only {@code async for} takes.
 *
 * @param written as it stands in the code
 * @param value the same without an {@code await} that fails on it
 * @param known how it is known
 */
record AsyncSource(Expr written, Expr value, Iterating known) {
  /** The Python from which on an asynchronous comprehension may stand in another comprehension. */
  private static final int NESTED = 11;

  /** Who asks so has thought about it. */
  private static final List<String> QUESTIONS =
      List.of("isasyncgen", "__aiter__", "AsyncIter", "AsyncGenerator");

  /** The source that {@code expr} is; empty where a plain {@code for} may take it. */
  static Optional<AsyncSource> of(Expr expr, Place place) {
    Expr value = expr instanceof Expr.Await await ? await.value() : expr;
    Iterating known = place.resolver().iterating(value);
    boolean fails =
        known.async()
            && (value == expr || place.resolver().awaitable(value).awaitable() == Awaitable.NO);
    return Optional.of(new AsyncSource(expr, value, known))
        .filter(source -> fails && !isForeseen(expr, place));
  }

  private static boolean isForeseen(Expr expr, Place place) {
    return Foreseen.failure(expr, "TypeError", "", place)
        || Foreseen.condition(expr, QUESTIONS, place);
  }

  /** Whether an {@code await} stands before it. */
  boolean awaited() {
    return written != value;
  }

  Level level() {
    return known.certain() ? Level.SAFE : Level.UNSAFE;
  }

  List<Reason> chain() {
    return known.chain();
  }

  /** What is wrong with the statement or call {@code what}. */
  String message(String what, Place place) {
    String source = '`' + WithSplit.shortened(place.file().source(value)) + "` is asynchronous: ";
    return source + (awaited() ? "it cannot be awaited" : what + " fails on it");
  }

  /** Takes the {@code await} away. */
  void clean(FixBuilder fix) {
    if (awaited()) {
      Unwrapped.apply(written, value, "", "", Precedence.PRIMARY, Precedence.PRIMARY, fix);
    }
  }

  /** The same, and lets {@code clause}, which takes from it, wait for each element. */
  void iterate(Part.Comprehension clause, FixBuilder fix) {
    clean(fix);
    if (!clause.isAsync()) {
      fix.edit(new Edit.InsertBefore(clause.first(), "async "));
    }
  }

  /** Whether an asynchronous comprehension may take the place of {@code expr}. */
  static boolean mayGather(Expr expr, Place place) {
    return place.takesAwait(expr)
        && (place.target().minor() >= NESTED || !comprehended(expr, place));
  }

  /** Whether a comprehension of the same function stands around {@code expr}. */
  private static boolean comprehended(Expr expr, Place place) {
    for (Node around : place.file().ancestors(expr)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      if (around instanceof Expr.Comp) {
        return true;
      }
    }
    return false;
  }
}
