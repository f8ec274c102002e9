package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a call that is handed on as it stands is meant for its result: everybody else awaits such
 * calls, and nothing in the name of who takes it, or of what it is taken as, says that it is run
 * there.
 */
final class HandedResults {
  private static final int ENOUGH = 2;
  private static final Pattern HUMP = Pattern.compile("([a-z])(?=[A-Z])");

  /** Parts of the names of callables that run what they are given, besides {@link ValueNames}. */
  private static final List<String> DRIVERS =
      List.of(
          "add",
          "apply",
          "async",
          "block",
          "call",
          "collect",
          "coro",
          "create",
          "emit",
          "enter",
          "enqueue",
          "ensure",
          "first",
          "group",
          "invoke",
          "iscoroutine",
          "job",
          "limit",
          "map",
          "nursery",
          "on",
          "pool",
          "process",
          "register",
          "safe",
          "scheduler",
          "send",
          "set",
          "sync",
          "timer",
          "until",
          "with",
          "worker",
          "wrap");

  private HandedResults() {}

  /** Whether the result of {@code expr} is meant, whose value has these {@code uses}. */
  static boolean meant(Expr expr, Set<CoroutineUse> uses, Place place) {
    if (!(expr instanceof Expr.Call call)
        || !uses.equals(Set.of(CoroutineUse.ARGUMENT))
        || place.resolver().awaitedElsewhere(call) < ENOUGH) {
      return false;
    }
    Node by = place.file().parent(call).orElse(call);
    if (by instanceof Part.DictItem item) {
      return item.key() instanceof Expr.Constant;
    }
    if (by instanceof Part.Keyword keyword) {
      return keyword.name() != null
          && !ValueNames.driven(keyword.name())
          && place.file().parent(keyword).orElse(call) instanceof Expr.Call taker
          && takes(taker);
    }
    return by instanceof Expr.Call taker
        && takes(taker)
        && !(place.file().parent(taker).orElse(call) instanceof Expr.Await);
  }

  private static boolean takes(Expr.Call taker) {
    String name = HUMP.matcher(CalleeName.last(taker.func())).replaceAll("$1_");
    return !name.isEmpty() && !ValueNames.drives(name) && !ValueNames.words(name, DRIVERS);
  }
}
