package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Callback;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code coroutine-as-callback}: a coroutine function is handed to something that calls it and does
 * not await what it gets. Which functions do so is data: {@code knowledge/callbacks.tsv}.
 */
public final class CoroutineAsCallback implements Recipe {
  /** Builtins that use the elements of an iterable as values. */
  private static final Set<String> TAKERS =
      Set.of("sum", "min", "max", "any", "all", "sorted", "dict", "enumerate");

  /** Uses after which somebody may still run the coroutine. */
  private static final Set<CoroutineUse> OPEN =
      EnumSet.of(
          CoroutineUse.DRIVEN, CoroutineUse.PASSED, CoroutineUse.HANDED_ON, CoroutineUse.ARGUMENT);

  /** Who asks so in a condition has thought about both kinds of functions. */
  private static final List<String> QUESTIONS =
      List.of("iscoroutine", "isawaitable", "is_async", "is_coroutine");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, CoroutineAsCallback::look);
    hooks.on(Stmt.AsyncFunctionDef.class, CoroutineAsCallback::decorated);
  }

  private static void look(Expr.Call call, Place place) {
    Optional<Callback> callback =
        place.resolver().callee(call.func()).flatMap(Knowledge.bundled()::callback);
    if (callback.isEmpty() || Foreseen.condition(call, QUESTIONS, place)) {
      return;
    }
    Expr function = argument(call, callback.get());
    if (function == null) {
      return;
    }
    Handed handed = new Handed(call, function, callback.get());
    Answer answer = place.resolver().calling(function);
    if (!answer.certain() || handed.isHidden(place)) {
      return;
    }
    if (answer.coroutine()) {
      found(handed, answer, place);
    } else if (answer.form() == Answer.Form.CACHED_COROUTINE) {
      report(handed, " does not await it", answer, place);
    }
  }

  /** What is handed over; null where that is not written out. */
  private static @Nullable Expr argument(Expr.Call call, Callback callback) {
    int position = callback.position();
    boolean placed =
        position >= 0
            && position < call.args().size()
            && call.args().stream().limit(position + 1L).noneMatch(Expr.Starred.class::isInstance);
    return placed
        ? call.args().get(position)
        : call.keywords().stream()
            .filter(word -> callback.keyword().equals(word.name()))
            .map(Part.Keyword::value)
            .findFirst()
            .orElse(null);
  }

  private static void found(Handed handed, Answer answer, Place place) {
    switch (handed.callback().result()) {
      case DROPPED -> dropped(handed, answer, place);
      case VALUE -> report(handed, " takes that for the value", answer, place);
      case BACK -> back(handed, answer, place);
      case EACH -> {
        if (areValues(handed.call(), place)) {
          report(handed, " hands out coroutines that nobody awaits", answer, place);
        }
      }
    }
  }

  private static void dropped(Handed handed, Answer answer, Place place) {
    String instead = handed.callback().instead();
    String message = message(handed, " drops that: it never runs", place);
    boolean twin = instead.startsWith(".") && handed.hasTwin(place);
    if (!twin && !(handed.callback().looped() && instead.isEmpty())) {
      place.report(handed.function(), message + hint(instead), answer.chain());
      return;
    }
    place.mend(
        handed.function(),
        message,
        answer.chain(),
        Level.UNSAFE,
        twin ? "Use " + instead.substring(1) : "Start a task, and keep it until it is done",
        fix -> {
          if (twin) {
            handed.rename(instead.substring(1), fix);
          } else {
            new TaskStarter(place, fix).around(handed);
          }
        });
  }

  /** What comes back is awaited once, and is a coroutine then. */
  private static void back(Handed handed, Answer answer, Place place) {
    String suffix = " hands that back as the result";
    Expr.Call call = handed.call();
    if (!(place.file().parent(call).orElse(call) instanceof Expr.Await await)) {
      report(handed, suffix, answer, place);
      return;
    }
    Set<CoroutineUse> uses = CoroutineUses.of(await, place);
    boolean open = uses.stream().anyMatch(OPEN::contains);
    boolean onPurpose =
        uses.contains(CoroutineUse.HANDED_OUT)
            && place
                .scopes()
                .runsIn(call)
                .filter(
                    f -> f instanceof Stmt.Function def && HandsOutAwaitable.certainly(def, place))
                .isPresent();
    if (open || onPurpose) {
      return;
    }
    place.mend(
        handed.function(),
        message(handed, suffix, place),
        answer.chain(),
        Level.UNSAFE,
        "Await the coroutine",
        fix -> handed.call(place, fix));
  }

  private static boolean areValues(Expr.Call call, Place place) {
    Fate fate = place.flow().fate(call);
    if (fate instanceof Fate.Argument argument) {
      return argument.position() == 0 && TAKERS.contains(place.calleeName(argument.call().func()));
    }
    Set<CoroutineUse> uses = CoroutineUses.ofElements(call, place);
    return !uses.isEmpty()
        && uses.stream().noneMatch(OPEN::contains)
        && !uses.contains(CoroutineUse.HANDED_OUT);
  }

  /** {@code @atexit.register} above an {@code async def}. */
  private static void decorated(Stmt.AsyncFunctionDef def, Place place) {
    for (Expr decorator : def.decorators()) {
      place
          .symbol(decorator)
          .flatMap(Knowledge.bundled()::callback)
          .filter(callback -> callback.position() == 0)
          .filter(callback -> callback.result() == Callback.Result.DROPPED)
          .ifPresent(
              callback ->
                  place.report(
                      decorator,
                      '`'
                          + def.name()
                          + "` gives a coroutine, and `"
                          + callback.name().last()
                          + "` drops that: it never runs"
                          + hint(callback.instead())));
    }
  }

  private static void report(Handed handed, String suffix, Answer answer, Place place) {
    String message = message(handed, suffix, place);
    place.report(handed.function(), message + hint(handed.callback().instead()), answer.chain());
  }

  private static String message(Handed handed, String suffix, Place place) {
    String function = WithSplit.shortened(place.file().source(handed.function()));
    String taker = handed.callback().name().last();
    return '`' + function + "` gives a coroutine, and `" + taker + '`' + suffix;
  }

  private static String hint(String instead) {
    String plain = instead.startsWith(".") ? instead.substring(1) : instead;
    boolean words = plain.contains(" ");
    return plain.isEmpty() ? "" : "; use " + (words ? plain : '`' + plain + '`');
  }
}
