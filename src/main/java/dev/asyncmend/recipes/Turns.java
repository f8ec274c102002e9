package dev.asyncmend.recipes;

import dev.asyncmend.index.Knowledge;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/** Whether code has entered something that may want its users one at a time, or in order. */
final class Turns {
  private static final List<String> BOUNDS =
      List.of("asyncio.timeout", "asyncio.timeout_at", "async_timeout.timeout");

  private final Place place;

  Turns(Place place) {
    this.place = place;
  }

  /** Whether the function holds a lock, a transaction or the like around {@code node}. */
  boolean take(Node node) {
    return place.file().ancestors(node).stream()
        .takeWhile(around -> !(around instanceof Stmt.Function))
        .filter(Stmt.WithBlock.class::isInstance)
        .flatMap(block -> ((Stmt.WithBlock) block).items().stream())
        .anyMatch(item -> !isHarmless(item));
  }

  private boolean isHarmless(Part.WithItem item) {
    return (item.context() instanceof Expr.Call call
            && BOUNDS.stream().anyMatch(name -> place.denotes(call.func(), name)))
        || place
            .resolver()
            .type(item.context())
            .filter(type -> Knowledge.bundled().concurrent(type.type()))
            .isPresent();
  }
}
