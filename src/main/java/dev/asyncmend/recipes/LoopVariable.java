package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.pattern.StatementEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** The variable in which a coroutine keeps its loop only to run something on it. */
final class LoopVariable {
  private LoopVariable() {}

  /**
   * Takes the assignment to the variable away with its last use {@code read}. Where others stand
   * before that one, it waits until they are mended.
   */
  static void drop(Expr.Name read, Place place, FixBuilder fix) {
    drop(read, place, (call, seen) -> LoopRun.of(call, seen).isPresent(), fix);
  }

  /**
   * The same.
   *
   * @param mended whether a call of a method of the loop will be mended, too
   */
  static void drop(
      Expr.Name read, Place place, BiPredicate<Expr.Call, Place> mended, FixBuilder fix) {
    drop(read, place, use -> goes(use, place, mended), fix);
  }

  /**
   * The same.
   *
   * @param mended whether a use of the variable will be mended, too
   */
  static void drop(
      Expr.Name read, Place place, Predicate<? super Expr.Name> mended, FixBuilder fix) {
    Variable variable = place.scopes().variable(read);
    List<Expr.Name> uses = variable.uses();
    Optional<Stmt.Assign> assignment = assignment(variable, read, place);
    boolean last = uses.get(uses.size() - 1).first() == read.first();
    if (assignment.isEmpty() || !last) {
      return;
    }
    List<Expr.Name> others = uses.subList(0, uses.size() - 1);
    if (others.isEmpty()) {
      StatementEdits.of(place.file()).delete(assignment.get()).ifPresent(fix::edit);
    } else if (others.stream().allMatch(mended)) {
      others.forEach(use -> fix.edit(new Edit.InsertBefore(use.first(), "")));
    }
  }

  /** {@code loop = asyncio.get_event_loop()} in the same function, the only binding. */
  private static Optional<Stmt.Assign> assignment(Variable variable, Expr.Name read, Place place) {
    boolean own =
        place.scopes().runsIn(read).filter(node -> node == variable.scope().node()).isPresent();
    boolean plain =
        own
            && variable.bindings().size() == 1
            && variable.bindings().get(0) instanceof Binding.Local local
            && local.form() == Binding.Form.ASSIGNED
            && local.source() instanceof Expr.Call made
            && made.args().isEmpty()
            && made.keywords().isEmpty()
            && LoopOrigin.of(read, place) == LoopOrigin.RUNNING;
    return variable.bindings().stream()
        .findFirst() // a name that nothing defines has none
        .filter(binding -> plain)
        .flatMap(Binding::site)
        .flatMap(place.file()::parent)
        .filter(Stmt.Assign.class::isInstance)
        .map(Stmt.Assign.class::cast)
        .filter(assign -> assign.targets().size() == 1 && !alone(assign, place));
  }

  /** Whether the block of a statement would be empty without it. */
  private static boolean alone(Stmt.Assign assign, Place place) {
    Optional<Node> around = place.file().parent(assign);
    return around.isEmpty()
        || !(around.get() instanceof Stmt.Function function)
        || function.body().size() == 1;
  }

  private static boolean goes(Expr.Name use, Place place, BiPredicate<Expr.Call, Place> mended) {
    return place.file().parent(use).orElse(use) instanceof Expr.Attribute method
        && place.file().parent(method).orElse(use) instanceof Expr.Call call
        && mended.test(call, place);
  }
}
