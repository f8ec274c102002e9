package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code gather-return-exceptions}: several awaitables are gathered, and the first failure leaves
 * the others running unobserved (CPython's documentation of {@code asyncio.gather}: "Other
 * awaitables in the aws sequence won't be cancelled and will continue to run").
 */
public final class GatherReturnExceptions implements Recipe {
  @Override
  public void listen(Hooks hooks) {
    hooks.on(Expr.Await.class, GatherReturnExceptions::look);
  }

  private static void look(Expr.Await await, Place place) {
    if (!(await.value() instanceof Expr.Call call)
        || !place.denotes(call.func(), "asyncio.gather")
        || !several(call)
        || decided(call)
        || OutcomeCheck.expected(call, place)) {
      return;
    }
    Optional<GroupedGather> group =
        place.parameters().choice("strategy").equals("task-group")
            ? GroupedGather.of(await, call, place)
            : Optional.empty();
    place.mend(
        call,
        "the first error of `gather` is raised while the others run on, unobserved",
        Level.UNSAFE,
        group.isPresent()
            ? "Run them in a task group, which cancels the others"
            : "Wait for all of them, then raise what failed",
        fix -> group.ifPresentOrElse(one -> one.write(fix), () -> mend(await, call, place, fix)));
  }

  private static boolean several(Expr.Call call) {
    return call.args().size() > 1 || call.args().stream().anyMatch(Expr.Starred.class::isInstance);
  }

  /** Somebody has thought about it: the option is given, or may be. */
  private static boolean decided(Expr.Call call) {
    return call.keywords().stream()
        .anyMatch(word -> word.name() == null || word.name().equals("return_exceptions"));
  }

  private static void mend(Expr.Await await, Expr.Call call, Place place, FixBuilder fix) {
    Node parent = place.file().parent(await).orElse(null);
    if (place.file().grouped(await)) {
      fix.refuse();
      return;
    }
    fix.addArgument(call, "return_exceptions=True");
    if (parent instanceof Stmt.Assign assign && assign.targets().size() == 1) {
      assigned(assign, place, fix);
    } else if (parent instanceof Stmt.AnnAssign assign && assign.target() instanceof Expr.Name to) {
      fix.insertAfter(assign, OutcomeCheck.lines(assign, to.id(), place, fix));
    } else if (parent instanceof Stmt.ExprStmt statement) {
      dropped(statement, place, fix);
    } else if (parent instanceof Stmt.Return statement) {
      returned(statement, place, fix);
    } else if (parent instanceof Stmt.For loop && loop.iter() == await) {
      iterated(loop, place, fix);
    } else {
      fix.refuse();
    }
  }

  private static void assigned(Stmt.Assign assign, Place place, FixBuilder fix) {
    Expr target = assign.targets().get(0);
    if (target instanceof Expr.Name name) {
      fix.insertAfter(assign, OutcomeCheck.lines(assign, name.id(), place, fix));
      return;
    }
    String source = place.file().source(target);
    if (source.contains("\n") || source.contains("\r") || place.file().grouped(target)) {
      fix.refuse();
      return;
    }
    String results = fix.fresh("results");
    fix.replace(target, results);
    List<String> lines = OutcomeCheck.lines(assign, results, place, fix);
    fix.insertAfter(assign, with(lines, source + " = " + results));
  }

  private static void dropped(Stmt.ExprStmt statement, Place place, FixBuilder fix) {
    String results = fix.fresh("results");
    fix.edit(new Edit.InsertBefore(statement.first(), results + " = "));
    fix.insertAfter(statement, OutcomeCheck.lines(statement, results, place, fix));
  }

  private static void returned(Stmt.Return statement, Place place, FixBuilder fix) {
    String results = fix.fresh("results");
    fix.edit(new Edit.Replace(statement.first(), statement.first(), results + " ="));
    List<String> lines = OutcomeCheck.lines(statement, results, place, fix);
    fix.insertAfter(statement, with(lines, "return " + results));
  }

  /** The head of the loop becomes an assignment; a new head follows the check. */
  private static void iterated(Stmt.For loop, Place place, FixBuilder fix) {
    int in = place.file().tokens().previous(loop.iter().first());
    int colon = place.file().tokens().next(loop.iter().last());
    String results = fix.fresh("results");
    String head = "for " + place.file().source(loop.target()) + " in " + results;
    fix.edit(new Edit.Replace(loop.first(), in, results + " ="));
    List<String> lines = OutcomeCheck.lines(loop, results, place, fix);
    fix.edit(new Edit.InsertBefore(colon, fix.below(loop, with(lines, head))));
  }

  private static List<String> with(List<String> lines, String last) {
    return Stream.concat(lines.stream(), Stream.of(last)).toList();
  }
}
