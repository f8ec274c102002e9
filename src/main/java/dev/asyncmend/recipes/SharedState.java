package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * A value that several runs of a function can reach. Equal where it is the same, seen from one
 * function.
 *
 * @param kind where it is kept
 * @param variable the variable; of an attribute, the parameter that holds the object
 * @param attribute the name of the attribute; empty for a variable
 * @param key the key of the item as written; empty for the whole
 */
record SharedState(Kind kind, Variable variable, String attribute, String key) {

  /** Where it is kept. */
  enum Kind {
    /** In a variable of the module. */
    GLOBAL,
    /** In a variable of a function around. */
    NONLOCAL,
    /** In an attribute of the object whose method runs. */
    SELF
  }

  /** What {@code expr}, seen where it stands, is of that kind; empty for anything else. */
  static Optional<SharedState> of(Expr expr, Surroundings around) {
    if (expr instanceof Expr.Subscript item && !(item.slice() instanceof Expr.Slice)) {
      String key = around.file().source(item.slice());
      return of(item.value(), around)
          .filter(state -> state.key.isEmpty())
          .map(state -> new SharedState(state.kind, state.variable, state.attribute, key));
    }
    if (expr instanceof Expr.Attribute attribute && attribute.value() instanceof Expr.Name name) {
      Variable variable = around.scopes().variable(name);
      return method(variable, around).isPresent()
          ? Optional.of(new SharedState(Kind.SELF, variable, attribute.attr(), ""))
          : Optional.empty();
    }
    return expr instanceof Expr.Name name ? named(name, around) : Optional.empty();
  }

  private static Optional<SharedState> named(Expr.Name name, Surroundings around) {
    Variable variable = around.scopes().variable(name);
    Scope scope = variable.scope();
    boolean plain =
        !variable.bindings().isEmpty()
            && variable.bindings().stream().allMatch(Binding.Local.class::isInstance);
    Node function = around.scopes().runsIn(name).orElse(null);
    if (!plain || function == null || scope.node() == function) {
      return Optional.empty();
    }
    return switch (scope.kind()) {
      case MODULE -> Optional.of(new SharedState(Kind.GLOBAL, variable, "", ""));
      case FUNCTION -> Optional.of(new SharedState(Kind.NONLOCAL, variable, "", ""));
      default -> Optional.empty();
    };
  }

  /** The method whose object {@code variable} is. */
  static Optional<Stmt.Function> method(Variable variable, Surroundings around) {
    List<Binding> bindings = variable.bindings();
    return bindings.size() == 1
            && bindings.get(0) instanceof Binding.Parameter parameter
            && parameter.owner() instanceof Stmt.Function function
            && function.decorators().stream().noneMatch(each -> isStatic(each))
            && around.file().parent(function).filter(Stmt.ClassDef.class::isInstance).isPresent()
            && function.args().all().get(0).first() == parameter.arg().first()
        ? Optional.of(function)
        : Optional.empty();
  }

  private static boolean isStatic(Expr decorator) {
    return decorator instanceof Expr.Name name
        && (name.id().equals("staticmethod") || name.id().equals("classmethod"));
  }

  /** What holds the item; itself where it is none. */
  SharedState whole() {
    return new SharedState(kind, variable, attribute, "");
  }

  /** Whether {@code expr} is it. */
  boolean is(Expr expr, Surroundings around) {
    return of(expr, around).filter(this::equals).isPresent();
  }

  /** Whether {@code expr} gives its value: it itself, or {@code state.get(key)} for an item. */
  boolean given(Expr expr, Surroundings around) {
    return is(expr, around)
        || (expr instanceof Expr.Call call
            && call.func() instanceof Expr.Attribute method
            && method.attr().equals("get")
            && !call.args().isEmpty()
            && !key.isEmpty()
            && around.file().source(call.args().get(0)).equals(key)
            && whole().is(method.value(), around));
  }

  /** The name to call it by, without the key. */
  String name() {
    return attribute.isEmpty() ? variable.name() : attribute;
  }
}
