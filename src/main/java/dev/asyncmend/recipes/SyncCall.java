package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.StandardLibrary;
import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.ForKind;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.index.WithKind;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A call whose value certainly cannot be awaited.
 *
 * @param name what is called
 * @param remedy what to do about the {@code await}
 * @param level how far that can be trusted
 * @param blocking what is known about the wait that the call is; null for none
 * @param chain how it is known
 */
record SyncCall(
    String name, Remedy remedy, Level level, @Nullable Blocking blocking, List<Reason> chain) {
  private static final String LOOP = "loop";

  /** What helps. */
  enum Remedy {
    /** Await {@code asyncio.sleep}. */
    SLEEP,
    /** Await a thread that runs it. */
    THREAD,
    /** Do not await it. */
    DROP,
    /** A person has to see what was meant. */
    ADVISE
  }

  /** What is wrong with awaiting {@code call}; empty where nothing is, or where nobody knows. */
  static Optional<SyncCall> of(Expr.Call call, Place place) {
    Answer answer = place.resolver().awaitable(call);
    if (answer.awaitable() == Awaitable.YES || place.resolver().iterating(call).async()) {
      return Optional.empty(); // `sync-loop-over-async` knows better about the second
    }
    Optional<Symbol> symbol = place.resolver().definition(call.func());
    boolean project = symbol.filter(one -> isOwn(one, place)).isPresent();
    if (project && symbol.get().definition() instanceof Definition.Function function) {
      return MereHook.possibly(symbol.get(), place)
          ? Optional.empty()
          : function(call, function, place);
    }
    if (answer.awaitable() != Awaitable.NO || !answer.certain() || symbol.isEmpty()) {
      return Optional.empty();
    }
    String name = symbol.get().name().dotted().replace("builtins.", "");
    return project
        ? Optional.of(new SyncCall(name, Remedy.DROP, Level.SAFE, null, answer.chain()))
        : library(call, symbol.get(), name, answer, place);
  }

  private static boolean isOwn(Symbol symbol, Place place) {
    return symbol.path().equals(place.resolver().path()) || place.resolver().index().owns(symbol);
  }

  /** A function of the project, by its code: what is annotated may be wrong. */
  private static Optional<SyncCall> function(
      Expr.Call call, Definition.Function function, Place place) {
    Answer coded = place.resolver().coded(call);
    boolean certain = coded.awaitable() == Awaitable.NO && coded.certain();
    if (!certain || function.async()) {
      return Optional.empty();
    }
    Remedy remedy = function.generator() ? Remedy.ADVISE : Remedy.DROP;
    return Optional.of(new SyncCall(function.path(), remedy, Level.SAFE, null, coded.chain()));
  }

  private static Optional<SyncCall> library(
      Expr.Call call, Symbol symbol, String name, Answer answer, Place place) {
    Blocking blocking = place.resolver().blocking(call.func()).orElse(null);
    boolean loop = blocking != null && blocking.category().equals(LOOP);
    if (loop || Inheritance.hides(call.func(), symbol.name(), place)) {
      return Optional.empty(); // `nested-event-loop` knows better about loops
    }
    if (blocking != null) {
      return Optional.of(
          new SyncCall(name, remedy(blocking), Level.SAFE, blocking, answer.chain()));
    }
    boolean type = symbol.definition() instanceof Definition.Type;
    Remedy remedy = type || isPlain(call, place) ? Remedy.DROP : Remedy.ADVISE;
    // Another version of the library may have made a coroutine function of it.
    Level level = StandardLibrary.has(symbol.name().head()) ? Level.SAFE : Level.UNSAFE;
    return Optional.of(new SyncCall(name, remedy, level, null, answer.chain()));
  }

  private static Remedy remedy(Blocking blocking) {
    if (blocking.name().dotted().equals("time.sleep")) {
      return Remedy.SLEEP;
    }
    return OffLoop.helpsAsItIs(blocking) ? Remedy.THREAD : Remedy.ADVISE;
  }

  /** Whether the result is nothing that wants another statement than an expression. */
  private static boolean isPlain(Expr.Call call, Place place) {
    return place.resolver().entering(call).kind() == WithKind.UNKNOWN
        && place.resolver().iterating(call).kind() == ForKind.UNKNOWN;
  }
}
