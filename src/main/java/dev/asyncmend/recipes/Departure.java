package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a statement can do in a plain function what it does in its coroutine. */
final class Departure {
  /** Builtins that look at the function which calls them. */
  private static final Set<String> FRAMES =
      Set.of("super", "locals", "vars", "dir", "eval", "exec", "__class__");

  /** What asks for the error that is being handled, in the thread that handles it. */
  private static final Set<String> ERRORS =
      Set.of("format_exc", "print_exc", "exc_info", "exception", "print_last", "format_last");

  /** The Python whose futures take a {@code StopIteration} without waiting for ever. */
  private static final int STOPS = 13;

  private Departure() {}

  /** The reason why not; empty where it can. */
  static Optional<String> obstacle(Stmt statement, Place place) {
    String[] found = new String[1];
    Walk.pruned(
        statement,
        node -> {
          if (found[0] == null) {
            found[0] = obstacle(node, statement, place).orElse(null);
          }
          return found[0] == null;
        });
    return Optional.ofNullable(found[0]).or(() -> leaving(statement, place));
  }

  private static Optional<String> obstacle(Node node, Stmt statement, Place place) {
    if (suspends(node)) {
      return Optional.of("it awaits");
    }
    if (node instanceof Stmt.Function || node instanceof Stmt.ClassDef) {
      return Optional.of("it holds a definition");
    }
    if (node instanceof Stmt.Global || node instanceof Stmt.Nonlocal) {
      return Optional.of("it declares a name of another scope");
    }
    if (node instanceof Expr.Name name && FRAMES.contains(name.id())) {
      return Optional.of("`" + name.id() + "` would mean something else");
    }
    if (node instanceof Expr.Call call && stops(call, place)) {
      return Optional.of("`next` without a default may raise `StopIteration`");
    }
    return asksForError(node) && !handles(node, statement, place)
        ? Optional.of("another thread does not know the error that is being handled")
        : Optional.empty();
  }

  /** Whether only code that runs in the coroutine itself may hold {@code node}. */
  static boolean suspends(Node node) {
    return node instanceof Expr.Await
        || node instanceof Expr.Yield
        || node instanceof Expr.YieldFrom
        || (node instanceof Part.Comprehension part && part.isAsync())
        || node instanceof Stmt.AsyncFor
        || node instanceof Stmt.AsyncWith;
  }

  private static boolean stops(Expr.Call call, Place place) {
    return call.args().size() == 1
        && place.target().minor() < STOPS
        && place.calleeName(call.func()).equals("next");
  }

  private static boolean asksForError(Node node) {
    return (node instanceof Stmt.Raise raise && raise.exc() == null)
        || (node instanceof Expr.Attribute attribute && ERRORS.contains(attribute.attr()))
        || (node instanceof Expr.Name name && ERRORS.contains(name.id()))
        || (node instanceof Part.Keyword word && "exc_info".equals(word.name()));
  }

  /** Whether the error that {@code node} asks for is handled inside, or there is none outside. */
  private static boolean handles(Node node, Stmt statement, Place place) {
    boolean outside = false;
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Stmt.Function) {
        return !outside && !(node instanceof Stmt.Raise);
      }
      if (around instanceof Part.ExceptHandler) {
        if (around.first() > statement.first()) {
          return true;
        }
        outside = true;
      }
    }
    return !outside;
  }

  /** Whether the statement holds a {@code return}. */
  static boolean returns(Stmt statement) {
    return !Walk.find(statement, Stmt.Return.class).isEmpty();
  }

  private static Optional<String> leaving(Stmt statement, Place place) {
    List<Stmt> jumps = new ArrayList<>(Walk.find(statement, Stmt.Break.class));
    jumps.addAll(Walk.find(statement, Stmt.Continue.class));
    if (jumps.stream().anyMatch(jump -> leaves(jump, statement, place))) {
      return Optional.of("control leaves it");
    }
    boolean ends = place.flow().leaves(statement) || isEnd(statement, place);
    return returns(statement) && !(ends && takesValue(statement, place))
        ? Optional.of("it returns on some paths only")
        : Optional.empty();
  }

  private static boolean leaves(Stmt jump, Stmt statement, Place place) {
    Node below = jump;
    for (Node around : place.file().ancestors(jump)) {
      boolean loop =
          (around instanceof Stmt.While one && one.body().contains(below))
              || (around instanceof Stmt.Loop other && other.body().contains(below));
      if (loop) {
        return false;
      }
      if (around == statement) {
        break;
      }
      below = around;
    }
    return true;
  }

  /** Whether the function ends behind the statement anyway. */
  private static boolean isEnd(Stmt statement, Place place) {
    return place
        .file()
        .parent(statement)
        .filter(Stmt.Function.class::isInstance)
        .map(Stmt.Function.class::cast)
        .filter(def -> def.body().get(def.body().size() - 1) == statement)
        .isPresent();
  }

  /** Whether the function may return a value: an async generator may not. */
  private static boolean takesValue(Stmt statement, Place place) {
    return place
        .scopes()
        .runsIn(statement)
        .filter(
            function ->
                Walk.find(function, Expr.Yield.class).stream()
                    .noneMatch(
                        one ->
                            place.scopes().runsIn(one).filter(def -> def == function).isPresent()))
        .isPresent();
  }
}
