package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;

/** What runs for tests only: a loop that stands still there harms nobody. */
final class TestCode {
  private TestCode() {}

  /** Whether the file is named as one for tests. */
  static boolean isFile(Place place) {
    return named(place.path());
  }

  /** Whether pytest looks for tests in the file, unless it is told of other names. */
  static boolean isCollected(Place place) {
    return collected(name(place.path()));
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
    return named(path)
        || path.startsWith("test/")
        || path.startsWith("tests/")
        || path.contains("/test/")
        || path.contains("/tests/");
  }

  // Asked for each call, so by hand: patterns took two hundredths of a run.
  private static boolean named(String path) {
    String name = name(path);
    return collected(name) || name.equals("conftest.py");
  }

  private static boolean collected(String name) {
    return name.endsWith("_test.py") || (name.startsWith("test_") && name.endsWith(".py"));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
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
