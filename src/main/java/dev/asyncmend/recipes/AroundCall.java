package dev.asyncmend.recipes;

import dev.asyncmend.index.Taking;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a wrapper does around a call that only makes sense once the work of the call is done. */
final class AroundCall {
  /** Who asks these about a result may be prepared for a coroutine. */
  private static final Set<String> ASKING = Set.of("isinstance", "hasattr", "callable", "type");

  private static final Set<String> CONVERSIONS =
      Set.of("str", "repr", "len", "int", "float", "bool", "list", "dict", "tuple", "set", "sum");

  private static final Set<String> OF_COROUTINES =
      Set.of("send", "throw", "close", "__await__", "add_done_callback", "cr_frame");

  private final Wrapping wrapping;

  private AroundCall(Wrapping wrapping) {
    this.wrapping = wrapping;
  }

  /** What that is, in a few words; empty where nothing is certain, or all is well. */
  static Optional<String> of(Wrapping wrapping) {
    AroundCall judge = new AroundCall(wrapping);
    if (wrapping.calls().stream().anyMatch(judge::isUnclear)) {
      return Optional.empty();
    }
    return wrapping.calls().stream().flatMap(call -> judge.work(call).stream()).findFirst();
  }

  /** Whether somebody takes the result who may know what to do with a coroutine. */
  private boolean isUnclear(Expr.Call call) {
    return fates(call).stream().anyMatch(this::isUnclear);
  }

  private List<Fate> fates(Expr.Call call) {
    return wrapping.around().flow().outcomes(call).stream().flatMap(Fate::parts).toList();
  }

  private boolean isUnclear(Fate fate) {
    if (fate instanceof Fate.Argument argument) {
      return !isValue(argument);
    }
    if (fate instanceof Fate.Used used && used.manner() == Fate.Manner.ATTRIBUTE) {
      return used.by() instanceof Expr.Attribute attribute
          && OF_COROUTINES.contains(attribute.attr());
    }
    if (fate instanceof Fate.Stored stored) {
      return !(stored.where() instanceof Expr.Subscript);
    }
    return fate instanceof Fate.Contained
        || fate instanceof Fate.Unknown
        || fate instanceof Fate.Yielded
        || (fate instanceof Fate.Bound bound && !bound.uses().captures().isEmpty());
  }

  /** Whether the argument is for something that cannot be awaited. */
  private boolean isValue(Fate.Argument argument) {
    Expr callee = argument.call().func();
    String name =
        wrapping.around().resolver().callee(callee).map(found -> found.dotted()).orElse("");
    String plain = name.replaceFirst("^builtins\\.", "");
    if (ASKING.contains(plain)) {
      return false;
    }
    return CONVERSIONS.contains(plain)
        || plain.equals("print")
        || plain.equals("json.dumps")
        || name.startsWith("logging.")
        || wrapping
                .around()
                .resolver()
                .taking(argument.call(), argument.position(), argument.keyword())
            == Taking.VALUE;
  }

  private Optional<String> work(Expr.Call call) {
    return guard(call).or(() -> use(call)).or(() -> later(call));
  }

  /** A statement around the call that watches over it. */
  private Optional<String> guard(Expr.Call call) {
    Node below = call;
    for (Node node : wrapping.around().file().ancestors(call)) {
      if (node == wrapping.wrapper()) {
        return Optional.empty();
      }
      if (node instanceof Stmt.TryBlock block && watches(block, below)) {
        return Optional.of(
            block.handlers().isEmpty()
                ? "its `finally` comes before the work"
                : "its `except` sees no error of it");
      }
      if (node instanceof Stmt.WithBlock with && with.body().contains(below)) {
        return Optional.of("its `with` ends before the work");
      }
      below = node;
    }
    return Optional.empty();
  }

  private static boolean watches(Stmt.TryBlock block, Node below) {
    boolean guarded = block.body().contains(below) && !block.handlers().isEmpty();
    boolean cleaned = !block.finalbody().isEmpty() && !block.finalbody().contains(below);
    return guarded || cleaned;
  }

  private Optional<String> use(Expr.Call call) {
    for (Fate fate : fates(call)) {
      boolean lost =
          fate instanceof Fate.Dropped || (fate instanceof Fate.Bound bound && bound.uses().none());
      if (lost) {
        return Optional.of("it drops the coroutine");
      }
      if (fate instanceof Fate.Used || fate instanceof Fate.Argument) {
        return Optional.of("it takes the coroutine for the result");
      }
      if (fate instanceof Fate.Stored) {
        return Optional.of("it keeps the coroutine");
      }
    }
    return Optional.empty();
  }

  /** Something that is called once the function returned. */
  private Optional<String> later(Expr.Call call) {
    boolean repeats = wrapping.around().flow().reaches(call, call);
    boolean goesOn =
        repeats
            || Walk.find(wrapping.wrapper(), Expr.Call.class).stream()
                .filter(other -> !wrapping.calls().contains(other))
                .filter(other -> other.last() < call.first() || call.last() < other.first())
                .filter(this::runs)
                .anyMatch(other -> wrapping.around().flow().reaches(call, other));
    return goesOn ? Optional.of("what follows the call comes before the work") : Optional.empty();
  }

  private boolean runs(Expr.Call other) {
    return wrapping
        .around()
        .scopes()
        .runsIn(other)
        .filter(node -> node == wrapping.wrapper())
        .isPresent();
  }
}
