package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Regular expressions that repeat a group of which all is one repeated thing, such as {@code
 * (\\d+)*$}: where the text does not fit in the end, each way to divide it is tried.
 */
final class Backtracking {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "re.findall",
          "re.finditer",
          "re.fullmatch",
          "re.match",
          "re.search",
          "re.split",
          "re.sub",
          "re.subn");

  private static final Pattern NESTED =
      Pattern.compile("\\((?:\\?:)?(?:\\\\[wdsWDS]|[\\w.]|\\[[^\\]\\\\]+\\])[+*]\\)[+*][^+?\"'].*");

  private Backtracking() {}

  /** Whether {@code call} matches such an expression against a text that is not written out. */
  static boolean in(Expr.Call call, Place place) {
    return call.args().size() >= 2
        && call.args().get(0) instanceof Expr.Constant pattern
        && FUNCTIONS.contains(place.calleeName(call.func()))
        && call.args().stream().skip(1).noneMatch(Expr.Constant.class::isInstance)
        && NESTED.matcher(place.file().source(pattern)).find();
  }
}
