package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/** Functions of the project that open a connection for each of their callers. */
final class OpeningFunction {
  private static final String CATEGORY = "database";
  private static final String MANAGER = "contextmanager";

  private OpeningFunction() {}

  /** Whether {@code call} runs such a function: all that it gives are connections made there. */
  static boolean is(Expr.Call call, Place place) {
    Optional<Symbol> symbol = place.resolver().definition(call.func());
    return symbol.isPresent()
        && symbol.get().definition() instanceof Definition.Function fact
        && !fact.async()
        && opens(symbol.get(), fact, place);
  }

  private static boolean opens(Symbol symbol, Definition.Function fact, Place place) {
    return place
        .seen(symbol.path())
        .filter(there -> there.function(fact).filter(def -> opens(def, there)).isPresent())
        .isPresent();
  }

  private static boolean opens(Stmt.Function def, Surroundings there) {
    List<Expr> given =
        Walk.find(def, Node.class).stream()
            .filter(node -> there.scopes().runsIn(node).filter(def::equals).isPresent())
            .flatMap(node -> given(node).stream())
            .toList();
    boolean plain = def.decorators().stream().allMatch(OpeningFunction::isManager);
    return plain && !given.isEmpty() && given.stream().allMatch(expr -> isOpened(expr, there));
  }

  private static boolean isManager(Expr decorator) {
    return CalleeName.last(decorator).equals(MANAGER);
  }

  private static Optional<Expr> given(Node node) {
    if (node instanceof Stmt.Return leave) {
      return Optional.ofNullable(leave.value());
    }
    return node instanceof Expr.Yield yield ? Optional.ofNullable(yield.value()) : Optional.empty();
  }

  private static boolean isOpened(Expr expr, Surroundings there) {
    if (expr instanceof Expr.Call call) {
      return there.resolver().symbol(call.func()).isPresent() && isBlocking(call, there);
    }
    if (!(expr instanceof Expr.Name name)) {
      return false;
    }
    List<Binding> bindings = there.scopes().variable(name).bindings();
    return bindings.size() == 1
        && bindings.get(0) instanceof Binding.Local local
        && local.whole()
        && local.source() instanceof Expr.Call made
        && there.scopes().runsIn(local.at()).equals(there.scopes().runsIn(name))
        && isOpened(made, there);
  }

  private static boolean isBlocking(Expr.Call call, Surroundings there) {
    return there
        .resolver()
        .blocking(call.func())
        .filter(known -> known.category().equals(CATEGORY))
        .isPresent();
  }
}
