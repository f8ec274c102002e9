package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether code knows that other Pythons differ: what it does for old ones is right there. */
final class OldPythons {
  private static final List<String> WORDS =
      List.of("version_info", "hexversion", "python_version", "hasattr", "PY3", "PY_3");

  private static final Set<String> ERRORS =
      Set.of("AttributeError", "ImportError", "TypeError", "NameError", "Exception");

  /** What is below them warns or fails on purpose. */
  private static final Set<String> EXPECTING =
      Set.of(
          "assertWarns",
          "assertWarnsRegex",
          "assertRaises",
          "assertRaisesRegex",
          "warns",
          "raises",
          "deprecated_call",
          "catch_warnings",
          "suppress");

  private OldPythons() {}

  /**
   * Whether {@code node} runs on some Pythons only, by a test or an exception around it, or warns
   * there on purpose.
   */
  static boolean known(Node node, Place place) {
    Node inner = node;
    for (Node around : place.file().ancestors(node)) {
      Expr test = test(around);
      if ((test != null && asks(test, place))
          || (around instanceof Stmt.TryBlock block && tries(block))
          || (around instanceof Stmt.WithBlock with && expects(with))
          || (inner instanceof Stmt statement && decided(statement, place))) {
        return true;
      }
      inner = around;
    }
    return false;
  }

  private static boolean asks(Expr test, Place place) {
    String source = place.file().source(test);
    return WORDS.stream().anyMatch(source::contains);
  }

  private static @Nullable Expr test(Node around) {
    if (around instanceof Stmt.If choice) {
      return choice.test();
    }
    return around instanceof Expr.IfExp choice ? choice.test() : null;
  }

  private static boolean tries(Stmt.TryBlock block) {
    return block.handlers().stream().anyMatch(handler -> isError(handler.type()));
  }

  private static boolean expects(Stmt.WithBlock with) {
    return with.items().stream()
        .anyMatch(
            item ->
                item.context() instanceof Expr.Call call && EXPECTING.contains(last(call.func())));
  }

  private static String last(Expr callee) {
    return callee instanceof Expr.Attribute attribute
        ? attribute.attr()
        : callee instanceof Expr.Name name ? name.id() : "";
  }

  private static boolean isError(@Nullable Expr type) {
    return type == null
        || (type instanceof Expr.Name name && ERRORS.contains(name.id()))
        || (type instanceof Expr.Tuple several
            && several.elts().stream().anyMatch(OldPythons::isError));
  }

  /** Whether an {@code if} before {@code statement} in its block leaves on other Pythons. */
  private static boolean decided(Stmt statement, Place place) {
    return SameBlock.of(statement, place).stream()
        .takeWhile(before -> before != statement)
        .anyMatch(
            before ->
                before instanceof Stmt.If choice
                    && asks(choice.test(), place)
                    && place.flow().leaves(choice.body().get(choice.body().size() - 1)));
  }
}
