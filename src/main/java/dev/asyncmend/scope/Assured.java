package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a block has bound whenever control comes to its end, as far as the shape of it tells. */
final class Assured {
  private final Scopes scopes;
  private final Leaves leaves;

  Assured(Scopes scopes) {
    this.scopes = scopes;
    this.leaves = new Leaves(scopes.file());
  }

  Set<Variable> of(List<Stmt> block) {
    Set<Variable> found = new LinkedHashSet<>();
    for (Stmt statement : block) {
      Walk.find(statement, Stmt.Delete.class)
          .forEach(delete -> delete.targets().forEach(target -> found.removeAll(names(target))));
      found.addAll(of(statement));
    }
    return found;
  }

  private Set<Variable> of(Stmt statement) {
    if (statement instanceof Stmt.If branch) {
      return leaves.leaves(branch.body())
          ? of(branch.orelse())
          : common(of(branch.body()), branch.orelse());
    }
    if (statement instanceof Stmt.TryBlock guarded) {
      return of(guarded);
    }
    if (statement instanceof Stmt.WithBlock with) {
      return of(with);
    }
    return simple(statement);
  }

  private Set<Variable> common(Set<Variable> found, List<Stmt> other) {
    if (!leaves.leaves(other)) {
      found.retainAll(of(other));
    }
    return found;
  }

  private Set<Variable> of(Stmt.TryBlock guarded) {
    Set<Variable> found = of(guarded.body());
    found.addAll(of(guarded.orelse()));
    for (Part.ExceptHandler handler : guarded.handlers()) {
      found = common(found, handler.body());
    }
    found.addAll(of(guarded.finalbody()));
    return found;
  }

  private Set<Variable> of(Stmt.WithBlock with) {
    Set<Variable> found = new LinkedHashSet<>();
    for (Part.WithItem item : with.items()) {
      if (item.target() != null) {
        found.addAll(names(item.target()));
      }
    }
    if (with.items().stream().noneMatch(Leaves::swallows)) {
      found.addAll(of(with.body()));
    }
    return found;
  }

  private Set<Variable> simple(Stmt statement) {
    Set<Variable> found = new LinkedHashSet<>();
    if (statement instanceof Stmt.Assign assign) {
      assign.targets().forEach(target -> found.addAll(names(target)));
    } else if (statement instanceof Stmt.AugAssign assign) {
      found.addAll(names(assign.target()));
    } else if (statement instanceof Stmt.AnnAssign assign && assign.value() != null) {
      found.addAll(names(assign.target()));
    }
    return found;
  }

  /** The variables that an assignment to {@code target} binds. */
  private List<Variable> names(Expr target) {
    List<Variable> found = new ArrayList<>();
    List<Expr> open = new ArrayList<>(List.of(target));
    while (!open.isEmpty()) {
      Expr at = open.remove(open.size() - 1);
      if (at instanceof Expr.Starred starred) {
        open.add(starred.value());
      } else if (at instanceof Expr.Name name) {
        found.add(scopes.variable(name));
      } else {
        open.addAll(Targets.elements(at).orElse(List.of()));
      }
    }
    return found;
  }
}
