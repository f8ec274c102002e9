package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Locale;

/**
 * Whose objects the expressions in a statement of a function mean, as far as their names tell.
 *
 * @param statement the statement
 * @param place where it stands
 */
record Chains(Stmt statement, Place place) {

  /**
   * Whether other tasks may hold what {@code expr} means: an attribute of something that was there
   * before the statement, or a variable of other code that is no constant.
   */
  boolean isShared(Expr expr) {
    Expr root = root(expr);
    if (!(root instanceof Expr.Name name) || place.symbol(expr).isPresent()) {
      return false;
    }
    Variable variable = place.scopes().variable(name);
    if (isBoundInside(variable)) {
      return false;
    }
    boolean own = variable.scope() == place.scopes().scopeOf(statement);
    boolean self = name.id().equals("self") || name.id().equals("cls");
    return isItem(expr) ? self || !(own || isConstant(variable)) : !isConstant(variable);
  }

  /** Whether no attribute stands in the chain: what a local container holds is as local as that. */
  private static boolean isItem(Expr expr) {
    Expr at = expr;
    while (at instanceof Expr.Subscript item) {
      at = item.value();
    }
    return at instanceof Expr.Name;
  }

  /** Whether {@code expr} means something that the statement made, or a literal. */
  boolean isOwn(Expr expr) {
    Expr root = root(expr);
    if (root instanceof Expr.Name name) {
      return isBoundInside(place.scopes().variable(name));
    }
    return true;
  }

  /** What stands before all dots and brackets; calls give something new. */
  private static Expr root(Expr expr) {
    Expr at = expr;
    while (true) {
      if (at instanceof Expr.Attribute attribute) {
        at = attribute.value();
      } else if (at instanceof Expr.Subscript item) {
        at = item.value();
      } else {
        return at;
      }
    }
  }

  private boolean isBoundInside(Variable variable) {
    return variable.bindings().stream()
        .anyMatch(binding -> binding.site().filter(this::isInside).isPresent());
  }

  private boolean isInside(Node node) {
    return statement.first() <= node.first() && node.last() <= statement.last();
  }

  /** Modules, functions, classes, and what is written in capitals. */
  private boolean isConstant(Variable variable) {
    String name = variable.name();
    return variable.bindings().stream()
            .allMatch(one -> one instanceof Binding.Imported || one instanceof Binding.Defined)
        || name.equals(name.toUpperCase(Locale.ROOT));
  }
}
