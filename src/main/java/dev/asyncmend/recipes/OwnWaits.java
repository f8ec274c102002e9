package dev.asyncmend.recipes;

import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether {@code CancelledError} in a block says that this task is cancelled. An awaited task or
 * future raises it, too, when somebody cancels that one; so may what ends tasks.
 */
final class OwnWaits {
  /** They wait for what they are given. */
  private static final Set<String> FOR_OTHERS = Set.of("asyncio.gather", "asyncio.wait_for");

  private static final List<String> FUTURES =
      List.of("asyncio.Future", "asyncio.Task", "concurrent.futures.Future");

  private final Place place;

  OwnWaits(Place place) {
    this.place = place;
  }

  /** Whether {@code block} waits, and for nothing that others may cancel. */
  boolean only(List<Stmt> block) {
    Escapes escapes = Escapes.of(block);
    // What a context manager or generator is resumed with comes from elsewhere.
    if (!escapes.yields().isEmpty()) {
      return false;
    }
    List<Node> awaits = escapes.awaits().stream().filter(node -> isOpen(node, block)).toList();
    return !awaits.isEmpty() && awaits.stream().allMatch(this::isOwn);
  }

  /** Whether no {@code try} inside of the block keeps the cancellation to itself. */
  private boolean isOpen(Node await, List<Stmt> block) {
    for (Node around : place.file().ancestors(await)) {
      if (around.first() < block.get(0).first()) {
        return true;
      }
      if (around instanceof Stmt.Try inner && holds(inner.body(), await)) {
        Optional<CancelHandler> handler = CancelHandler.of(inner, place);
        if (handler.isPresent()
            && OwnCode.find(handler.get().handler().body(), Stmt.Raise.class).isEmpty()) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean holds(List<Stmt> body, Node node) {
    return body.get(0).first() <= node.first() && node.last() <= body.get(body.size() - 1).last();
  }

  private boolean isOwn(Node await) {
    return !(await instanceof Expr.Await expression)
        || (expression.value() instanceof Expr.Call call && isOwn(call));
  }

  private boolean isOwn(Expr.Call call) {
    String callee = place.calleeName(call.func());
    if (FOR_OTHERS.contains(callee)) {
      return call.args().stream().allMatch(this::isMadeHere);
    }
    return !callee.equals("asyncio.shield")
        && !Farewell.named(CalleeName.last(call.func()))
        && !isFuture(call);
  }

  /** Whether an argument makes its coroutine at once, so that nobody else knows its task. */
  private boolean isMadeHere(Expr arg) {
    Expr value = arg instanceof Expr.Starred starred ? starred.value() : arg;
    if (value instanceof Expr.ListComp list) {
      return isMadeHere(list.elt());
    }
    if (value instanceof Expr.GeneratorExp generator) {
      return isMadeHere(generator.elt());
    }
    return value instanceof Expr.Constant || (value instanceof Expr.Call call && isOwn(call));
  }

  private boolean isFuture(Expr.Call call) {
    return place
        .resolver()
        .type(call)
        .map(Inferred::type)
        .filter(type -> FUTURES.contains(type.dotted()))
        .isPresent();
  }
}
