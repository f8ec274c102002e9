package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/** Whether a method does nothing, and so may be there for others to override it. */
final class MereHook {
  private static final String LOCALS = "<locals>";

  private MereHook() {}

  /** Whether {@code symbol} may be such a method: of code in other files only facts are known. */
  static boolean possibly(Symbol symbol, Place place) {
    if (!(symbol.definition() instanceof Definition.Function fact) || !isMethod(fact)) {
      return false;
    }
    boolean here = symbol.path().equals(place.resolver().path());
    return here
        ? place.around().function(fact).filter(def -> idle(def.body())).isPresent()
        : fact.body().calls().isEmpty();
  }

  private static boolean isMethod(Definition.Function fact) {
    String around = fact.path().substring(0, Math.max(0, fact.path().lastIndexOf('.')));
    return !around.isEmpty() && !around.endsWith(LOCALS);
  }

  /** Whether a body does nothing but give a constant or raise. */
  static boolean idle(List<Stmt> body) {
    return body.stream().allMatch(MereHook::idle);
  }

  private static boolean idle(Stmt statement) {
    if (statement instanceof Stmt.Return back) {
      return back.value() == null || back.value() instanceof Expr.Constant;
    }
    return statement instanceof Stmt.Pass
        || statement instanceof Stmt.Raise
        || (statement instanceof Stmt.ExprStmt alone && alone.value() instanceof Expr.Constant);
  }
}
