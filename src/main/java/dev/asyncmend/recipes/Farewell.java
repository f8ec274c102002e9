package dev.asyncmend.recipes;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Locale;

/** What is called when something ends, as far as names tell. */
final class Farewell {
  /** Beginnings of words in such names. */
  private static final List<String> WORDS =
      List.of(
          "abort",
          "aclos",
          "cancel",
          "clean",
          "clear",
          "clos",
          "delete",
          "destroy",
          "detach",
          "disconnect",
          "dispose",
          "drain",
          "finali",
          "finish",
          "flush",
          "join",
          "kill",
          "leave",
          "logout",
          "quit",
          "release",
          "remove",
          "reset",
          "rollback",
          "save",
          "shutdown",
          "stop",
          "teardown",
          "terminat",
          "unbind",
          "unlink",
          "unlock",
          "unregister",
          "unsubscri");

  private static final List<String> TOGETHER = List.of("gather", "wait", "wait_for", "shield");

  private Farewell() {}

  /** Whether a function of this name ends something. */
  static boolean named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of("__aexit__", "__exit__", "__del__").contains(name)
        || List.of(lower.split("_", -1)).stream()
            .anyMatch(word -> WORDS.stream().anyMatch(word::startsWith));
  }

  /**
   * Whether {@code statement} calls such a function for nothing but that, in a branch or loop
   * perhaps; what a {@code try} inside of it takes care of is not meant.
   */
  static boolean in(Stmt statement) {
    boolean[] found = new boolean[1];
    Walk.pruned(
        statement,
        node -> {
          found[0] |= node instanceof Stmt.ExprStmt only && ends(only.value());
          return !(node instanceof Expr
              || node instanceof Stmt.TryBlock
              || node instanceof Stmt.Function
              || node instanceof Stmt.ClassDef);
        });
    return found[0];
  }

  /** Whether {@code value}, awaited or not, is a call that ends something, or several of them. */
  static boolean ends(Expr value) {
    if (value instanceof Expr.Await await) {
      return ends(await.value());
    }
    if (value instanceof Expr.Starred starred) {
      return ends(starred.value());
    }
    if (value instanceof Expr.ListComp list) {
      return ends(list.elt());
    }
    if (value instanceof Expr.GeneratorExp generator) {
      return ends(generator.elt());
    }
    return value instanceof Expr.Call call
        && (named(CalleeName.last(call.func()))
            || (TOGETHER.contains(CalleeName.last(call.func()))
                && call.args().stream().anyMatch(Farewell::ends)));
  }
}
