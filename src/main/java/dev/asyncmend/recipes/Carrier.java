package dev.asyncmend.recipes;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * The statement that belongs to a call which opens something and does the work later: the {@code
 * with} of a file, the {@code for} over its lines or over the folders of a tree.
 */
final class Carrier {
  /** What the table of blocking calls says of such a call. */
  private static final String BLOCK = "asyncio.to_thread around the whole ";

  /** A loop around such a statement moves with it if it holds at most so many others and itself. */
  private static final int MOST_OTHERS = 4;

  private Carrier() {}

  /** Whether the call only begins what blocks. */
  static boolean begins(Blocking blocking) {
    return blocking.replacement().contains(BLOCK);
  }

  /** The {@code with} or {@code for} in whose head {@code call} stands. */
  static Optional<Stmt> head(Expr.Call call, Place place) {
    Node below = call;
    for (Node around : place.file().ancestors(call)) {
      if (around instanceof Stmt.With with) {
        return Optional.of(with);
      }
      if (around instanceof Stmt.For loop && loop.iter() == below) {
        return Optional.of(loop);
      }
      if (around instanceof Stmt) {
        return Optional.empty();
      }
      below = around;
    }
    return Optional.empty();
  }

  /**
   * The outermost statement around {@code node} that such a call begins and that may run in a
   * thread, or a loop around it that may; empty where there is none.
   */
  static Optional<Stmt> moving(Node node, Place place) {
    Stmt found = null;
    boolean inside = false;
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Stmt.Function || around instanceof Stmt.ClassDef) {
        break;
      }
      if (around instanceof Stmt statement) {
        boolean wider = inside && isSmall(statement);
        if ((wider || begun(statement, place)) && movable(statement, place)) {
          found = statement;
        }
        inside = found == statement || (inside && statement instanceof Stmt.If);
      }
    }
    return Optional.ofNullable(found);
  }

  /** Whether the statement is a loop that does little else: not all of it is about the file. */
  private static boolean isSmall(Stmt statement) {
    boolean loop = statement instanceof Stmt.For || statement instanceof Stmt.While;
    List<Stmt> all = loop ? Walk.find(statement, Stmt.class) : List.of();
    long files =
        all.stream()
            .filter(Stmt.With.class::isInstance)
            .mapToLong(with -> Walk.find(with, Stmt.class).size())
            .sum();
    return loop && all.size() - files <= MOST_OTHERS;
  }

  private static boolean movable(Stmt statement, Place place) {
    return OwnFunction.obstacle(statement, place).isEmpty();
  }

  private static boolean begun(Node node, Place place) {
    if (node instanceof Stmt.With with) {
      return with.items().stream().anyMatch(item -> first(item, place).isPresent());
    }
    return node instanceof Stmt.For loop && first(loop.iter(), place).isPresent();
  }

  /** The first call at or below {@code node} that begins something. */
  static Optional<Expr.Call> first(Node node, Place place) {
    return Walk.find(node, Expr.Call.class).stream()
        .filter(call -> place.resolver().blocking(call.func()).filter(Carrier::begins).isPresent())
        .findFirst();
  }
}
