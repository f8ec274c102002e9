package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a name that takes a coroutine is meant for its result: {@code user = load_user()} and
 * then {@code greet(user)}, where everybody else awaits {@code load_user()}.
 */
final class ValueNames {
  /** Parts of names that are given to what somebody will drive. */
  private static final List<String> DRIVEN =
      List.of(
          "coro", "task", "fut", "await", "aw", "job", "promise", "pending", "op", "req", "call",
          "work", "fn", "func", "cb", "handler", "gen", "it", "cm", "ctx", "thread", "proc");

  /** Parts of the names of callables that drive what they are given, or keep it for later. */
  private static final List<String> DRIVERS =
      List.of(
          "task",
          "gather",
          "wait",
          "shield",
          "future",
          "run",
          "spawn",
          "schedule",
          "submit",
          "defer",
          "background",
          "append",
          "put",
          "queue",
          "push",
          "start",
          "launch",
          "then",
          "track",
          "race",
          "timeout",
          "retry",
          "thread",
          "threadsafe",
          "soon",
          "await",
          "coro",
          "coroutine",
          "fire",
          "forget",
          "execute");

  private ValueNames() {}

  /**
   * Whether {@code value}, a coroutine, is assigned to such a name.
   *
   * @param certain whether it certainly is a coroutine; else somebody must await another one
   */
  static boolean hold(Expr value, boolean certain, Place place) {
    if (!(value instanceof Expr.Call call)
        || !(place.file().parent(chosen(value, place)).orElse(value) instanceof Stmt.Assign assign)
        || assign.targets().size() != 1
        || !(assign.targets().get(0) instanceof Expr.Name target)
        || words(target.id(), DRIVEN)
        || (!certain && place.resolver().awaitedElsewhere(call) == 0)) {
      return false;
    }
    return place.flow().outcomes(value).stream()
        .filter(Fate.Argument.class::isInstance)
        .noneMatch(fate -> drives(((Fate.Argument) fate)));
  }

  /**
   * Whether somebody asks if there is a result, and keeps it under the name of one. A coroutine is
   * always true: nobody who knows that he has one asks.
   */
  static boolean asked(Expr expr, Set<CoroutineUse> uses, Place place) {
    return uses.contains(CoroutineUse.TESTED)
        && !uses.contains(CoroutineUse.DRIVEN)
        && hold(expr, false, place);
  }

  /** The choice which {@code value} is the last part of: {@code user or load_user()}. */
  private static Expr chosen(Expr value, Place place) {
    return place.file().parent(value).orElse(value) instanceof Expr.BoolOp op
            && op.values().indexOf(value) == op.values().size() - 1
        ? op
        : value;
  }

  /** Whether a name is one of those that are given to what somebody will drive. */
  static boolean driven(String name) {
    return words(name, DRIVEN);
  }

  /** Whether a callable of this name drives what it is given, or keeps it for later. */
  static boolean drives(String name) {
    return words(name, DRIVERS);
  }

  private static boolean drives(Fate.Argument argument) {
    String name = CalleeName.last(argument.call().func());
    boolean keyword = argument.keyword() != null && words(argument.keyword(), DRIVEN);
    return keyword || name.isEmpty() || words(name, DRIVERS);
  }

  /** Whether {@code name} has one of {@code words} between underscores or digits. */
  static boolean words(String name, List<String> words) {
    for (String part : name.toLowerCase(Locale.ROOT).split("[_\\d]+", -1)) {
      String single = part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
      if (words.contains(part) || words.contains(single)) {
        return true;
      }
    }
    return false;
  }
}
