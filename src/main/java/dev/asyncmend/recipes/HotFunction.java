package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/**
 * A plain function of the same module that certainly computes for long: it has a loop of millions
 * of rounds, or calls itself twice for each step, and is called with a number that makes that many.
 *
 * @param def the function
 * @param message what it does, a clause
 */
record HotFunction(Stmt.FunctionDef def, String message) {
  /** {@code fib(25)} takes a quarter of a million calls. */
  private static final long DEEP = 25;

  private static final long UNKNOWN = 1_000_000_000;

  /** What {@code call} calls, where it is such a function. */
  static Optional<HotFunction> of(Expr.Call call, Place place) {
    return called(call, place)
        .flatMap(
            def -> {
              String name = '`' + def.name() + '`';
              long rounds = rounds(def, place);
              if (rounds >= HotLoop.MANY) {
                String text = name + " computes " + HotLoop.spoken(rounds) + " times";
                return Optional.of(new HotFunction(def, text));
              }
              return isDeep(call, place) && doubles(def, place)
                  ? Optional.of(new HotFunction(def, name + " calls itself millions of times"))
                  : Optional.empty();
            });
  }

  private static Optional<Stmt.FunctionDef> called(Expr.Call call, Place place) {
    if (!(call.func() instanceof Expr.Name)) {
      return Optional.empty();
    }
    return OwnDefinition.of(call.func(), place)
        .filter(Stmt.FunctionDef.class::isInstance)
        .map(Stmt.FunctionDef.class::cast)
        .filter(def -> place.file().parent(def).orElse(def) == place.file().tree())
        .filter(def -> def.decorators().isEmpty() && Escapes.of(def.body()).yields().isEmpty());
  }

  private static long rounds(Stmt.FunctionDef def, Place place) {
    return def.body().stream()
        .filter(one -> one instanceof Stmt.For loop && !HotLoop.suspends(loop))
        .mapToLong(one -> HotLoop.rounds((Stmt.For) one, place))
        .max()
        .orElse(0);
  }

  private static boolean isDeep(Expr.Call call, Place place) {
    return call.args().size() == 1
        && HotLoop.number(call.args().get(0), place) >= DEEP
        && HotLoop.number(call.args().get(0), place) < UNKNOWN;
  }

  /** {@code return f(n - 1) + f(n - 2)}. */
  private static boolean doubles(Stmt.FunctionDef def, Place place) {
    return Walk.find(def, Expr.BinOp.class).stream()
        .anyMatch(sum -> isOwn(sum.left(), def, place) && isOwn(sum.right(), def, place));
  }

  private static boolean isOwn(Expr expr, Stmt.FunctionDef def, Place place) {
    return expr instanceof Expr.Call call
        && call.func() instanceof Expr.Name name
        && name.id().equals(def.name())
        && place.scopes().variable(name).scope() == place.scopes().module()
        && call.args().size() == 1
        && call.args().get(0) instanceof Expr.BinOp less
        && less.op().equals("-");
  }

  /** Why another process would do something else: names of the module that change. */
  Optional<String> obstacle(Place place) {
    boolean writes =
        Walk.find(def, Node.class).stream()
            .anyMatch(node -> node instanceof Stmt.Global || node instanceof Stmt.Nonlocal);
    if (writes) {
      return Optional.of("it changes variables of the module, which another process has not");
    }
    List<String> changing =
        Walk.find(def, Expr.Name.class).stream()
            .map(name -> place.scopes().variable(name))
            .filter(variable -> variable.scope() == place.scopes().module())
            .filter(HotFunction::isChanging)
            .map(Variable::name)
            .distinct()
            .toList();
    return changing.isEmpty()
        ? Optional.empty()
        : Optional.of("it uses `" + changing.get(0) + "`, which another process has not as it is");
  }

  /** Whether a name of the module may be another thing later than when it was imported. */
  private static boolean isChanging(Variable variable) {
    return variable.bindings().size() > 1
        || (!variable.bindings().isEmpty()
            && variable.bindings().get(0) instanceof Binding.Local local
            && !(local.source() instanceof Expr.Constant));
  }
}
