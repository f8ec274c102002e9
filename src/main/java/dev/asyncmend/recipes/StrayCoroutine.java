package dev.asyncmend.recipes;

import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Definition;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of a coroutine function in sync code whose coroutine nobody drives: it is dropped, or used
 * as if it were the result.
 *
 * @param call the call
 * @param answer how it is known that it gives a coroutine
 * @param dropped whether nobody looks at it
 * @param function the plain function that it runs in; null for the module
 */
record StrayCoroutine(
    Expr.Call call, Answer answer, boolean dropped, Stmt.@Nullable FunctionDef function) {
  private static final Set<CoroutineUse> DEFECTS =
      EnumSet.of(CoroutineUse.DROPPED, CoroutineUse.TESTED, CoroutineUse.VAGUE, CoroutineUse.FAILS);

  /** Libraries whose coroutine functions run by themselves when they are called in sync code. */
  private static final Set<String> HYBRID =
      Set.of("hydrogram", "kurigram", "pyrofork", "pyrogram", "telethon");

  /** The stray coroutine that {@code call} makes, if it makes one. */
  static Optional<StrayCoroutine> of(Expr.Call call, Place place) {
    Optional<Node> owner = place.scopes().runsIn(call);
    boolean module = owner.isEmpty() && !place.loopRuns();
    boolean sync = module || owner.orElse(null) instanceof Stmt.FunctionDef;
    if (!sync || place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    Answer answer = place.resolver().awaitable(call);
    if (!answer.coroutine()
        || !direct(call, place)
        || hybrid(call, place)
        || OutcomeCheck.expected(call, place)
        || (module && awaitsOutside(place))) { // last, as it goes through the whole file
      return Optional.empty();
    }
    Set<CoroutineUse> uses = CoroutineUses.of(call, place);
    // Other modules may import what a module keeps.
    boolean kept = owner.isEmpty() && !lost(place.flow().fate(call), uses);
    if (kept || uses.isEmpty() || !DEFECTS.containsAll(uses)) {
      return Optional.empty();
    }
    boolean dropped = uses.equals(EnumSet.of(CoroutineUse.DROPPED));
    return Optional.of(
        new StrayCoroutine(call, answer, dropped, (Stmt.FunctionDef) owner.orElse(null)));
  }

  /** Whether code outside of functions awaits, as examples do: something runs a loop for it. */
  private static boolean awaitsOutside(Place place) {
    return Walk.find(place.file().tree(), Expr.Await.class).stream()
        .anyMatch(await -> place.scopes().runsIn(await).isEmpty());
  }

  private static boolean lost(Fate fate, Set<CoroutineUse> uses) {
    return fate instanceof Fate.Dropped || !uses.contains(CoroutineUse.DROPPED);
  }

  /**
   * Whether coroutine functions themselves are called. A plain function that makes a coroutine may
   * do other things where no event loop runs, and so may what decorators make of one.
   */
  private static boolean direct(Expr.Call call, Place place) {
    return !(call.func() instanceof Expr.Call)
        && place.resolver().type(call.func()).isEmpty()
        && place
            .resolver()
            .definition(call.func())
            .map(symbol -> symbol.definition() instanceof Definition.Function def && def.async())
            .orElse(true);
  }

  private static boolean hybrid(Expr.Call call, Place place) {
    return place
        .resolver()
        .callee(call.func())
        .map(QName::head)
        .filter(HYBRID::contains)
        .isPresent();
  }

  /** What is wrong, in one sentence. */
  String message(String where) {
    return '`'
        + CalleeName.spoken(call)
        + "` gives a coroutine that nothing drives "
        + where
        + (dropped ? ": it never runs" : ", and is used as if it were the result");
  }
}
