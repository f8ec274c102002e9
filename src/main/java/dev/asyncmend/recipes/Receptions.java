package dev.asyncmend.recipes;

import dev.asyncmend.index.Knowledge;
import dev.asyncmend.index.Reception;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;

/** Whether a framework takes a coroutine function, and runs it for each request or event. */
final class Receptions {
  private Receptions() {}

  /** Whether {@code decorator} is that of a framework which runs the function for each request. */
  static boolean decorates(Expr decorator, Surroundings around) {
    Expr callee = decorator instanceof Expr.Call call ? call.func() : decorator;
    return around
        .resolver()
        .callee(callee)
        .flatMap(Knowledge.bundled()::reception)
        .filter(Reception::decorates)
        .isPresent();
  }

  /** Whether {@code parent} hands {@code use} to a framework that runs it for each request. */
  static boolean takes(Expr use, Node parent, Surroundings there) {
    if (!(parent instanceof Expr.Call call)) {
      return false;
    }
    Reception known =
        there.resolver().callee(call.func()).flatMap(Knowledge.bundled()::reception).orElse(null);
    return known != null
        && known.position() >= 0
        && known.position() < call.args().size()
        && call.args().get(known.position()) == use;
  }
}
