package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Definition;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code unbounded-gather}: {@code gather}, {@code wait} or {@code as_completed} over one coroutine
 * for each element of an iterable of unknown size.
 */
public final class UnboundedGather implements Recipe {
  private static final Set<String> STARTERS =
      Set.of("asyncio.create_task", "asyncio.ensure_future");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, UnboundedGather::look);
  }

  private static void look(Expr.Call call, Place place) {
    Optional<Expr> iterable = iterable(call, place);
    if (iterable.isEmpty() || !place.inCoroutine(call) || TestCode.holds(call, place)) {
      return;
    }
    new CrowdFinder(place, place.parameters().number("limit"))
        .behind(iterable.get(), call)
        .ifPresent(crowd -> report(call, crowd, place));
  }

  /** What is spread over {@code gather}, or given to {@code wait} and {@code as_completed}. */
  private static Optional<Expr> iterable(Expr.Call call, Place place) {
    if (place.denotes(call.func(), "asyncio.gather")) {
      List<Expr> spread = call.args().stream().filter(Expr.Starred.class::isInstance).toList();
      return spread.size() == 1
          ? Optional.of(((Expr.Starred) spread.get(0)).value())
          : Optional.empty();
    }
    boolean waits =
        place.denotes(call.func(), "asyncio.wait")
            || place.denotes(call.func(), "asyncio.as_completed");
    return waits && !call.args().isEmpty() ? Optional.of(call.args().get(0)) : Optional.empty();
  }

  private static void report(Expr.Call call, Crowd crowd, Place place) {
    Optional<List<Expr>> coroutines = coroutines(crowd, place);
    if (coroutines.isEmpty()) {
      return;
    }
    String message = "as many coroutines run at once as the iterable has elements";
    boolean certain =
        crowd.members().stream().allMatch(member -> isCertain(member, place))
            && mappedIsCertain(crowd, place);
    if (!certain) {
      place.report(call, message);
      return;
    }
    int limit = place.parameters().number("limit");
    place.mend(
        call,
        message,
        Level.UNSAFE,
        "Let at most " + limit + " run at a time",
        fix -> mend(crowd, coroutines.get(), limit, fix));
  }

  /** What has to wait for its turn; empty where one of the members had better not. */
  private static Optional<List<Expr>> coroutines(Crowd crowd, Place place) {
    Admission admission = new Admission(place);
    List<Expr> coroutines = new ArrayList<>();
    for (Expr member : crowd.members()) {
      boolean started = member instanceof Expr.Call task && starts(task, place);
      Expr coroutine = started ? ((Expr.Call) member).args().get(0) : member;
      if (!(coroutine instanceof Expr.Call made)
          || admission.free(made)
          || place.resolver().awaitable(made).awaitable() == Awaitable.NO) {
        return Optional.empty();
      }
      coroutines.add(coroutine);
    }
    boolean guarded = crowd.mapped().stream().anyMatch(map -> admission.guards(map.args().get(0)));
    return guarded ? Optional.empty() : Optional.of(coroutines);
  }

  /** What create_task takes is a coroutine, whoever makes it: anything else raises. */
  private static boolean isCertain(Expr member, Place place) {
    return (member instanceof Expr.Call task && starts(task, place))
        || place.resolver().awaitable(member).coroutine();
  }

  private static boolean starts(Expr.Call call, Place place) {
    return !call.args().isEmpty()
        && (STARTERS.contains(place.symbol(call.func()).map(Object::toString).orElse(""))
            || (call.func() instanceof Expr.Attribute method
                && method.attr().equals("create_task")
                && place
                    .resolver()
                    .callee(method)
                    .filter(name -> name.head().equals("asyncio"))
                    .isPresent()));
  }

  private static boolean mappedIsCertain(Crowd crowd, Place place) {
    return crowd.mapped().stream()
        .map(map -> place.resolver().definition(map.args().get(0)))
        .allMatch(
            symbol ->
                symbol.isPresent()
                    && symbol.get().definition() instanceof Definition.Function function
                    && function.async()
                    && !function.generator()
                    && function.decorators().isEmpty());
  }

  private static void mend(Crowd crowd, List<Expr> coroutines, int limit, FixBuilder fix) {
    String bounded = Bounded.define(crowd.before(), limit, fix);
    for (Expr coroutine : coroutines) {
      fix.wrap(coroutine, bounded + "(", ")", Precedence.PRIMARY);
    }
    for (Expr.Call map : crowd.mapped()) {
      fix.wrap(map, "map(" + bounded + ", ", ")", Precedence.PRIMARY);
    }
  }
}
