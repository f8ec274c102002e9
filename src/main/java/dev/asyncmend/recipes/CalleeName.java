package dev.asyncmend.recipes;

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
}
