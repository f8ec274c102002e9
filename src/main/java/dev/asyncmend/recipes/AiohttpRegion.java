package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /**
   * The statements that need a session that nobody closes, with all that its responses need; empty
   * where other blocks use it, too.
   */
  static Optional<AiohttpRegion> of(
      SessionUses session, Collection<AiohttpRegion> regions, Place place) {
    Stmt made = place.file().statement(session.made()).orElse(null);
    if (!(made instanceof Stmt.Assign assign)
        || !new WholeLines(place.file()).isAlone(assign, true)) {
      return Optional.empty();
    }
    List<Stmt> block = SameBlock.of(assign, place);
    int from = block.indexOf(assign) + 1;
    List<Integer> found =
        Stream.concat(session.reads().stream(), regions.stream().map(AiohttpRegion::last))
            .map(node -> SameBlock.indexOf(node, block))
            .toList();
    int end = found.stream().max(Comparator.naturalOrder()).orElse(-1);
    return found.stream().allMatch(at -> at >= from) && end >= from
        ? Optional.of(new AiohttpRegion(assign, block.get(end), null))
        : Optional.empty();
  }

  /** The first of them. */
  Stmt first() {
    return assign == null ? last : assign;
  }

  /** The same, up to the end of those of {@code others} that start in it. */
  AiohttpRegion around(Collection<AiohttpRegion> others, Place place) {
    Stmt end = last;
    List<Stmt> block = SameBlock.of(first(), place);
    for (Stmt one : block) {
      if (one.first() < first().first() || one.first() > end.last()) {
        continue;
      }
      for (AiohttpRegion other : others) {
        if (other.first() == one && other.last().last() > end.last()) {
          end = other.last();
        }
      }
    }
    return new AiohttpRegion(assign, end, name);
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
        .filter(one -> isFirst(call, one, place))
        .map(one -> new AiohttpRegion(null, one, null));
  }

  /** Whether the call runs once, whenever the statement does: it may as well run before it. */
  private static boolean isFirst(Expr.Call call, Stmt statement, Place place) {
    return place.file().ancestors(call).stream()
        .takeWhile(around -> around != statement)
        .noneMatch(
            around ->
                around instanceof Expr.BoolOp
                    || around instanceof Expr.IfExp
                    || around instanceof Expr.Lambda
                    || around instanceof Expr.ListComp
                    || around instanceof Expr.SetComp
                    || around instanceof Expr.DictComp
                    || around instanceof Expr.GeneratorExp);
  }
}
