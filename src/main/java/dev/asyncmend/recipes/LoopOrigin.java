package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;

/** Where an event loop comes from, seen from a coroutine. */
enum LoopOrigin {
  /** It is the one that runs the coroutine. */
  RUNNING,
  /** It was made for the purpose. */
  NEW,
  /** It was handed in, or kept somewhere. */
  ELSEWHERE;

  private static final List<String> GIVE_RUNNING =
      List.of("asyncio.get_running_loop", "asyncio.get_event_loop");
  private static final List<String> MAKE =
      List.of("asyncio.new_event_loop", "uvloop.new_event_loop");

  /** The origin of the loop that {@code loop} gives. */
  static LoopOrigin of(Expr loop, Place place) {
    if (!(loop instanceof Expr.Name name)) {
      return made(loop, place);
    }
    List<LoopOrigin> all =
        place.flow().reaching(name).stream().map(one -> bound(one, place)).distinct().toList();
    if (all.contains(NEW)) {
      return NEW;
    }
    return all.equals(List.of(RUNNING)) ? RUNNING : ELSEWHERE;
  }

  private static LoopOrigin bound(Binding binding, Place place) {
    return binding instanceof Binding.Local local && local.whole() && local.source() != null
        ? made(local.source(), place)
        : ELSEWHERE;
  }

  private static LoopOrigin made(Expr source, Place place) {
    if (!(source instanceof Expr.Call call)) {
      return ELSEWHERE;
    }
    if (GIVE_RUNNING.stream().anyMatch(name -> place.denotes(call.func(), name))) {
      return RUNNING;
    }
    boolean made = MAKE.stream().anyMatch(name -> place.denotes(call.func(), name));
    return made ? NEW : ELSEWHERE;
  }
}
