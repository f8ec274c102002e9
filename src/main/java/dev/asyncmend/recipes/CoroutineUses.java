package dev.asyncmend.recipes;

import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Taking;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.scope.Uses;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Follows the value of a coroutine call through its function and says how it is used. */
final class CoroutineUses {
  /** Names and containers in containers are followed this far; beyond, the value is passed on. */
  private static final int DEPTH = 4;

  /** Methods of coroutine objects (language reference, "Coroutine objects"). */
  private static final Set<String> COROUTINE_METHODS = Set.of("send", "throw", "close");

  /** Builtins and functions that cannot work on a coroutine. */
  private static final Set<String> FAILING_FUNCTIONS =
      Set.of(
          ("len int float complex list tuple set frozenset dict sorted sum min max any all abs round"
                  + " enumerate reversed bytes json.dumps json.loads")
              .split(" "));

  /** Functions that ask whether something can be awaited: who asks is ready for it. */
  private static final Set<String> ASKING_FUNCTIONS =
      Set.of(
          "asyncio.iscoroutine",
          "asyncio.isfuture",
          "inspect.isawaitable",
          "inspect.iscoroutine",
          "typing.cast");

  /** Functions that take any object and only show or test it. */
  private static final Set<String> VAGUE_FUNCTIONS = Set.of("print", "str", "repr", "bool");

  /** Methods of futures and queues that carry a value to another coroutine. */
  private static final Set<String> CARRIERS = Set.of("set_result", "put", "put_nowait");

  private static final Set<String> VAGUE_OPERATORS = Set.of("is", "is not", "==", "!=");

  private final Place place;

  private CoroutineUses(Place place) {
    this.place = place;
  }

  /** How the value of {@code expr} is used, every way that it may go. */
  static Set<CoroutineUse> of(Expr expr, Place place) {
    CoroutineUses uses = new CoroutineUses(place);
    Set<CoroutineUse> found = EnumSet.noneOf(CoroutineUse.class);
    uses.follow(place.flow().fate(expr), DEPTH, found);
    settled(found);
    boolean chosen = !found.contains(CoroutineUse.DRIVEN) && chooses(expr, place);
    return chosen ? EnumSet.of(CoroutineUse.TESTED) : found;
  }

  /** Who only closes a coroutine knows what it is. */
  private static Set<CoroutineUse> settled(Set<CoroutineUse> found) {
    if (found.remove(CoroutineUse.CLOSED) && !found.contains(CoroutineUse.FAILS)) {
      found.add(CoroutineUse.DRIVEN);
    }
    return found;
  }

  /** {@code f() or g()}: a coroutine is true, so that the rest is never looked at. */
  static boolean chooses(Expr expr, Place place) {
    return place
        .file()
        .parent(expr)
        .filter(
            by ->
                by instanceof Expr.BoolOp op && op.values().indexOf(expr) < op.values().size() - 1)
        .isPresent();
  }

  /** How the elements of {@code iterable}, which holds coroutines, are used. */
  static Set<CoroutineUse> ofElements(Expr iterable, Place place) {
    CoroutineUses uses = new CoroutineUses(place);
    Set<CoroutineUse> found = EnumSet.noneOf(CoroutineUse.class);
    place
        .flow()
        .fate(iterable)
        .parts()
        .forEach(
            part ->
                found.addAll(uses.element(new Fate.Contained(iterable, part), part, DEPTH - 1)));
    return settled(found);
  }

  private void follow(Fate fate, int depth, Set<CoroutineUse> found) {
    fate.parts().forEach(part -> found.addAll(use(part, depth)));
  }

  private Set<CoroutineUse> use(Fate fate, int depth) {
    if (fate instanceof Fate.Dropped) {
      return EnumSet.of(CoroutineUse.DROPPED);
    }
    if (fate instanceof Fate.Awaited) {
      return EnumSet.of(CoroutineUse.DRIVEN);
    }
    if (fate instanceof Fate.Bound bound) {
      return bound(bound.uses(), depth);
    }
    if (fate instanceof Fate.Returned || fate instanceof Fate.Yielded) {
      return EnumSet.of(CoroutineUse.HANDED_OUT);
    }
    if (fate instanceof Fate.Argument argument) {
      return EnumSet.of(argument(argument));
    }
    if (fate instanceof Fate.Used used) {
      return EnumSet.of(used(used));
    }
    if (fate instanceof Fate.Contained contained) {
      return contained(contained, depth);
    }
    return EnumSet.of(CoroutineUse.PASSED);
  }

  private Set<CoroutineUse> bound(Uses uses, int depth) {
    if (uses.none()) {
      return EnumSet.of(CoroutineUse.DROPPED);
    }
    if (depth == 0 || !uses.captures().isEmpty()) {
      return EnumSet.of(CoroutineUse.PASSED);
    }
    Set<CoroutineUse> found = EnumSet.noneOf(CoroutineUse.class);
    uses.reads().forEach(read -> follow(place.flow().fate(read), depth - 1, found));
    return found;
  }

  private CoroutineUse argument(Fate.Argument argument) {
    String name = place.calleeName(argument.call().func());
    CoroutineUse asserted = AssertedValue.use(argument);
    if (asserted != null) {
      return asserted;
    }
    if (FAILING_FUNCTIONS.contains(name) && argument.position() == 0) {
      return CoroutineUse.FAILS;
    }
    if (ASKING_FUNCTIONS.contains(name)) {
      return name.equals("typing.cast") ? cast(argument) : CoroutineUse.DRIVEN;
    }
    if (VAGUE_FUNCTIONS.contains(name) || name.startsWith("logging.") || formats(argument)) {
      return CoroutineUse.VAGUE;
    }
    Taking taking =
        place.resolver().taking(argument.call(), argument.position(), argument.keyword());
    return switch (taking) {
      case VALUE -> CoroutineUse.FAILS_UNCLEAR;
      case AWAITABLE -> CoroutineUse.DRIVEN;
      case ANYTHING -> carries(argument) ? CoroutineUse.PASSED : CoroutineUse.HANDED_ON;
      case UNKNOWN -> carries(argument) ? CoroutineUse.PASSED : CoroutineUse.ARGUMENT;
    };
  }

  /** Who says that it is an object of a class without {@code __await__} means the result. */
  private CoroutineUse cast(Fate.Argument argument) {
    return place.resolver().awaitable(argument.call()).awaitable() == Awaitable.NO
        ? CoroutineUse.FAILS_UNCLEAR
        : CoroutineUse.PASSED;
  }

  /** Somebody else takes it out, and may well await it. */
  private static boolean carries(Fate.Argument argument) {
    return argument.call().func() instanceof Expr.Attribute method
        && CARRIERS.contains(method.attr());
  }

  /** {@code "…".format(value)}. */
  private static boolean formats(Fate.Argument argument) {
    return argument.call().func() instanceof Expr.Attribute method
        && method.attr().equals("format")
        && method.value() instanceof Expr.Constant;
  }

  private CoroutineUse used(Fate.Used used) {
    return switch (used.manner()) {
      case CONDITION -> CoroutineUse.TESTED;
      case FORMATTED, MATCHED, KEY -> CoroutineUse.VAGUE;
      case OPERAND -> operand(used.by());
      case ATTRIBUTE -> attribute(used.by());
      case ITERATED, UNPACKED, MAPPED, SUBSCRIPTED, CALLED, RAISED -> CoroutineUse.FAILS;
      case ENTERED, ASYNC_ENTERED, ASYNC_ITERATED -> CoroutineUse.FAILS_UNCLEAR;
      case DECLARATION -> CoroutineUse.PASSED;
    };
  }

  private static CoroutineUse operand(Node by) {
    return by instanceof Expr.Compare compare && VAGUE_OPERATORS.containsAll(compare.ops())
        ? CoroutineUse.VAGUE
        : CoroutineUse.FAILS;
  }

  private static CoroutineUse attribute(Node by) {
    if (!(by instanceof Expr.Attribute attribute)) {
      return CoroutineUse.PASSED;
    }
    if (COROUTINE_METHODS.contains(attribute.attr())) {
      return CoroutineUse.CLOSED;
    }
    // Of coroutines (inspect's table of types and members), and of every object.
    boolean coroutines = attribute.attr().startsWith("cr_") || attribute.attr().startsWith("__");
    return coroutines ? CoroutineUse.DRIVEN : CoroutineUse.FAILS;
  }

  private Set<CoroutineUse> contained(Fate.Contained contained, int depth) {
    if (depth == 0) {
      return EnumSet.of(CoroutineUse.PASSED);
    }
    Set<CoroutineUse> found = EnumSet.noneOf(CoroutineUse.class);
    contained.fate().parts().forEach(part -> found.addAll(element(contained, part, depth - 1)));
    return found;
  }

  /** What happens to an element of a container to which {@code fate} happens. */
  private Set<CoroutineUse> element(Fate.Contained contained, Fate fate, int depth) {
    if (fate instanceof Fate.Dropped) {
      return EnumSet.of(CoroutineUse.DROPPED);
    }
    if (fate instanceof Fate.Bound bound) {
      return boundContainer(contained, bound.uses(), depth);
    }
    if (fate instanceof Fate.Used used) {
      return usedContainer(contained.container(), used, depth);
    }
    // A record of values, not a collection of things to run.
    boolean display =
        contained.container() instanceof Expr.Dict || contained.container() instanceof Expr.SetExpr;
    if (display && fate instanceof Fate.Contained outer && depth > 0) {
      Set<CoroutineUse> found = EnumSet.noneOf(CoroutineUse.class);
      outer.fate().parts().forEach(part -> found.addAll(element(outer, part, depth - 1)));
      return found;
    }
    boolean away = fate instanceof Fate.Argument || fate instanceof Fate.Returned;
    return EnumSet.of(display && away ? CoroutineUse.ARGUMENT : CoroutineUse.PASSED);
  }

  private Set<CoroutineUse> boundContainer(Fate.Contained contained, Uses uses, int depth) {
    if (depth <= 0 || uses.none() || !uses.captures().isEmpty()) {
      return EnumSet.of(CoroutineUse.PASSED);
    }
    Set<CoroutineUse> found = EnumSet.noneOf(CoroutineUse.class);
    for (Expr.Name read : uses.reads()) {
      place
          .flow()
          .fate(read)
          .parts()
          .forEach(part -> found.addAll(element(contained, part, depth - 1)));
    }
    return found;
  }

  private Set<CoroutineUse> usedContainer(Expr container, Fate.Used used, int depth) {
    if (used.manner() == Fate.Manner.ITERATED && !(container instanceof Expr.DictComp)) {
      return target(used.by(), depth);
    }
    boolean formats =
        used.by() instanceof Expr.BinOp operation
            && operation.op().equals("%")
            && operation.right() == container;
    return EnumSet.of(formats ? CoroutineUse.VAGUE : CoroutineUse.PASSED);
  }

  /** What happens to what a loop takes out of the container. */
  private Set<CoroutineUse> target(Node by, int depth) {
    List<Expr.Name> targets = new ArrayList<>();
    if (by instanceof Stmt.For loop && loop.target() instanceof Expr.Name name) {
      targets.add(name);
    }
    if (by instanceof Part.Comprehension clause && clause.target() instanceof Expr.Name name) {
      targets.add(name);
    }
    if (targets.isEmpty()) {
      return EnumSet.of(CoroutineUse.PASSED);
    }
    return bound(place.flow().uses(targets.get(0)), depth);
  }
}
