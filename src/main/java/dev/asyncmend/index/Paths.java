package dev.asyncmend.index;

import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Stmt;

/**
 * The paths of definitions in their module, after Python's {@code __qualname__} (PEP 3155), with
 * private names mangled.
 */
final class Paths {
  private final Scopes scopes;

  Paths(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The path of a function. */
  String of(Stmt.Function def) {
    return of(def.name(), def);
  }

  /** The path of a class. */
  String of(Stmt.ClassDef def) {
    return of(def.name(), def);
  }

  /** The path of the variable {@code name} of {@code scope}, itself mangled already. */
  String in(Scope scope, String name) {
    return prefix(scope) + name;
  }

  private String of(String name, Stmt def) {
    Scope around = scopes.scopeOf(def);
    String mangled = around.mangled(name);
    // Under a global or nonlocal declaration the definition belongs to the scope declared.
    Scope owner = around.variable(mangled).map(variable -> variable.scope()).orElse(around);
    return in(owner, mangled);
  }

  private String prefix(Scope scope) {
    return switch (scope.kind()) {
      case MODULE -> "";
      case CLASS -> of((Stmt.ClassDef) scope.node()) + '.';
      case FUNCTION -> of((Stmt.Function) scope.node()) + ".<locals>.";
      case LAMBDA -> outer(scope) + "<lambda>.<locals>.";
      default -> outer(scope);
    };
  }

  private String outer(Scope scope) {
    return scope.parent().map(this::prefix).orElse("");
  }
}
