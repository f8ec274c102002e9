package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parameters are {@code self} and {@code cls}, and of which class. */
final class Methods {
  /** Class methods without a decorator (data model, "Special method names"). */
  private static final Set<String> IMPLICIT =
      Set.of("__new__", "__init_subclass__", "__class_getitem__");

  private final Scopes scopes;
  private final Paths paths;

  Methods(Scopes scopes, Paths paths) {
    this.scopes = scopes;
    this.paths = paths;
  }

  /** What the first parameter of {@code def} stands for; empty where that is nobody's self. */
  Optional<Term.Receiver> receiver(Stmt.Function def) {
    List<Part.Arg> params = positional(def);
    Optional<Stmt.ClassDef> type = type(def);
    if (params.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    }
    return instance(def, params.get(0).name())
        .map(instance -> new Term.Receiver(paths.of(type.get()), instance));
  }

  /** Whether {@code arg} is the first positional parameter of {@code def}. */
  static boolean isFirst(Stmt.Function def, Part.Arg arg) {
    List<Part.Arg> params = positional(def);
    return !params.isEmpty() && params.get(0).first() == arg.first();
  }

  /** The method around {@code scope}: the nearest function, if it stands in a class body. */
  Optional<Stmt.Function> around(Scope scope) {
    Scope at = scope;
    while (at.kind() != Scope.Kind.FUNCTION) {
      Optional<Scope> outer = at.parent();
      if (outer.isEmpty() || at.kind() == Scope.Kind.CLASS || at.kind() == Scope.Kind.LAMBDA) {
        return Optional.empty();
      }
      at = outer.get();
    }
    return Optional.of((Stmt.Function) at.node()).filter(def -> type(def).isPresent());
  }

  /** Whether {@code name} is read where it can only be the one of {@code builtins}. */
  boolean builtin(Expr expr, String name) {
    return expr instanceof Expr.Name use
        && use.id().equals(name)
        && scopes.bindings(use).stream().allMatch(Binding.Builtin.class::isInstance);
  }

  private Optional<Stmt.ClassDef> type(Stmt.Function def) {
    Scope around = scopes.scopeOf(def);
    while (around.kind() == Scope.Kind.TYPE_PARAMETERS && around.parent().isPresent()) {
      around = around.parent().get();
    }
    return around.node() instanceof Stmt.ClassDef type ? Optional.of(type) : Optional.empty();
  }

  /** Whether the first parameter is an instance; empty where it is neither that nor the class. */
  private Optional<Boolean> instance(Stmt.Function def, String first) {
    if (def.decorators().stream().anyMatch(d -> builtin(d, "staticmethod"))) {
      return Optional.empty();
    }
    if (IMPLICIT.contains(def.name())
        || def.decorators().stream().anyMatch(d -> builtin(d, "classmethod"))) {
      return Optional.of(false);
    }
    if (def.decorators().isEmpty() || first.equals("self")) {
      return Optional.of(true);
    }
    // An unknown decorator may make a class method of it, as pydantic's validators do.
    return first.equals("cls") ? Optional.of(false) : Optional.empty();
  }

  private static List<Part.Arg> positional(Stmt.Function def) {
    Part.Arguments args = def.args();
    return args.posonly().isEmpty() ? args.args() : args.posonly();
  }
}
