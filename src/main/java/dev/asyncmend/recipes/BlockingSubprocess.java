package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code blocking-subprocess}: a coroutine waits for another process. Which callables do so is
 * data: the category {@code subprocess}, and {@code process-wait} for processes of {@code
 * subprocess} and {@code os}. Calls that only start one take milliseconds and are left alone.
 */
public final class BlockingSubprocess implements Recipe {
  private static final Set<String> MODULES = Set.of("subprocess", "os");
  private static final String POPEN = "subprocess.Popen";
  private static final Set<String> PIPES = Set.of("stdout", "stderr");
  private static final Set<String> READS = Set.of("read", "readline", "readlines");

  /** Where the options of {@code os.wait…} stand. */
  private static final Map<String, Integer> OPTIONS =
      Map.of("os.waitpid", 1, "os.wait3", 0, "os.wait4", 1, "os.waitid", 2);

  private static final Pattern WAITS =
      Pattern.compile("(0|(os\\.)?W(?!NOHANG)[A-Z]+)( *\\| *(os\\.)?W(?!NOHANG)[A-Z]+)*");

  @Override
  public void listen(Hooks hooks) {
    BlockingCall.listen(hooks, BlockingSubprocess::isMine, BlockingSubprocess::look);
    hooks.on(Expr.Call.class, BlockingSubprocess::pipe);
  }

  private static boolean isMine(Blocking blocking) {
    return blocking.category().equals("subprocess")
        ? blocking.least() != Blocking.Wait.MILLISECONDS
        : blocking.category().equals("process-wait") && MODULES.contains(blocking.name().head());
  }

  private static void look(BlockingCall found) {
    if (found.name().equals("os.popen")) {
      popen(found);
      return;
    }
    boolean ready = found.name().startsWith(POPEN) && Patience.none(found);
    if (ready || !waits(found) || isOver(found)) {
      return;
    }
    boolean forks =
        found.call().keywords().stream().anyMatch(word -> "preexec_fn".equals(word.name()));
    if (forks) {
      found.advise("a thread will not do, as `preexec_fn` can deadlock beside threads");
      return;
    }
    start(found);
  }

  /** Starts the process in the way that the project wants: in a thread, or by asyncio. */
  private static void start(BlockingCall found) {
    Optional<OwnProcess> own =
        found.place().parameters().choice("strategy").equals("exec")
            ? OwnProcess.of(found)
            : Optional.empty();
    if (own.isEmpty()) {
      found.mend();
      return;
    }
    boolean run = found.name().equals("subprocess.run");
    found
        .place()
        .mend(
            found.call(),
            found.message(),
            Level.UNSAFE,
            "Start it by asyncio",
            fix -> own.get().write(fix, run));
  }

  /** Whether the options say so: {@code os.P_WAIT}, no {@code os.WNOHANG}. */
  private static boolean waits(BlockingCall found) {
    List<Expr> args = found.call().args();
    Place place = found.place();
    if (found.name().startsWith("os.spawn")) {
      return !args.isEmpty() && place.denotes(args.get(0), "os.P_WAIT");
    }
    Integer at = OPTIONS.get(found.name());
    return at == null
        || (args.size() > at && WAITS.matcher(place.file().source(args.get(at))).matches());
  }

  /** Whether the process has certainly ended, so that there is nothing to wait for. */
  private static boolean isOver(BlockingCall found) {
    Optional<Expr> receiver = found.receiver().filter(one -> found.name().startsWith(POPEN + '.'));
    if (receiver.isEmpty()) {
      return false;
    }
    Place place = found.place();
    String process = place.file().source(receiver.get());
    String poll = process + ".poll()";
    return Patience.justCalled("kill", receiver.get(), found.call(), place)
        || Patience.named(process + ".communicate", found.call(), place)
        || Patience.polled(poll, found.call(), place)
        || Foreseen.condition(found.call(), List.of(poll + " is not None"), place);
  }

  /** {@code os.popen} returns at once; what reads all of the output waits for the process. */
  private static void popen(BlockingCall found) {
    Place place = found.place();
    Optional<Expr> read =
        place
            .file()
            .parent(found.call())
            .filter(Expr.Attribute.class::isInstance)
            .map(Expr.Attribute.class::cast)
            .filter(attribute -> READS.contains(attribute.attr()))
            .flatMap(place.file()::parent)
            .filter(Expr.Call.class::isInstance)
            .map(Expr.class::cast);
    if (read.isEmpty()) {
      found.advise(found.hint());
      return;
    }
    place.mend(
        read.get(),
        found.message(),
        Level.UNSAFE,
        "Run it in a thread",
        fix -> OffLoop.defer(read.get(), place, fix));
  }

  /** {@code process.stdout.readline()} waits for the process to write. */
  private static void pipe(Expr.Call call, Place place) {
    boolean reads =
        call.func() instanceof Expr.Attribute method
            && READS.contains(method.attr())
            && method.value() instanceof Expr.Attribute pipe
            && PIPES.contains(pipe.attr())
            && place.canAwait(call)
            && place.file().parent(call).filter(Expr.Await.class::isInstance).isEmpty()
            && !TestCode.holds(call, place)
            && place
                .resolver()
                .type(pipe.value())
                .filter(type -> type.type().dotted().equals(POPEN))
                .isPresent();
    if (reads) {
      place.mend(
          call,
          "reading what a `" + POPEN + "` writes blocks the event loop",
          Level.UNSAFE,
          "Run it in a thread",
          fix -> OffLoop.move(OffLoop.match(call, place), place, fix));
    }
  }
}
