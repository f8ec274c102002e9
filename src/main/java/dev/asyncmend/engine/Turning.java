package dev.asyncmend.engine;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;

/** Whether fixes changed what a file offers to others: what was a call is a coroutine now. */
final class Turning {
  private Turning() {}

  /**
   * Whether a function that other files can name became a coroutine function, or is none any more,
   * came or went.
   */
  static boolean between(PyFile before, PyFile after) {
    return !offers(before).equals(offers(after));
  }

  private static List<String> offers(PyFile file) {
    List<String> offers = new ArrayList<>();
    Walk.pruned(file.tree(), node -> enter(node, offers));
    return offers;
  }

  private static boolean enter(Node node, List<String> offers) {
    if (node instanceof Stmt.Function function) {
      offers.add((function.isAsync() ? "async def " : "def ") + function.name());
      return false;
    }
    if (node instanceof Stmt.ClassDef type) {
      offers.add("class " + type.name());
    }
    return !(node instanceof Expr);
  }
}
