package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Set;

/** Whether an awaitable object will do where a coroutine was: not for all who take coroutines. */
final class AwaitedOnly {
  /** They take a coroutine and no other awaitable, as CPython's documentation says. */
  private static final Set<String> TAKERS =
      Set.of("create_task", "run", "run_coroutine_threadsafe", "iscoroutine", "start_soon");

  private AwaitedOnly() {}

  /** Refuses the fix where something called {@code name} is handed to one of them. */
  static void check(String name, Place place, FixBuilder fix) {
    refuse(name, place.file(), fix);
    for (String path : place.resolver().index().mentions(name)) {
      if (!path.equals(place.resolver().path())) {
        place.seen(path).map(Surroundings::file).ifPresent(file -> refuse(name, file, fix));
      }
    }
  }

  private static void refuse(String name, PyFile file, FixBuilder fix) {
    Walk.find(file.tree(), Expr.class).stream()
        .filter(expr -> CalleeName.last(expr).equals(name))
        .map(expr -> taker(expr, file))
        .filter(TAKERS::contains)
        .findFirst()
        .ifPresent(taker -> fix.refuse("`" + taker + "` takes a coroutine only"));
  }

  /** The name of what the value of {@code expr}, or of a call of it, is an argument of. */
  private static String taker(Expr expr, PyFile file) {
    Node value = expr;
    Node around = file.parent(value).orElse(value);
    if (around instanceof Expr.Call call && call.func() == value) {
      value = call;
      around = file.parent(value).orElse(value);
    }
    if (around instanceof Part.Keyword) {
      value = around;
      around = file.parent(value).orElse(value);
    }
    return around instanceof Expr.Call call && call.func() != value
        ? CalleeName.last(call.func())
        : "";
  }
}
