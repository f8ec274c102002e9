package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A call that has a function run in a thread or process of its own.
 *
 * @param call the call
 * @param kind where the function runs
 * @param target the function
 * @param args what holds its positional arguments, or null
 * @param kwargs what holds its keyword arguments, or null
 * @param handed arguments of the function that stand in the call themselves
 */
record Spawn(
    Expr.Call call,
    Kind kind,
    Expr target,
    @Nullable Expr args,
    @Nullable Expr kwargs,
    List<Expr> handed) {

  /** Where a function runs. */
  enum Kind {
    THREAD,
    /** In a thread, some time later, unless that is cancelled. */
    TIMER,
    PROCESS,
    /** In a process of a pool, which sends back what the function returns. */
    POOL
  }

  /** How a class is called: what the parameters are, and where they stand. */
  private record Shape(Kind kind, String target, int position, int args) {}

  private static final Map<String, Shape> CLASSES =
      Map.of(
          "threading.Thread", new Shape(Kind.THREAD, "target", 1, 3),
          "threading.Timer", new Shape(Kind.TIMER, "function", 1, 2),
          "multiprocessing.Process", new Shape(Kind.PROCESS, "target", 1, 3),
          "multiprocessing.context.Process", new Shape(Kind.PROCESS, "target", 1, 3));

  private static final String POOL = "concurrent.futures.ProcessPoolExecutor";
  private static final String SUBMIT = "concurrent.futures.Executor.submit";
  private static final String IN_EXECUTOR = "asyncio.AbstractEventLoop.run_in_executor";

  /** The spawning that {@code call} is, if it certainly is one. */
  static Optional<Spawn> of(Expr.Call call, Place place) {
    String callee = place.calleeName(call.func());
    if (callee.equals(SUBMIT) && call.func() instanceof Expr.Attribute method) {
      return isPool(method.value(), place) ? submitted(call, 0) : Optional.empty();
    }
    if (callee.equals(IN_EXECUTOR) && !call.args().isEmpty()) {
      return isPool(call.args().get(0), place) ? submitted(call, 1) : Optional.empty();
    }
    return CLASSES.entrySet().stream()
        .filter(type -> callee.equals(type.getKey()) && place.denotes(call.func(), callee))
        .findFirst()
        .flatMap(type -> made(call, type.getValue()));
  }

  private static boolean isPool(Expr executor, Place place) {
    return place
        .resolver()
        .type(executor)
        .filter(type -> type.type().dotted().equals(POOL))
        .isPresent();
  }

  private static Optional<Spawn> submitted(Expr.Call call, int position) {
    if (call.args().size() <= position || isOpen(call.args().subList(0, position + 1))) {
      return Optional.empty();
    }
    List<Expr> handed =
        Stream.concat(
                call.args().stream().skip(position + 1L),
                call.keywords().stream().map(Part.Keyword::value))
            .toList();
    return Optional.of(new Spawn(call, Kind.POOL, call.args().get(position), null, null, handed));
  }

  private static Optional<Spawn> made(Expr.Call call, Shape shape) {
    boolean open = call.keywords().stream().anyMatch(word -> word.name() == null);
    Expr target = argument(call, shape.target(), shape.position());
    if (target == null || open || isOpen(call.args())) {
      return Optional.empty();
    }
    Expr args = argument(call, "args", shape.args());
    Expr kwargs = argument(call, "kwargs", shape.args() + 1);
    List<Expr> handed = new ArrayList<>();
    handed.addAll(elements(args).orElse(List.of()));
    if (kwargs instanceof Expr.Dict dict) {
      dict.items().forEach(item -> handed.add(item.value()));
    }
    return Optional.of(new Spawn(call, shape.kind(), target, args, kwargs, List.copyOf(handed)));
  }

  private static boolean isOpen(List<Expr> args) {
    return args.stream().anyMatch(Expr.Starred.class::isInstance);
  }

  private static @Nullable Expr argument(Expr.Call call, String name, int position) {
    if (position < call.args().size()) {
      return call.args().get(position);
    }
    return call.keywords().stream()
        .filter(word -> name.equals(word.name()))
        .map(Part.Keyword::value)
        .findFirst()
        .orElse(null);
  }

  /** What a tuple or list that is written out holds; empty for anything else. */
  static Optional<List<Expr>> elements(@Nullable Expr expr) {
    if (expr instanceof Expr.Tuple tuple) {
      return Optional.of(tuple.elts());
    }
    return expr instanceof Expr.ListExpr list ? Optional.of(list.elts()) : Optional.empty();
  }
}
