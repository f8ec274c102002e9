package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a coroutine goes on to do behind a statement that kept an exception to itself: the next
 * round of a loop, or something else to wait for. What ends something is no such work.
 */
final class Onward {
  private final Place place;

  Onward(Place place) {
    this.place = place;
  }

  /** The first work behind {@code statement}: what is awaited, or the loop around. */
  Optional<Node> behind(Stmt statement) {
    for (Stmt next : following(statement)) {
      Optional<Node> work =
          Escapes.of(List.of(next)).awaits().stream().filter(Onward::isWork).findFirst();
      if (work.isPresent()) {
        return work;
      }
      if (place.flow().leaves(next)) {
        return jumped(statement, Escapes.of(List.of(next)).jumps());
      }
    }
    Optional<Stmt> outer = outer(statement);
    return outer.isPresent() && isLoop(outer.get())
        ? Optional.of(outer.get())
        : outer.flatMap(this::behind);
  }

  /** Where {@code jumps} lead, of which {@code statement} stands in the same loop. */
  Optional<Node> jumped(Stmt statement, List<Stmt> jumps) {
    Optional<Stmt> loop = loop(statement);
    if (jumps.stream().anyMatch(Stmt.Continue.class::isInstance)) {
      return loop.map(Node.class::cast);
    }
    return jumps.isEmpty() ? Optional.empty() : loop.flatMap(this::behind);
  }

  /**
   * The statements that follow {@code statement}, and those around it, up to the function's end.
   */
  List<Stmt> tail(Stmt statement) {
    List<Stmt> found = new ArrayList<>();
    Optional<Stmt> at = Optional.of(statement);
    while (at.isPresent()) {
      found.addAll(following(at.get()));
      at = outer(at.get());
    }
    return found;
  }

  /** The loop around {@code statement} in its function whose body it stands in. */
  Optional<Stmt> loop(Stmt statement) {
    Optional<Stmt> at = outer(statement);
    while (at.isPresent() && !isLoop(at.get())) {
      at = outer(at.get());
    }
    return at;
  }

  static boolean isLoop(Node node) {
    return node instanceof Stmt.While || node instanceof Stmt.Loop;
  }

  /** What follows in the same block, and in the {@code else} that belongs to it. */
  private List<Stmt> following(Stmt statement) {
    List<Stmt> block = SameBlock.of(statement, place);
    List<Stmt> found = new ArrayList<>();
    boolean behind = false;
    for (Stmt one : block) {
      if (behind) {
        found.add(one);
      }
      behind |= one == statement;
    }
    Node parent = place.file().parent(statement).orElse(statement);
    if (parent instanceof Stmt.TryBlock guarded && guarded.body().contains(statement)) {
      found.addAll(guarded.orelse());
    }
    return found;
  }

  /** The statement around {@code statement} in the same function. */
  private Optional<Stmt> outer(Stmt statement) {
    return place
        .file()
        .parent(statement)
        .flatMap(place.file()::statement)
        .filter(outer -> !(outer instanceof Stmt.Function || outer instanceof Stmt.ClassDef));
  }

  private static boolean isWork(Node await) {
    return !(await instanceof Expr.Await expression)
        || (expression.value() instanceof Expr.Call call && !Farewell.ends(call));
  }
}
