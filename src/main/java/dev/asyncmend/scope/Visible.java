package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which bindings of a variable code at one place may see. */
final class Visible {
  private final Scopes scopes;
  private final Node at;
  private final Scope scope;

  Visible(Scopes scopes, Node at) {
    this.scopes = scopes;
    this.at = at;
    this.scope = scopes.scopeOf(at);
  }

  /** The bindings of {@code variable} and what shows through where it may be unbound. */
  List<Binding> bindings(Variable variable) {
    List<Binding> found = new ArrayList<>();
    for (Binding binding : variable.bindings()) {
      if (binding.givesValue() && !handled(binding, variable)) {
        found.add(binding);
      }
    }
    if (!variable.scope().kind().functionLike() && !certain(variable)) {
      behind(variable, found);
    }
    return List.copyOf(found);
  }

  /**
   * What is found where a class or module has not bound the name: class bodies look into the module
   * next, never into the functions between (data model, "Naming and binding").
   */
  private void behind(Variable variable, List<Binding> found) {
    Scope module = scopes.module();
    if (variable.scope() != module) {
      Mention outer = module.mention(variable.name());
      Variable next = outer == null ? null : outer.variable();
      found.addAll(next == null ? builtin(variable.name()) : bindings(next));
      return;
    }
    found.addAll(builtin(variable.name()));
  }

  private static List<Binding> builtin(String name) {
    return Builtins.contain(name) ? List.of(new Binding.Builtin(name)) : List.of();
  }

  /** Whether a binding of an {@code except … as} is undone before code at this place runs. */
  private boolean handled(Binding binding, Variable variable) {
    return binding instanceof Binding.Local local
        && local.form() == Binding.Form.EXCEPT
        && scope == variable.scope()
        && (at.first() < local.at().first() || at.first() > local.at().last());
  }

  /** Whether the class or module has bound the variable for sure when this place runs. */
  private boolean certain(Variable variable) {
    boolean bound = false;
    for (Binding binding : variable.bindings()) {
      if (!binding.givesValue()) {
        return false;
      }
      bound |= binding.when() == Binding.When.ALWAYS && before(binding, variable);
    }
    return bound;
  }

  /**
   * Whether {@code binding} runs before this place; functions are taken to run after the module.
   */
  private boolean before(Binding binding, Variable variable) {
    if (scopes.running(at) != scopes.running(variable.scope().node())) {
      return variable.scope().kind() == Scope.Kind.MODULE;
    }
    Optional<Stmt> statement = binding.site().flatMap(scopes.file()::statement);
    return statement.map(s -> s.last() < at.first()).orElse(false);
  }
}
