package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.pattern.Match;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Reading;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.pattern.Template;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;

/** Moves a call to a thread, in the way of the oldest Python that the code must run on. */
final class OffLoop {
  /** Any call. */
  static final Pattern CALL = Pattern.of("$F($*ARGS)");

  /** {@code asyncio.to_thread} came with Python 3.9. */
  private static final int TO_THREAD = 9;

  private static final Rewrite THREAD = to("await asyncio.to_thread($F, $*ARGS)");
  private static final Rewrite EXECUTOR =
      to("await asyncio.get_running_loop().run_in_executor(None, $F, $*ARGS)");

  /** {@code run_in_executor} passes positional arguments only. */
  private static final Rewrite PARTIAL =
      to(
          "await asyncio.get_running_loop()"
              + ".run_in_executor(None, functools.partial($F, $*ARGS))");

  private OffLoop() {}

  private static Rewrite to(String template) {
    if (Rewrite.of(CALL, Template.of(template)) instanceof Reading.Ok<Rewrite> rewrite) {
      return rewrite.value();
    }
    throw new IllegalStateException("no template: " + template);
  }

  /** Whether the table of blocking calls says that a thread is the way. */
  static boolean helps(Blocking blocking) {
    return blocking.replacement().startsWith("await asyncio.to_thread(");
  }

  /** Writes the call that waits for a thread in the place of {@code match} of {@link #CALL}. */
  static void move(Match match, Place place, FixBuilder fix) {
    Optional<List<Edit>> edits = rewrite((Expr.Call) match.node(), place).edits(match);
    if (edits.isEmpty()) {
      fix.refuse();
    }
    edits.orElse(List.of()).forEach(fix::edit);
  }

  private static Rewrite rewrite(Expr.Call call, Place place) {
    if (place.target().minor() >= TO_THREAD) {
      return THREAD;
    }
    return call.keywords().isEmpty() ? EXECUTOR : PARTIAL;
  }
}
