package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds where one coroutine function writes what it has read before it waited. */
final class StateRaceFinder {
  /** What a name takes its value from is not looked at deeper than this. */
  private static final int DEPTH = 3;

  /** Builtins whose result holds what the argument held. */
  private static final Set<String> COPIES = Set.of("dict", "int", "len", "list", "set", "tuple");

  /** Who writes these gives back or clears, and does no harm by doing so twice. */
  private static final Set<Expr.ConstantKind> EMPTY =
      EnumSet.of(
          Expr.ConstantKind.NONE,
          Expr.ConstantKind.FALSE,
          Expr.ConstantKind.INT,
          Expr.ConstantKind.FLOAT);

  private final Stmt.AsyncFunctionDef function;
  private final Place place;
  private final Surroundings around;
  private final StateWrites writes;

  StateRaceFinder(Stmt.AsyncFunctionDef function, Place place) {
    this.function = function;
    this.place = place;
    this.around = place.around();
    this.writes = new StateWrites(place);
  }

  /** The races of the function; of those that share code, the first. */
  List<StateRace> all() {
    List<StateRace> found = new ArrayList<>();
    for (Stmt statement : Walk.find(function, Stmt.class)) {
      if (place.scopes().runsIn(statement).filter(node -> node == function).isPresent()) {
        writes
            .target(statement)
            .flatMap(target -> race(statement, target))
            .filter(race -> found.stream().noneMatch(race::overlaps))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<StateRace> race(Stmt write, Expr target) {
    SharedState state = writes.state(target);
    if (new StateGuards(function, place).guarded(write)) {
      return Optional.empty();
    }
    return added(write, target, state).or(() -> behind(write, target, state));
  }

  /** The statement reads before it waits, and then writes. */
  private Optional<StateRace> added(Stmt write, Expr target, SharedState state) {
    boolean augmented = write instanceof Stmt.AugAssign plus && waits(plus.value());
    boolean whole =
        write instanceof Stmt.Assign assign && waits(assign.value()) && readsFirst(assign, state);
    return augmented || whole
        ? Optional.of(
            new StateRace(
                augmented ? StateRace.Shape.ADDED : StateRace.Shape.STALE,
                state,
                List.of(write),
                write,
                target))
        : Optional.empty();
  }

  private static boolean waits(Expr value) {
    return Walk.find(value, Expr.Await.class).size() > 0
        && !Escapes.of(List.of(value)).awaits().isEmpty();
  }

  /** Whether the value of {@code state} goes into what is awaited, or stands before it. */
  private boolean readsFirst(Stmt.Assign assign, SharedState state) {
    List<Node> awaits = Escapes.of(List.of(assign.value())).awaits();
    Node last = awaits.get(awaits.size() - 1);
    return Walk.find(assign.value(), Expr.class).stream()
        .anyMatch(expr -> expr.first() <= last.last() && taken(expr, state));
  }

  /** Whether {@code expr} is the state, as a value and not to reach something in it. */
  private boolean taken(Expr expr, SharedState state) {
    Node parent = place.file().parent(expr).orElse(expr);
    boolean reached =
        (parent instanceof Expr.Attribute)
            || (parent instanceof Expr.Subscript item && item.value() == expr)
            || (parent instanceof Expr.Call call && call.func() == expr);
    return !reached && state.given(expr, around);
  }

  /** A statement of a block around it reads, and what is between waits. */
  private Optional<StateRace> behind(Stmt write, Expr target, SharedState state) {
    Stmt at = write;
    while (true) {
      List<Stmt> block = SameBlock.of(at, place);
      int end = block.indexOf(at);
      for (int start = end; start >= 0; start--) {
        List<Stmt> region = List.copyOf(block.subList(start, end + 1));
        Optional<StateRace> race = race(region, write, target, state);
        if (race.isPresent()) {
          return race.filter(new StateGuards(function, place)::open);
        }
      }
      Node parent = place.file().parent(at).orElse(function);
      boolean goesOn =
          parent instanceof Stmt.If
              || parent instanceof Stmt.TryBlock
              || parent instanceof Stmt.WithBlock;
      if (!goesOn) {
        return Optional.empty();
      }
      at = (Stmt) parent;
    }
  }

  private Optional<StateRace> race(List<Stmt> region, Stmt write, Expr target, SharedState state) {
    Stmt first = region.get(0);
    StateRace.Shape shape = null;
    if (first instanceof Stmt.If check
        && asks(check, state, expr -> state.given(expr, around), write)) {
      shape = StateRace.Shape.CHECKED;
    } else if (first instanceof Stmt.Assign assign && assign.targets().size() == 1) {
      shape =
          assign.targets().get(0) instanceof Expr.Name name
              ? named(assign, name, region, write, state)
              : null;
    }
    return shape != null && place.flow().awaitBetween(reading(first), target)
        ? Optional.of(new StateRace(shape, state, region, write, target))
        : Optional.empty();
  }

  private static Node reading(Stmt first) {
    return first instanceof Stmt.If check ? check.test() : first;
  }

  /** {@code name = state}: whether the write follows from the name, or a check of it. */
  private StateRace.@Nullable Shape named(
      Stmt.Assign assign, Expr.Name name, List<Stmt> region, Stmt write, SharedState state) {
    if (region.size() < 2 || !takes(assign.value(), state) || waits(assign.value())) {
      return null;
    }
    if (write instanceof Stmt.Assign put && derived(put.value(), name, DEPTH)) {
      return StateRace.Shape.STALE;
    }
    boolean checked =
        region.stream()
            .flatMap(statement -> Walk.find(statement, Stmt.If.class).stream())
            .anyMatch(
                check ->
                    region.contains(check) && asks(check, state, expr -> sees(expr, name), write));
    return checked ? StateRace.Shape.CHECKED : null;
  }

  /** Whether the value holds what the state held. */
  private boolean takes(Expr value, SharedState state) {
    if (value instanceof Expr.BinOp both) {
      return takes(both.left(), state) || takes(both.right(), state);
    }
    if (value instanceof Expr.BoolOp any) {
      return any.values().stream().anyMatch(each -> takes(each, state));
    }
    if (value instanceof Expr.Call call && !state.given(value, around)) {
      boolean copies =
          call.args().size() == 1
              && COPIES.contains(place.calleeName(call.func()))
              && state.given(call.args().get(0), around);
      return copies
          || (call.func() instanceof Expr.Attribute method
              && method.attr().equals("copy")
              && state.given(method.value(), around));
    }
    return state.given(value, around);
  }

  private boolean sees(Expr expr, Expr.Name bound) {
    return expr instanceof Expr.Name use
        && use.id().equals(bound.id())
        && place.flow().reaching(use).stream().anyMatch(each -> sited(each, bound));
  }

  private static boolean sited(Binding binding, Expr.Name bound) {
    return binding.site().filter(site -> site == bound).isPresent();
  }

  private boolean derived(Expr value, Expr.Name source, int depth) {
    return Walk.find(value, Expr.Name.class).stream()
        .flatMap(name -> place.flow().reaching(name).stream())
        .anyMatch(
            binding ->
                sited(binding, source)
                    || (depth > 0
                        && binding instanceof Binding.Local local
                        && local.source() != null
                        && local.at().first() > source.first()
                        && (local.form() == Binding.Form.ASSIGNED
                            ? derived(local.source(), source, depth - 1)
                            : local.form() == Binding.Form.AUGMENTED
                                && local.name().equals(source.id()))));
  }

  /**
   * Whether {@code check} lets control come to the write where it finds nothing: as its condition,
   * or by leaving where it finds something.
   */
  private boolean asks(Stmt.If check, SharedState state, Predicate<Expr> gives, Stmt write) {
    boolean counts = writes.counts(write);
    if (!counts && isEmpty(write)) {
      return false;
    }
    StateCheck asked = new StateCheck(state, gives, counts, around);
    if (within(write, check.body())) {
      return asked.absent(check.test());
    }
    if (within(write, check.orelse())) {
      return asked.present(check.test());
    }
    return check.orelse().isEmpty()
        && check.last() < write.first()
        && place.flow().leaves(check.body().get(check.body().size() - 1))
        && asked.present(check.test());
  }

  private static boolean within(Stmt statement, List<Stmt> block) {
    return !block.isEmpty()
        && block.get(0).first() <= statement.first()
        && statement.last() <= block.get(block.size() - 1).last();
  }

  private static boolean isEmpty(Stmt write) {
    return write instanceof Stmt.Assign assign
        && ((assign.value() instanceof Expr.Constant constant && EMPTY.contains(constant.kind()))
            || (assign.value() instanceof Expr.ListExpr list && list.elts().isEmpty())
            || (assign.value() instanceof Expr.Dict dict && dict.items().isEmpty()));
  }
}
