package dev.asyncmend.index;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;

/** Whether control can leave the end of a block, seen from the shape of its last statement. */
final class Endings {
  private Endings() {}

  /** Whether the end of {@code body} may be reached; yes where the shape does not tell. */
  static boolean fallsThrough(List<Stmt> body) {
    return body.isEmpty() || !leaves(body.get(body.size() - 1));
  }

  private static boolean leaves(Stmt last) {
    if (last instanceof Stmt.Return || last instanceof Stmt.Raise) {
      return true;
    }
    if (last instanceof Stmt.If choice) {
      return !fallsThrough(choice.body()) && !fallsThrough(choice.orelse());
    }
    if (last instanceof Stmt.With with) {
      // A manager may swallow an exception; then the end is reached, and that is rare.
      return !fallsThrough(with.body());
    }
    if (last instanceof Stmt.AsyncWith with) {
      return !fallsThrough(with.body());
    }
    if (last instanceof Stmt.While loop) {
      return forever(loop);
    }
    return last instanceof Stmt.TryBlock block && leaves(block);
  }

  private static boolean leaves(Stmt.TryBlock block) {
    if (!block.finalbody().isEmpty() && !fallsThrough(block.finalbody())) {
      return true;
    }
    boolean body = !fallsThrough(block.orelse().isEmpty() ? block.body() : block.orelse());
    return body
        && block.handlers().stream().map(Part.ExceptHandler::body).noneMatch(Endings::fallsThrough);
  }

  private static boolean forever(Stmt.While loop) {
    return loop.test() instanceof Expr.Constant constant
        && constant.kind() == Expr.ConstantKind.TRUE
        && loop.body().stream().noneMatch(Endings::breaks);
  }

  private static boolean breaks(Stmt statement) {
    boolean[] found = {false};
    Walk.pruned(
        statement,
        (Node node) -> {
          found[0] |= node instanceof Stmt.Break;
          return !(node instanceof Stmt.Function || node instanceof Stmt.ClassDef);
        });
    return found[0];
  }
}
