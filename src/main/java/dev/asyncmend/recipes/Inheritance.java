package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;

/** Whether what is known of a library's method says anything about a call of it. */
final class Inheritance {
  private Inheritance() {}

  /**
   * Whether {@code callee}, which leads to the definition {@code name} of a library, is called on
   * an object of a class from elsewhere that inherits it: that may have changed what the method
   * calls.
   */
  static boolean hides(Expr callee, QName name, Place place) {
    return callee instanceof Expr.Attribute method
        && place.symbol(method).isEmpty()
        && place
            .resolver()
            .type(method.value())
            .filter(type -> type.type().head().equals(name.head()))
            .isEmpty();
  }
}
