package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Whether code that runs under a lock comes to other code that may want the same lock: a lock of
 * asyncio lets nobody in twice, not even its holder.
 */
final class Reentry {
  private static final int MOST = 60;

  private final StateRace race;
  private final Stmt.AsyncFunctionDef function;
  private final Place place;
  private final Deque<Code> open = new ArrayDeque<>();
  private final List<Node> seen = new ArrayList<>();

  private record Code(Node node, Surroundings around) {}

  Reentry(StateRace race, Stmt.AsyncFunctionDef function, Place place) {
    this.race = race;
    this.function = function;
    this.place = place;
  }

  /** Whether it may: also where there is too much code to know. */
  boolean may() {
    race.region().forEach(statement -> calls(statement, place.around()));
    for (int count = 0; !open.isEmpty(); count++) {
      Code code = open.remove();
      if (count == MOST || code.node() == function || writes(code)) {
        return true;
      }
      calls(code.node(), code.around());
    }
    return false;
  }

  private boolean writes(Code code) {
    return Walk.find(code.node(), Stmt.class).stream()
        .flatMap(statement -> targets(statement).stream())
        .flatMap(target -> Walk.find(target, Expr.class).stream())
        .anyMatch(target -> CalleeName.last(target).equals(race.state().name()));
  }

  private static List<Expr> targets(Stmt statement) {
    if (statement instanceof Stmt.Assign assign) {
      return assign.targets();
    }
    return statement instanceof Stmt.AugAssign plus ? List.of(plus.target()) : List.of();
  }

  /** Puts down which functions of the project {@code node} calls. */
  private void calls(Node node, Surroundings around) {
    for (Expr.Call call : Walk.find(node, Expr.Call.class)) {
      around.resolver().definition(call.func()).flatMap(this::code).ifPresent(this::add);
    }
  }

  private void add(Code code) {
    if (seen.stream().noneMatch(node -> node == code.node())) {
      seen.add(code.node());
      open.add(code);
    }
  }

  private Optional<Code> code(Symbol symbol) {
    if (!(symbol.definition() instanceof Definition.Function def)
        || !place.resolver().index().owns(symbol)) {
      return Optional.empty();
    }
    return place
        .seen(symbol.path())
        .flatMap(there -> there.function(def).map(found -> new Code(found, there)));
  }
}
