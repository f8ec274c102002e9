package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Answer;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import java.util.List;
import java.util.Set;

/**
 * {@code wait-on-coroutines}: CPython's documentation of {@code asyncio.wait}: "Changed in version
 * 3.11: Passing coroutine objects to wait() directly is forbidden." And {@code asyncio.gather}
 * takes awaitables, not a list of them.
 */
public final class WaitOnCoroutines implements Recipe {
  private static final int FORBIDDEN = 11;

  private static final Set<String> COLLECTIONS = Set.of("list", "tuple", "set", "frozenset", "map");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, WaitOnCoroutines::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (call.args().size() != 1 || !place.takesAsyncio()) {
      return;
    }
    if (place.denotes(call.func(), "asyncio.wait")) {
      waiting(call, place);
    } else if (place.denotes(call.func(), "asyncio.gather")) {
      gathering(call, place);
    }
  }

  private static void waiting(Expr.Call call, Place place) {
    List<Expr> coroutines =
        Elements.of(call.args().get(0), call, place).stream()
            .filter(element -> isCoroutine(element, place))
            .toList();
    if (coroutines.isEmpty()) {
      return;
    }
    String message =
        place.target().minor() >= FORBIDDEN
            ? "`asyncio.wait` takes tasks, and raises TypeError on coroutines"
            : "`asyncio.wait` takes tasks; on coroutines it raises TypeError from Python 3.11 on";
    if (!place.inCoroutine(call) || !coroutines.stream().allMatch(one -> starts(one, place))) {
      place.report(call.args().get(0), message);
      return;
    }
    place.mend(
        call.args().get(0),
        message,
        Level.SAFE,
        "Start tasks",
        fix -> coroutines.forEach(one -> start(one, fix)));
  }

  /** Whether a task can be made there: of a generator's elements, since the call consumes it. */
  private static boolean starts(Expr coroutine, Place place) {
    return place.inCoroutine(coroutine)
        || place.file().parent(coroutine).filter(Expr.GeneratorExp.class::isInstance).isPresent();
  }

  private static boolean isCoroutine(Expr element, Place place) {
    Answer answer = place.resolver().awaitable(element);
    return element instanceof Expr.Call && answer.coroutine() && answer.certain();
  }

  private static void start(Expr coroutine, FixBuilder fix) {
    String create = fix.reference("asyncio.create_task");
    fix.wrap(coroutine, create + "(", ")", Precedence.PRIMARY);
  }

  private static void gathering(Expr.Call call, Place place) {
    Expr arg = call.args().get(0);
    if (!isCollection(arg, place)) {
      return;
    }
    place.mend(
        arg,
        "`asyncio.gather` takes the awaitables themselves, not a collection of them",
        Level.SAFE,
        "Hand them over one by one",
        fix -> spread(call, arg, fix));
  }

  private static boolean isCollection(Expr arg, Place place) {
    if (arg instanceof Expr.Name name) {
      List<Binding> all = place.flow().reaching(name);
      return !all.isEmpty() && all.stream().allMatch(one -> bindsCollection(one, place));
    }
    return isMade(arg, place);
  }

  private static boolean bindsCollection(Binding binding, Place place) {
    return binding instanceof Binding.Local local
        && local.form() == Binding.Form.ASSIGNED
        && local.whole()
        && local.source() != null
        && !(local.source() instanceof Expr.GeneratorExp)
        && isMade(local.source(), place);
  }

  private static boolean isMade(Expr source, Place place) {
    return source instanceof Expr.ListExpr
        || source instanceof Expr.Tuple
        || source instanceof Expr.SetExpr
        || source instanceof Expr.ListComp
        || source instanceof Expr.SetComp
        || source instanceof Expr.GeneratorExp
        || (source instanceof Expr.Call call
            && COLLECTIONS.contains(place.calleeName(call.func())));
  }

  private static void spread(Expr.Call call, Expr arg, FixBuilder fix) {
    boolean shared = arg instanceof Expr.GeneratorExp && arg.first() == call.open();
    if (shared) {
      fix.edit(new Edit.InsertAfter(call.open(), "*("));
      fix.edit(new Edit.InsertBefore(call.last(), ")"));
    } else {
      fix.edit(new Edit.InsertBefore(fix.file().group(arg).first(), "*"));
    }
  }
}
