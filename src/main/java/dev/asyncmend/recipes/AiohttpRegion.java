package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The statements that need a response.
 *
 * @param assign the one that binds it to a name; null where it is used in the same expression
 * @param last the last of them
 * @param name the name, or null
 */
record AiohttpRegion(Stmt.@Nullable Assign assign, Stmt last, @Nullable String name) {

  /** The statements behind {@code assign}; empty where other blocks use the response, too. */
  static Optional<AiohttpRegion> behind(Stmt.Assign assign, HttpReply reply, Place place) {
    if (assign.targets().size() != 1
        || !(assign.targets().get(0) instanceof Expr.Name name)
        || reply.uses().isEmpty()
        || !new WholeLines(place.file()).isAlone(assign, true)) {
      return Optional.empty();
    }
    List<Stmt> block = SameBlock.of(assign, place);
    int from = block.indexOf(assign) + 1;
    int end = -1;
    for (HttpReply.Use use : reply.uses()) {
      int at = SameBlock.indexOf(use.whole(), block);
      if (at < from) {
        return Optional.empty();
      }
      end = Math.max(end, at);
    }
    return Optional.of(new AiohttpRegion(assign, block.get(end), name.id()));
  }

  /** The simple statement that {@code call} is part of. */
  static Optional<AiohttpRegion> of(Expr.Call call, Place place) {
    return place
        .file()
        .statement(call)
        .filter(
            one ->
                one instanceof Stmt.Assign
                    || one instanceof Stmt.Return
                    || one instanceof Stmt.ExprStmt)
        .filter(one -> Walk.find(one, Expr.Yield.class).isEmpty())
        .map(one -> new AiohttpRegion(null, one, null));
  }
}
