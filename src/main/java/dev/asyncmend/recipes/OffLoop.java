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
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves a call to a thread, in the way of the oldest Python that the code must run on. */
final class OffLoop {
  /** Any call. */
  static final Pattern CALL = Pattern.of("$F($*ARGS)");

  /** Any call that is awaited. */
  static final Pattern AWAITED = Pattern.of("await $F($*ARGS)");

  /** {@code asyncio.to_thread} came with Python 3.9. */
  private static final int TO_THREAD = 9;

  private static final Ways OF_CALL = Ways.of(CALL);
  private static final Ways OF_AWAITED = Ways.of(AWAITED);

  private OffLoop() {}

  /**
   * What may take the place of a pattern.
   *
   * @param thread from Python 3.9 on
   * @param executor before
   * @param partial before, where there are keyword arguments: an executor takes none
   */
  private record Ways(Rewrite thread, Rewrite executor, Rewrite partial) {
    static Ways of(Pattern pattern) {
      String executor = "await asyncio.get_running_loop().run_in_executor(None, ";
      return new Ways(
          to(pattern, "await asyncio.to_thread($F, $*ARGS)"),
          to(pattern, executor + "$F, $*ARGS)"),
          to(pattern, executor + "functools.partial($F, $*ARGS))"));
    }
  }

  /** The way from {@code pattern} to a template that stands in this code. */
  static Rewrite to(Pattern pattern, String template) {
    if (Rewrite.of(pattern, Template.of(template)) instanceof Reading.Ok<Rewrite> rewrite) {
      return rewrite.value();
    }
    throw new IllegalStateException("no template: " + template);
  }

  /** What {@link #CALL} finds in {@code call}, as it fits every call. */
  static Match match(Expr.Call call, Place place) {
    return CALL.match(call, place.around()).orElseThrow();
  }

  /** Whether the table of blocking calls says that a thread is the way. */
  static boolean helps(Blocking blocking) {
    return blocking.replacement().startsWith("await asyncio.to_thread(");
  }

  /** Whether it says that of the call as it is, and not of some other code around it. */
  static boolean helpsAsItIs(Blocking blocking) {
    String self = "$SELF." + blocking.name().last();
    return Stream.of(self, blocking.name().dotted(), blocking.name().last())
        .map(callee -> "await asyncio.to_thread(" + callee + ", $*ARGS)")
        .anyMatch(blocking.replacement()::equals);
  }

  /**
   * Writes the call that waits for a thread in the place of {@code match} of {@link #CALL} or
   * {@link #AWAITED}.
   */
  static void move(Match match, Place place, FixBuilder fix) {
    write(rewrite(match, place), match, fix);
  }

  /**
   * Evaluates {@code expr}, which may hold several calls, in a thread: as a lambda. Refuses where
   * that changes what its names mean.
   */
  static void defer(Expr expr, Place place, FixBuilder fix) {
    if (!Deferral.allows(expr, place)) {
      fix.refuse("a function of its own would mean something else");
      return;
    }
    fix.wrap(expr, start(place, fix) + "lambda: ", ")", Precedence.AWAIT);
  }

  /** The same for what {@code expr} gives one by one, as a list. */
  static void list(Expr expr, Place place, FixBuilder fix) {
    fix.wrap(expr, start(place, fix) + "lambda: list(", "))", Precedence.AWAIT);
  }

  /** {@code await asyncio.to_thread(}: what a call in a thread starts with. */
  static String start(Place place, FixBuilder fix) {
    return place.target().minor() >= TO_THREAD
        ? "await " + fix.reference("asyncio.to_thread") + "("
        : "await " + fix.reference("asyncio.get_running_loop") + "().run_in_executor(None, ";
  }

  /** Makes {@code rewrite} of {@code match} part of {@code fix}, or refuses it. */
  static void write(Rewrite rewrite, Match match, FixBuilder fix) {
    Optional<List<Edit>> edits = rewrite.edits(match);
    if (edits.isEmpty()) {
      fix.refuse();
    }
    edits.orElse(List.of()).forEach(fix::edit);
  }

  private static Rewrite rewrite(Match match, Place place) {
    Ways ways = match.pattern() == CALL ? OF_CALL : OF_AWAITED;
    Node node = match.node() instanceof Expr.Await await ? await.value() : match.node();
    if (place.target().minor() >= TO_THREAD) {
      return ways.thread();
    }
    boolean keywords = node instanceof Expr.Call call && !call.keywords().isEmpty();
    return keywords ? ways.partial() : ways.executor();
  }
}
