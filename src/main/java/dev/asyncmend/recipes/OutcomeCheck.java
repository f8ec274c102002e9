package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;

/** Writes the statements that raise what is among the results of a gather. */
final class OutcomeCheck {
  /** {@code BaseExceptionGroup} came with Python 3.11 (PEP 654). */
  private static final int EXCEPTION_GROUPS = 11;

  private static final String ASSERTION = "unittest.TestCase.assertRaises";
  private static final Set<String> EXPECTING =
      Set.of(ASSERTION, "unittest.TestCase.assertRaisesRegex", "pytest.raises");
  private static final Set<String> SUPPRESSING = Set.of("contextlib.suppress");

  private OutcomeCheck() {}

  /** Lines that go behind {@code statement} and look through the variable {@code results}. */
  static List<String> lines(Stmt statement, String results, Place place, FixBuilder fix) {
    String result = fix.fresh("result");
    if (place.target().minor() < EXCEPTION_GROUPS || guarded(statement, place)) {
      return List.of(
          "for " + result + " in " + results + ":",
          "    if isinstance(" + result + ", BaseException):",
          "        raise " + result);
    }
    String errors = fix.fresh("errors");
    String all = result + " for " + result + " in " + results;
    String quote = fix.quote();
    return List.of(
        errors + " = [" + all + " if isinstance(" + result + ", BaseException)]",
        "if " + errors + ":",
        "    raise BaseExceptionGroup(" + quote + "gather failed" + quote + ", " + errors + ")");
  }

  /** Whether handlers around the statement wait for the single error, which a group would evade. */
  static boolean guarded(Stmt statement, Place place) {
    for (Node around : place.file().ancestors(statement)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      boolean waits =
          around instanceof Stmt.Try block
              ? catches(block, statement)
              : around instanceof Stmt.With with && enters(with, SUPPRESSING, place);
      if (waits) {
        return true;
      }
    }
    return false;
  }

  private static boolean catches(Stmt.Try block, Stmt statement) {
    Stmt last = block.body().get(block.body().size() - 1);
    return !block.handlers().isEmpty() && statement.last() <= last.last();
  }

  /** Whether a test waits for the first error, with awaitables that may never end. */
  static boolean expected(Node node, Place place) {
    return place.file().ancestors(node).stream()
        .anyMatch(around -> around instanceof Stmt.With with && enters(with, EXPECTING, place));
  }

  private static boolean enters(Stmt.With with, Set<String> names, Place place) {
    return with.items().stream()
        .anyMatch(
            item ->
                item.context() instanceof Expr.Call call
                    && names.contains(name(call.func(), place)));
  }

  private static String name(Expr callee, Place place) {
    boolean assertion =
        callee instanceof Expr.Attribute method && method.attr().startsWith("assertRaises");
    return assertion ? ASSERTION : place.symbol(callee).map(QName::dotted).orElse("");
  }
}
