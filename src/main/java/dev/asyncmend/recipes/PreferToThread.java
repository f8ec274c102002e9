package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code prefer-to-thread}: {@code run_in_executor} with the default executor. CPython's
 * documentation of {@code asyncio.to_thread}: it takes keyword arguments, and "the current
 * contextvars.Context is propagated".
 */
public final class PreferToThread implements Recipe {
  /** {@code asyncio.to_thread} came with Python 3.9. */
  private static final int TO_THREAD = 9;

  private static final String METHOD = "asyncio.AbstractEventLoop.run_in_executor";
  private static final String PARTIAL = "functools.partial";
  private static final String START = "$LOOP.run_in_executor(None, ";
  private static final String CALL = "asyncio.to_thread($F, $*ARGS)";

  private static final Pattern PLAIN = Pattern.of(START + "$F, $*ARGS)");
  private static final Pattern BOUND = Pattern.of(START + PARTIAL + "($F, $*ARGS))");
  private static final Pattern LATE = Pattern.of(START + "lambda: $F($*ARGS))");
  private static final Rewrite OF_PLAIN = OffLoop.to(PLAIN, CALL);
  private static final Rewrite OF_BOUND = OffLoop.to(BOUND, CALL);
  private static final Rewrite OF_LATE = OffLoop.to(LATE, CALL);

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Await.class, PreferToThread::look);
  }

  private static void look(Expr.Await await, Place place) {
    if (!(await.value() instanceof Expr.Call call) || !fits(call, place)) {
      return;
    }
    Expr loop = ((Expr.Attribute) call.func()).value();
    place.mend(
        call,
        "`asyncio.to_thread` does the same, and hands the context over",
        LoopOrigin.of(loop, place) == LoopOrigin.RUNNING ? Level.SAFE : Level.UNSAFE,
        "Call asyncio.to_thread",
        fix -> mend(call, loop, place, fix));
  }

  /** Whether a call that is awaited uses the executor of the loop. */
  private static boolean fits(Expr.Call call, Place place) {
    return place.target().minor() >= TO_THREAD
        && place.takesAsyncio()
        && call.keywords().isEmpty()
        && call.args().size() > 1
        && call.args().get(0) instanceof Expr.Constant none
        && none.kind() == Expr.ConstantKind.NONE
        && !(call.args().get(1) instanceof Expr.Starred)
        && call.func() instanceof Expr.Attribute
        && place.calleeName(call.func()).equals(METHOD)
        && LoopOrigin.of(((Expr.Attribute) call.func()).value(), place) != LoopOrigin.NEW;
  }

  private static void mend(Expr.Call call, Expr loop, Place place, FixBuilder fix) {
    Pattern pattern = pattern(call, place);
    Rewrite rewrite = pattern == BOUND ? OF_BOUND : pattern == LATE ? OF_LATE : OF_PLAIN;
    pattern
        .match(call, place.around())
        .ifPresentOrElse(match -> OffLoop.write(rewrite, match, fix), fix::refuse);
    if (loop instanceof Expr.Name name) {
      LoopVariable.drop(name, place, PreferToThread::goes, fix);
    }
  }

  private static boolean goes(Expr.Call call, Place place) {
    Node around = place.file().parent(call).orElse(call);
    return around instanceof Expr.Await && fits(call, place);
  }

  private static Pattern pattern(Expr.Call call, Place place) {
    Expr function = call.args().get(1);
    boolean only = call.args().size() == 2;
    if (only && function instanceof Expr.Call made && place.denotes(made.func(), PARTIAL)) {
      return BOUND;
    }
    boolean late =
        only
            && function instanceof Expr.Lambda lambda
            && lambda.args().all().isEmpty()
            && lambda.body() instanceof Expr.Call body
            && isFunction(body.func())
            && arguments(body).stream().allMatch(PreferToThread::isPlain);
    return late ? LATE : PLAIN;
  }

  /** A name, or a method of what a name holds. */
  private static boolean isFunction(Expr expr) {
    return isPlain(expr instanceof Expr.Attribute method ? method.value() : expr);
  }

  private static List<Expr> arguments(Expr.Call call) {
    return Stream.concat(call.args().stream(), call.keywords().stream().map(Part.Keyword::value))
        .toList();
  }

  /** A name, or a literal: an attribute may be a property that takes its time. */
  private static boolean isPlain(Expr expr) {
    return expr instanceof Expr.Name || expr instanceof Expr.Constant;
  }
}
