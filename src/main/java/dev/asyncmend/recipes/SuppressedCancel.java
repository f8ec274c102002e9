package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code contextlib.suppress(…, asyncio.CancelledError)} as an item of a {@code with}.
 *
 * @param call the call
 * @param index which of its arguments names the cancellation
 */
record SuppressedCancel(Expr.Call call, int index) {

  /** That of {@code block}, if it has one. */
  static Optional<SuppressedCancel> of(Stmt.With block, Place place) {
    for (Part.WithItem item : block.items()) {
      if (item.context() instanceof Expr.Call call
          && place.denotes(call.func(), "contextlib.suppress")) {
        List<Expr> types = call.args();
        for (int at = 0; at < types.size(); at++) {
          if (CancelHandler.isCancellation(types.get(at), place)) {
            return Optional.of(new SuppressedCancel(call, at));
          }
        }
      }
    }
    return Optional.empty();
  }
}
