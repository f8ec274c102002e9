package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.pattern.Pattern;
import dev.asyncmend.pattern.Rewrite;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Optional;

/**
 * {@code contextvar-in-executor}: a function that {@code run_in_executor} runs reads a context
 * variable. {@code BaseEventLoop.run_in_executor} of CPython submits the function as it is, while
 * {@code asyncio.to_thread} wraps it in {@code contextvars.copy_context().run}.
 */
public final class ContextvarInExecutor implements Recipe {
  private static final String METHOD = "asyncio.AbstractEventLoop.run_in_executor";
  private static final String THREADS = "concurrent.futures.ThreadPoolExecutor";
  private static final String PROCESSES = "concurrent.futures.ProcessPoolExecutor";
  private static final int TO_THREAD = 9;

  private static final Pattern DEFAULT = Pattern.of("$LOOP.run_in_executor(None, $F, $*ARGS)");
  private static final Rewrite OF_DEFAULT = OffLoop.to(DEFAULT, "asyncio.to_thread($F, $*ARGS)");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Call.class, ContextvarInExecutor::look);
  }

  private static void look(Expr.Call call, Place place) {
    if (call.args().size() < 2
        || !call.keywords().isEmpty()
        || call.args().get(0) instanceof Expr.Starred
        || call.args().get(1) instanceof Expr.Starred
        || !place.calleeName(call.func()).equals(METHOD)
        || !place.inCoroutine(call)
        || TestCode.file(place.path())) {
      return;
    }
    String pool = pool(call.args().get(0), place);
    Optional<ContextReads.Read> read = ContextReads.of(function(call, place), place);
    if (read.isPresent() && !pool.equals(PROCESSES)) {
      found(call, read.get(), pool, place);
    }
  }

  /** The class of the executor; that of threads where it is the loop's own. */
  private static String pool(Expr executor, Place place) {
    return isNone(executor)
        ? THREADS
        : place.resolver().type(executor).map(type -> type.type().dotted()).orElse("");
  }

  private static boolean isNone(Expr executor) {
    return executor instanceof Expr.Constant none && none.kind() == Expr.ConstantKind.NONE;
  }

  /** What is called in the thread, behind a {@code partial}. */
  private static Expr function(Expr.Call call, Place place) {
    Expr handed = call.args().get(1);
    return handed instanceof Expr.Call partial
            && place.denotes(partial.func(), "functools.partial")
            && !partial.args().isEmpty()
        ? partial.args().get(0)
        : handed;
  }

  private static void found(Expr.Call call, ContextReads.Read read, String pool, Place place) {
    String message =
        "`"
            + read.variable()
            + "` is read in a thread of `run_in_executor`, which does not get the context: what the"
            + " coroutine has set is not there";
    if (!pool.equals(THREADS)) {
      place.report(
          call,
          message + "; for a pool of threads, hand it `contextvars.copy_context().run`",
          read.chain());
      return;
    }
    mend(call, read, message, place);
  }

  private static void mend(Expr.Call call, ContextReads.Read read, String message, Place place) {
    boolean simple =
        isNone(call.args().get(0))
            && place.target().minor() >= TO_THREAD
            && place.takesAsyncio()
            && place.file().parent(call).filter(Expr.Await.class::isInstance).isPresent();
    place.mend(
        call,
        message,
        read.chain(),
        Level.UNSAFE,
        simple ? "Call asyncio.to_thread, which hands the context over" : "Hand the context over",
        fix -> {
          if (simple) {
            toThread(call, place, fix);
          } else {
            copied(call, place, fix);
          }
        });
  }

  private static void toThread(Expr.Call call, Place place, FixBuilder fix) {
    DEFAULT
        .match(call, place.around())
        .ifPresentOrElse(match -> OffLoop.write(OF_DEFAULT, match, fix), fix::refuse);
    if (((Expr.Attribute) call.func()).value() instanceof Expr.Name loop) {
      LoopVariable.drop(loop, place, (other, there) -> other.first() == call.first(), fix);
    }
  }

  private static void copied(Expr.Call call, Place place, FixBuilder fix) {
    String run = fix.reference("contextvars.copy_context") + "().run, ";
    fix.edit(new Edit.InsertBefore(place.file().group(call.args().get(1)).first(), run));
  }
}
