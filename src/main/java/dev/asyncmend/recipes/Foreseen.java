package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether the code around something that fails knows that it does. */
final class Foreseen {
  private static final Set<String> ALL = Set.of("Exception", "BaseException");

  private Foreseen() {}

  /**
   * Whether somebody waits for {@code node} to raise {@code error}, a builtin exception: a test, a
   * handler of just that exception, or a handler of all that does the same in another way.
   *
   * @param other code that such a handler holds, as it is written; empty for none
   */
  static boolean failure(Node node, String error, String other, Place place) {
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Stmt.Function) {
        break;
      }
      boolean waits =
          around instanceof Stmt.TryBlock block
              ? guards(block, node) && catches(block, error, other, place)
              : around instanceof Part.ExceptHandler handler && names(handler.type(), error, place);
      if (waits || (around instanceof Stmt.With with && suppresses(with, error, place))) {
        return true;
      }
    }
    return OutcomeCheck.expected(node, place);
  }

  /** Whether a condition around {@code node}, in its function, holds one of {@code words}. */
  static boolean condition(Node node, List<String> words, Place place) {
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      Expr test = test(around);
      if (test != null && words.stream().anyMatch(place.file().source(test)::contains)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Expr test(Node around) {
    if (around instanceof Stmt.If block) {
      return block.test();
    }
    if (around instanceof Stmt.While loop) {
      return loop.test();
    }
    return around instanceof Expr.IfExp choice ? choice.test() : null;
  }

  private static boolean guards(Stmt.TryBlock block, Node node) {
    return node.last() <= block.body().get(block.body().size() - 1).last();
  }

  private static boolean catches(Stmt.TryBlock block, String error, String other, Place place) {
    return block.handlers().stream()
        .anyMatch(
            handler ->
                names(handler.type(), error, place)
                    || (all(handler.type(), place)
                        && !other.isEmpty()
                        && place.file().source(handler).contains(other)));
  }

  private static boolean all(@Nullable Expr type, Place place) {
    return type == null || ALL.stream().anyMatch(name -> names(type, name, place));
  }

  private static boolean names(@Nullable Expr type, String error, Place place) {
    if (type instanceof Expr.Tuple several) {
      return several.elts().stream().anyMatch(one -> names(one, error, place));
    }
    return type != null && place.denotes(type, "builtins." + error);
  }

  private static boolean suppresses(Stmt.With with, String error, Place place) {
    return with.items().stream()
        .anyMatch(
            item ->
                item.context() instanceof Expr.Call call
                    && place.denotes(call.func(), "contextlib.suppress")
                    && call.args().stream().anyMatch(type -> names(type, error, place)));
  }
}
