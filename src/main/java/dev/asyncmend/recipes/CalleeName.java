package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;

/** What the code calls a function by, whatever that may be. */
final class CalleeName {
  private CalleeName() {}

  /** The last name of {@code callee}: of its attribute, or its own; empty where it has none. */
  static String last(Expr callee) {
    if (callee instanceof Expr.Attribute method) {
      return method.attr();
    }
    return callee instanceof Expr.Name name ? name.id() : "";
  }

  /** How a message speaks of {@code call}: {@code name()}, or "the call" where it has no name. */
  static String spoken(Expr.Call call) {
    String name = last(call.func());
    return name.isEmpty() ? "the call" : name + "()";
  }

  /** Whether {@code call} certainly makes an object of a class that is known by definition. */
  static boolean isClass(Expr.Call call, Place place) {
    return place
        .resolver()
        .definition(call.func())
        .map(Symbol::definition)
        .filter(Definition.Type.class::isInstance)
        .isPresent();
  }
}
