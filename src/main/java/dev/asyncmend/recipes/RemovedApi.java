package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.index.Removal;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Map;
import java.util.Optional;

/**
 * {@code removed-api}: what asyncio had once. What that is, and since when it is gone, is data:
 * {@code knowledge/removed.tsv}, after the documentation of CPython ("Changed in version 3.10:
 * Removed the loop parameter", "What's New In Python 3.9, 3.11, 3.14").
 */
public final class RemovedApi implements Recipe {
  private static final String POLICY = "asyncio.get_event_loop_policy";

  /** What a policy is asked for, and the function that is equivalent by its documentation. */
  private static final Map<String, Level> POLICY_METHODS =
      Map.of(
          "new_event_loop",
          Level.SAFE,
          "set_event_loop",
          Level.SAFE,
          "get_event_loop",
          Level.UNSAFE);

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, LoopArgument::look);
    hooks.on(Expr.Attribute.class, RemovedApi::look);
    hooks.on(Expr.Name.class, RemovedApi::look);
  }

  private static void look(Expr expr, Place place) {
    removal(expr, place)
        .filter(found -> place.takesAsyncio() && !OldPythons.known(expr, place))
        .ifPresent(found -> judge(expr, found, place));
  }

  private static Optional<Removal> removal(Expr expr, Place place) {
    String last =
        expr instanceof Expr.Attribute attribute
            ? attribute.attr()
            : expr instanceof Expr.Name name ? name.id() : "";
    return Knowledge.bundled().removes(last)
        ? place.symbol(expr).flatMap(Knowledge.bundled()::removal).filter(Removal::whole)
        : Optional.empty();
  }

  private static void judge(Expr expr, Removal found, Place place) {
    Node around = place.file().parent(expr).orElse(expr);
    boolean called = around instanceof Expr.Call call && call.func() == expr;
    if (around instanceof Stmt.Function def && def.decorators().contains(expr)) {
      GeneratorCoroutine.mend(def, expr, found, place);
    } else if (called && found.name().parent().equals(Optional.of(QName.of("asyncio.Task")))) {
      TaskLookup.mend((Expr.Call) around, found, place);
    } else if (!called || !found.name().dotted().equals(POLICY) || !method(around, place)) {
      advise(expr, found, place);
    }
  }

  /** Mends {@code asyncio.get_event_loop_policy().new_event_loop()} and the like. */
  private static boolean method(Node policy, Place place) {
    if (!(place.file().parent(policy).orElse(policy) instanceof Expr.Attribute method)
        || !(place.file().parent(method).orElse(method) instanceof Expr.Call call)
        || call.func() != method
        || !POLICY_METHODS.containsKey(method.attr())) {
      return false;
    }
    String function = "asyncio." + method.attr();
    place.mend(
        call.func(),
        "event loop policies are deprecated since Python 3.14; `" + function + "` does the same",
        POLICY_METHODS.get(method.attr()),
        "Call " + function,
        fix -> fix.replace(method, fix.reference(function)));
    return true;
  }

  /** Once a statement; tests are free to test what is still there. */
  private static void advise(Expr expr, Removal found, Place place) {
    boolean gone = place.target().minor() >= found.gone();
    if ((gone || !TestCode.file(place.path())) && isFirst(expr, place)) {
      place.report(expr, found.message(place.target().minor()) + "; use " + found.instead());
    }
  }

  private static boolean isFirst(Expr expr, Place place) {
    Optional<Stmt> statement = place.file().statement(expr);
    return statement.isEmpty()
        || Walk.find(statement.get(), Expr.class).stream()
            .takeWhile(before -> before != expr)
            .filter(before -> place.file().statement(before).equals(statement))
            .noneMatch(before -> removal(before, place).isPresent());
  }
}
