package dev.asyncmend.recipes;

import dev.asyncmend.pattern.TestFiles;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;

/** What runs for tests only: a loop that stands still there harms nobody. */
final class TestCode {
  private TestCode() {}

  /** Whether the file is named as one for tests. */
  static boolean isFile(Place place) {
    return TestFiles.named(place.path());
  }

  /** Whether pytest looks for tests in the file, unless it is told of other names. */
  static boolean isCollected(Place place) {
    return TestFiles.collected(place.path());
  }

  /** Whether {@code node} runs in a fixture, or in a test function of a file for tests. */
  static boolean holds(Node node, Place place) {
    return place
        .scopes()
        .runsIn(node)
        .filter(Stmt.Function.class::isInstance)
        .map(Stmt.Function.class::cast)
        .filter(def -> fixes(def) || (isFile(place) && tests(def)))
        .isPresent();
  }

  private static boolean fixes(Stmt.Function def) {
    return def.decorators().stream().anyMatch(TestCode::fixture);
  }

  /** Whether the file {@code path} is there for tests. */
  static boolean file(String path) {
    return TestFiles.is(path);
  }

  private static boolean tests(Stmt.Function def) {
    return def.name().startsWith("test")
        || def.name().startsWith("asyncSetUp")
        || def.name().startsWith("asyncTearDown");
  }

  private static boolean fixture(Expr decorator) {
    Expr named = decorator instanceof Expr.Call call ? call.func() : decorator;
    return (named instanceof Expr.Attribute attribute && attribute.attr().equals("fixture"))
        || (named instanceof Expr.Name name && name.id().equals("fixture"));
  }
}
