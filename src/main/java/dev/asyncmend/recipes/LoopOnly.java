package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Map;
import java.util.Optional;

/** What only the thread of an event loop may call, by how another thread can ask for it. */
enum LoopOnly {
  /** {@code loop.call_soon}, which has a twin. */
  SOON,
  /** Another method of a loop that takes a callback. */
  LATER,
  /** Starts a coroutine. */
  TASK,
  /** A method whose result nobody needs. */
  TELL,
  /** A method of a future, which knows its loop. */
  FUTURE,
  /** A method that is called for what it gives. */
  ASK;

  private static final String LOOP = "asyncio.AbstractEventLoop.";

  private static final Map<String, LoopOnly> METHODS =
      Map.ofEntries(
          Map.entry(LOOP + "call_soon", SOON),
          Map.entry(LOOP + "call_later", LATER),
          Map.entry(LOOP + "call_at", LATER),
          Map.entry(LOOP + "create_task", TASK),
          Map.entry("asyncio.Queue.put_nowait", TELL),
          Map.entry("asyncio.Queue.get_nowait", ASK),
          Map.entry("asyncio.Event.set", TELL),
          Map.entry("asyncio.Future.set_result", FUTURE),
          Map.entry("asyncio.Future.set_exception", FUTURE),
          Map.entry("asyncio.Future.cancel", FUTURE),
          Map.entry("asyncio.Task.cancel", FUTURE));

  /** What {@code call} is; empty for any other call. */
  static Optional<LoopOnly> of(Expr.Call call, Place place) {
    if (!(call.func() instanceof Expr.Attribute method)
        || METHODS.keySet().stream().noneMatch(name -> name.endsWith('.' + method.attr()))) {
      return Optional.empty();
    }
    return place
        .resolver()
        .callee(method)
        .map(name -> METHODS.get(name.dotted()))
        .filter(kind -> place.resolver().type(method.value()).isPresent());
  }
}
