package dev.asyncmend.recipes;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code blocking-wait}: a coroutine waits for other threads of the program, or for its processes,
 * by standing still. Which callables do so is data: the categories {@code thread}, {@code queue},
 * {@code lock}, {@code future} and {@code process-wait}.
 */
public final class BlockingWait implements Recipe {
  private static final Set<String> CATEGORIES =
      Set.of("thread", "queue", "lock", "future", "process-wait");

  /** Processes of other modules are those of {@code blocking-subprocess}. */
  private static final Set<String> OTHERS = Set.of("subprocess", "os");

  private static final String AS_COMPLETED = "concurrent.futures.as_completed";
  private static final Set<String> POOLS =
      Set.of("concurrent.futures.ThreadPoolExecutor", "concurrent.futures.ProcessPoolExecutor");
  private static final Set<String> SUBMIT = Set.of("submit", "map");

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(hooks, BlockingWait::isMine, BlockingWait::look);
    FutureWait.listen(hooks);
    hooks.on(Stmt.For.class, (loop, place) -> iterated(loop.iter(), place));
    hooks.on(Part.Comprehension.class, BlockingWait::comprehension);
    hooks.on(Stmt.With.class, BlockingWait::pool);
  }

  private static boolean isMine(Blocking blocking) {
    return CATEGORIES.contains(blocking.category())
        && blocking.least() == Blocking.Wait.UNBOUNDED
        && !OTHERS.contains(blocking.name().head());
  }

  private static void look(BlockingCall found) {
    if (Patience.none(found) || isReady(found) || isCondition(found)) {
      return;
    }
    String name = found.name();
    if (name.startsWith(FutureWait.FUTURE)) {
      FutureWait.look(found);
    } else if (name.startsWith("queue.")) {
      queue(found);
    } else {
      found.mend();
    }
  }

  /** Whether the code around asks first whether there is anything to wait for. */
  private static boolean isReady(BlockingCall found) {
    if (found.receiver().isEmpty()) {
      return false;
    }
    String object = found.place().file().source(found.receiver().get());
    List<String> questions =
        Stream.of(".empty()", ".qsize()", ".poll(", ".done()", ".ready()", ".locked()")
            .map(object::concat)
            .toList();
    boolean polls = found.name().endsWith(".Connection.poll") && found.call().args().isEmpty();
    return polls
        || Foreseen.condition(found.call(), questions, found.place())
        || Patience.justCalled("kill", found.receiver().get(), found.call(), found.place());
  }

  /** Whether {@code threading-lock-in-coroutine} makes the condition one of asyncio. */
  private static boolean isCondition(BlockingCall found) {
    return found
        .receiver()
        .flatMap(object -> ThreadLockCure.mendable(object, found.place()))
        .isPresent();
  }

  /** Putting into a queue without limit never waits. */
  private static void queue(BlockingCall found) {
    boolean puts = found.name().endsWith(".put");
    if (puts && !bounded(found)) {
      return;
    }
    found.move();
  }

  private static boolean bounded(BlockingCall found) {
    List<Expr.Call> made =
        found.receiver().map(queue -> Origins.of(queue, found.place())).orElse(List.of());
    return !found.name().startsWith("queue.SimpleQueue")
        && !made.isEmpty()
        && made.stream().allMatch(call -> limits(call, found.place()));
  }

  private static boolean limits(Expr.Call made, Place place) {
    return Stream.concat(
            made.args().stream().limit(1),
            made.keywords().stream()
                .filter(word -> "maxsize".equals(word.name()))
                .map(Part.Keyword::value))
        .anyMatch(size -> !Patience.isNothing(size, place));
  }

  private static void comprehension(Part.Comprehension part, Place place) {
    if (place.file().parent(part).filter(Expr.GeneratorExp.class::isInstance).isEmpty()) {
      iterated(part.iter(), place);
    }
  }

  private static void iterated(Expr iter, Place place) {
    if (iter instanceof Expr.Call call
        && place.inCoroutine(iter)
        && place.canAwait(iter)
        && !TestCode.holds(iter, place)
        && place.denotes(call.func(), AS_COMPLETED)) {
      place.report(
          iter,
          "each step over `"
              + AS_COMPLETED
              + "` blocks the event loop; use `asyncio.as_completed` over `asyncio.wrap_future`");
    }
  }

  /** {@code with ThreadPoolExecutor() as pool: pool.submit(f)} joins at its end. */
  private static void pool(Stmt.With with, Place place) {
    if (!place.inCoroutine(with) || TestCode.holds(with, place)) {
      return;
    }
    for (Part.WithItem item : with.items()) {
      boolean submits =
          item.target() instanceof Expr.Name name
              && item.context() instanceof Expr.Call call
              && POOLS.stream().anyMatch(pool -> place.denotes(call.func(), pool))
              && submits(with, name.id(), place);
      if (submits) {
        place.report(
            item.context(),
            "leaving this `with` blocks the event loop until all that was submitted is done;"
                + " await it by `loop.run_in_executor`, or wait for `shutdown` in a thread");
      }
    }
  }

  private static boolean submits(Stmt.With with, String pool, Place place) {
    return with.body().stream()
        .flatMap(stmt -> Walk.find(stmt, Expr.Call.class).stream())
        .filter(place::inCoroutine)
        .anyMatch(
            call ->
                call.func() instanceof Expr.Attribute method
                    && SUBMIT.contains(method.attr())
                    && method.value() instanceof Expr.Name name
                    && name.id().equals(pool));
  }
}
