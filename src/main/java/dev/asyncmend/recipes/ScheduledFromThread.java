package dev.asyncmend.recipes;

import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A loop that a function which threads run asks for only to have it do something: start a coroutine
 * or call a function. With a loop that is handed in, and the methods for other threads, it can.
 *
 * @param ask the call that asks for the loop; itself in {@code uses} where it does all at once
 * @param kept the statement that gives the loop a name, or null
 * @param uses what the loop is used for
 */
record ScheduledFromThread(
    Expr.Call ask, Stmt.@Nullable Assign kept, List<Use> uses, HandedLoop loop, Place place) {
  private static final String START = "asyncio.run_coroutine_threadsafe";
  private static final String SAFE = "call_soon_threadsafe";
  private static final Set<String> STARTERS =
      Set.of("asyncio.ensure_future", "asyncio.create_task");

  /** How a loop is used. */
  private enum Kind {
    /** A function of asyncio starts a coroutine, on the loop that it finds itself. */
    FUNCTION,
    /** A method starts a coroutine. */
    TASK,
    /** A method calls a function soon. */
    SOON,
    /** A method calls a function later. */
    LATER,
    /** Other threads may do so. */
    RIGHT
  }

  /**
   * One use of it.
   *
   * @param call the call
   * @param object what stands there for the loop, or null
   */
  record Use(Expr.Call call, @Nullable Expr object, Kind kind) {}

  /** Whether {@code call} starts a coroutine on the loop of its thread. */
  static boolean starts(Expr.Call call, Place place) {
    return STARTERS.stream().anyMatch(name -> place.denotes(call.func(), name))
        && call.keywords().stream().noneMatch(word -> "loop".equals(word.name()))
        && call.args().size() == 1
        && place.resolver().awaitable(call.args().get(0)).coroutine();
  }

  /** The one that {@code ask} gives to {@code function}, if every use of it can be written so. */
  static Optional<ScheduledFromThread> of(Expr.Call ask, Stmt.FunctionDef function, Place place) {
    if (starts(ask, place)) {
      Use use = new Use(ask, null, Kind.FUNCTION);
      return isStart(ask, place) ? of(ask, null, List.of(use), function, place) : Optional.empty();
    }
    if (!ask.args().isEmpty() || !ask.keywords().isEmpty()) {
      return Optional.empty();
    }
    if (place.file().parent(ask).orElse(ask) instanceof Stmt.Assign assign
        && assign.targets().size() == 1
        && assign.targets().get(0) instanceof Expr.Name target
        && function.body().contains(assign)) {
      return kept(ask, assign, target, function, place);
    }
    return use(ask, place).flatMap(use -> of(ask, null, List.of(use), function, place));
  }

  private static Optional<ScheduledFromThread> kept(
      Expr.Call ask, Stmt.Assign assign, Expr.Name target, Stmt.FunctionDef function, Place place) {
    Variable variable = place.scopes().variable(target);
    List<Use> uses = new ArrayList<>();
    for (Expr.Name name : variable.uses()) {
      use(name, place).ifPresent(uses::add);
    }
    boolean all =
        variable.bindings().size() == 1
            && variable.scope().node() == function
            && !uses.isEmpty()
            && uses.size() == variable.uses().size();
    return all ? of(ask, assign, List.copyOf(uses), function, place) : Optional.empty();
  }

  private static Optional<ScheduledFromThread> of(
      Expr.Call ask,
      Stmt.@Nullable Assign kept,
      List<Use> uses,
      Stmt.FunctionDef function,
      Place place) {
    return HandedLoop.of(function, place)
        .map(loop -> new ScheduledFromThread(ask, kept, uses, loop, place));
  }

  private static Optional<Use> use(Expr object, Place place) {
    Node parent = place.file().parent(object).orElse(object);
    if (parent instanceof Expr.Call call
        && place.denotes(call.func(), START)
        && call.keywords().isEmpty()
        && call.args().size() == 2
        && call.args().get(1) == object) {
      return Optional.of(new Use(call, object, Kind.RIGHT));
    }
    if (!(parent instanceof Expr.Attribute method)
        || !(place.file().parent(method).orElse(method) instanceof Expr.Call call)
        || call.func() != method) {
      return Optional.empty();
    }
    return kind(call, method.attr(), place).map(kind -> new Use(call, object, kind));
  }

  private static Optional<Kind> kind(Expr.Call call, String method, Place place) {
    return switch (method) {
      case SAFE -> Optional.of(Kind.RIGHT);
      case "create_task" -> isStart(call, place) ? Optional.of(Kind.TASK) : Optional.empty();
      case "call_soon" -> isDropped(call, place) ? Optional.of(Kind.SOON) : Optional.empty();
      case "call_later", "call_at" ->
          isDropped(call, place) && call.keywords().isEmpty()
              ? Optional.of(Kind.LATER)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether it starts one coroutine, and nobody needs the task. */
  private static boolean isStart(Expr.Call call, Place place) {
    return call.args().size() == 1
        && call.keywords().isEmpty()
        && isDropped(call, place)
        && place.resolver().awaitable(call.args().get(0)).coroutine();
  }

  private static boolean isDropped(Expr.Call call, Place place) {
    return place.flow().fate(call).parts().allMatch(Fate.Dropped.class::isInstance)
        && !place.file().source(call.func()).contains("\n");
  }

  /** Hands the loop in, and lets other methods of it do the same. */
  void write(FixBuilder fix) {
    String wish = kept == null ? "loop" : ((Expr.Name) kept.targets().get(0)).id();
    String name = loop.write(wish, kept != null, fix);
    uses.forEach(use -> write(use, name, fix));
    if (kept != null) {
      StatementEdits.of(place.file()).delete(kept).ifPresentOrElse(fix::edit, fix::refuse);
    }
  }

  private void write(Use use, String name, FixBuilder fix) {
    Expr callee = use.call().func();
    switch (use.kind()) {
      case FUNCTION, TASK -> {
        fix.replace(callee, fix.reference(START), Precedence.PRIMARY);
        fix.addArgument(use.call(), name);
      }
      case SOON -> fix.replace(callee, name + '.' + SAFE, Precedence.PRIMARY);
      case LATER -> {
        String method = name + '.' + CalleeName.last(callee);
        ItemEdits.of(place.file(), use.call())
            .write(0, method)
            .edits()
            .ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
        fix.replace(callee, name + '.' + SAFE, Precedence.PRIMARY);
      }
      case RIGHT -> {
        if (kept == null && use.object() != null) {
          fix.replace(use.object(), name, Precedence.ATOM);
        }
      }
    }
  }
}
