package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.index.Callback;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * A function that is handed to something which calls it.
 *
 * @param call the call that hands it over
 * @param function the function
 * @param callback what is known about the call
 */
record Handed(Expr.Call call, Expr function, Callback callback) {
  private static final String ASYNC_TEST = "unittest.IsolatedAsyncioTestCase";

  private static final Pattern THREAD = Pattern.of("asyncio.to_thread($F, $*ARGS)");
  private static final Pattern EXECUTOR = Pattern.of("$LOOP.run_in_executor(None, $F, $*ARGS)");
  private static final Rewrite THREADED = OffLoop.to(THREAD, "$F($*ARGS)");
  private static final Rewrite EXECUTED = OffLoop.to(EXECUTOR, "$F($*ARGS)");

  /** Whether a class of the project inherits the method, and may have made more of it. */
  boolean isHidden(Place place) {
    return isTest()
        ? !inherits("unittest.TestCase", place) && !inherits(ASYNC_TEST, place)
        : Inheritance.hides(call.func(), callback.name(), place);
  }

  /** Whether the object has the method that takes coroutine functions. */
  boolean hasTwin(Place place) {
    return !isTest() || inherits(ASYNC_TEST, place);
  }

  private boolean isTest() {
    return callback.name().head().equals("unittest");
  }

  /** Whether the class around the call names {@code base} as a base class. */
  private boolean inherits(String base, Place place) {
    return place.file().ancestors(call).stream()
        .filter(Stmt.ClassDef.class::isInstance)
        .map(Stmt.ClassDef.class::cast)
        .findFirst()
        .filter(type -> type.bases().stream().anyMatch(one -> place.denotes(one, base)))
        .isPresent();
  }

  /** Calls the method {@code twin} instead. */
  void rename(String twin, FixBuilder fix) {
    if (call.func() instanceof Expr.Attribute method) {
      fix.edit(new Edit.Replace(method.last(), method.last(), twin));
    } else {
      fix.refuse();
    }
  }

  /** Calls the function with its arguments where it was handed over. */
  void call(Place place, FixBuilder fix) {
    boolean executor = callback.position() == 1;
    if (executor && !isNone(call.args().get(0))) {
      fix.refuse("it asks for a thread of its own executor");
      return;
    }
    if (function instanceof Expr.Lambda lambda) {
      result(lambda, fix);
    } else {
      Pattern pattern = executor ? EXECUTOR : THREAD;
      Rewrite rewrite = executor ? EXECUTED : THREADED;
      pattern
          .match(call, place.around())
          .ifPresentOrElse(match -> OffLoop.write(rewrite, match, fix), fix::refuse);
    }
    if (executor
        && call.func() instanceof Expr.Attribute method
        && method.value() instanceof Expr.Name loop) {
      LoopVariable.drop(loop, place, fix);
    }
  }

  /** A function without parameters does no more than its result says. */
  private void result(Expr.Lambda lambda, FixBuilder fix) {
    int arguments = call.args().size() + call.keywords().size();
    if (lambda.args().all().isEmpty() && arguments == callback.position() + 1) {
      Unwrapped.apply(call, lambda.body(), "", "", Precedence.PRIMARY, Precedence.PRIMARY, fix);
    } else {
      fix.refuse();
    }
  }

  private static boolean isNone(Expr expr) {
    return expr instanceof Expr.Constant constant && constant.kind() == Expr.ConstantKind.NONE;
  }
}
