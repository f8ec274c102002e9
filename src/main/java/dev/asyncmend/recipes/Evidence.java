package dev.asyncmend.recipes;

import dev.asyncmend.index.Agreement;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whether what speaks for a coroutine is enough for the way in which the value of a call is used.
 *
 * @param agreement what speaks for it
 */
record Evidence(Agreement agreement) {
  /** Uses that no plain function's value is for, or that a coroutine's is not. */
  private static final Set<CoroutineUse> UNWANTED =
      EnumSet.of(CoroutineUse.DROPPED, CoroutineUse.TESTED);

  private static final Set<CoroutineUse> FAILING =
      EnumSet.of(CoroutineUse.DROPPED, CoroutineUse.TESTED, CoroutineUse.VAGUE, CoroutineUse.FAILS);

  private static final Set<CoroutineUse> PASSING =
      EnumSet.of(
          CoroutineUse.HANDED_ON,
          CoroutineUse.ARGUMENT,
          CoroutineUse.TESTED,
          CoroutineUse.VAGUE,
          CoroutineUse.FAILS,
          CoroutineUse.FAILS_UNCLEAR);

  /** Some objects can be awaited, and asked for more before: only a lost value tells. */
  private static final Set<Agreement.Kind> WEAK =
      EnumSet.of(Agreement.Kind.OBJECT, Agreement.Kind.COMMON_WORDS);

  /** The object is known to some degree. */
  private static final Set<Agreement.Kind> KNOWING =
      EnumSet.of(Agreement.Kind.LIKELY, Agreement.Kind.SHAPE);

  /** Whether a result is meant: by what is done with it, and by what others do with theirs. */
  boolean means(Expr.Call call, Set<CoroutineUse> uses, Place place) {
    if (UNWANTED.containsAll(uses)) {
      return true;
    }
    if (agreement.awaited() == 0) {
      return FAILING.containsAll(uses)
          && (KNOWING.contains(agreement.kind()) || partAwaited(call, place));
    }
    if (uses.equals(EnumSet.of(CoroutineUse.HANDED_OUT))) {
      int enough = agreement.kind() == Agreement.Kind.OBJECT ? 1 : 2;
      return agreement.awaited() >= enough && !HandsOutAwaitable.onPurpose(call, place);
    }
    if (WEAK.contains(agreement.kind())) {
      return false;
    }
    return FAILING.containsAll(uses)
        || ValueNames.asked(call, uses, place)
        || (PASSING.containsAll(uses) && ValueNames.hold(call, false, place))
        || HandedResults.meant(call, uses, place);
  }

  /** {@code await f().g()}: who awaits what is made of the result means the result. */
  private static boolean partAwaited(Expr.Call call, Place place) {
    return place.file().parent(call).orElse(call) instanceof Expr.Attribute method
        && place.file().parent(method).orElse(call) instanceof Expr.Call outer
        && place.file().parent(outer).orElse(call) instanceof Expr.Await;
  }

  /** The evidence for people, in brackets. */
  String told() {
    String elsewhere = "awaited elsewhere " + agreement.awaited() + " times";
    String words = '`' + agreement.name() + '`';
    String functions =
        switch (agreement.kind()) {
          case WORDS, COMMON_WORDS -> words + " is " + elsewhere;
          case OBJECT -> words + " is awaited elsewhere in this file";
          case LIKELY -> "all that " + words + " is known to be is coroutine functions";
          case SHAPE -> "it is a coroutine function in all classes with " + words;
          case NAMESAKES ->
              agreement.functions() == 1
                  ? "the only function of that name is a coroutine function"
                  : "all "
                      + agreement.functions()
                      + " functions of that name are coroutine functions";
        };
    boolean more = agreement.functions() > 0 && agreement.awaited() > 0;
    return " (" + functions + (more ? ", " + elsewhere : "") + ")";
  }
}
