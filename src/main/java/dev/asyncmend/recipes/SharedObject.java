package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;

/**
 * Who else uses the object whose coroutine method is called: what one event loop made of it, such
 * as a connection, is of no use to the next loop.
 */
enum SharedObject {
  /** Nobody, or there is no object. */
  NONE,
  /** Others may, elsewhere; or other loops run beside it. */
  MAYBE,
  /** Other coroutines of the object are called beside it: they need the same loop. */
  OTHER_LOOPS;

  static SharedObject of(StrayCoroutine stray, Place place) {
    boolean again = runs(stray, place);
    if (!(stray.call().func() instanceof Expr.Attribute method)
        || (place.symbol(method.value()).isPresent()
            && place.resolver().type(method.value()).isEmpty())) {
      return again ? MAYBE : NONE;
    }
    if (again || others(stray, method, place)) {
      return OTHER_LOOPS;
    }
    return own(method.value(), stray, place) ? NONE : MAYBE;
  }

  /** Whether code beside it runs an event loop, and may expect to find the same one. */
  private static boolean runs(StrayCoroutine stray, Place place) {
    return Walk.find(owner(stray, place), Expr.Call.class).stream()
        .filter(other -> place.denotes(other.func(), "asyncio.run"))
        .anyMatch(
            other -> place.scopes().runsIn(other).equals(place.scopes().runsIn(stray.call())));
  }

  private static boolean others(StrayCoroutine stray, Expr.Attribute method, Place place) {
    String object = place.file().source(method.value());
    return Walk.find(owner(stray, place), Expr.Call.class).stream()
        .filter(other -> other.first() != stray.call().first())
        .filter(
            other ->
                other.func() instanceof Expr.Attribute each
                    && place.file().source(each.value()).equals(object))
        .anyMatch(other -> StrayCoroutine.of(other, place).isPresent());
  }

  private static Node owner(StrayCoroutine stray, Place place) {
    return stray.function() == null ? place.file().tree() : stray.function();
  }

  /** Whether the object was made here, or is a variable of the code that calls. */
  private static boolean own(Expr object, StrayCoroutine stray, Place place) {
    if (object instanceof Expr.Call) {
      return true;
    }
    if (!(object instanceof Expr.Name name)) {
      return false;
    }
    Variable variable = place.scopes().variable(name);
    List<Binding> bindings = variable.bindings();
    return variable.scope().node() == owner(stray, place)
        && bindings.stream().allMatch(SharedObject::assigned);
  }

  private static boolean assigned(Binding binding) {
    return binding instanceof Binding.Local local && local.form() == Binding.Form.ASSIGNED;
  }
}
