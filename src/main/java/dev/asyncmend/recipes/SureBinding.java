package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;

/** Whether a variable of a function certainly has a value at some place; in doubt it has none. */
final class SureBinding {
  private final Variable variable;
  private final Place place;

  SureBinding(Variable variable, Place place) {
    this.variable = variable;
    this.place = place;
  }

  /** Whether it has one where {@code statement} begins. */
  boolean before(Stmt statement) {
    if (isDeleted()) {
      return false;
    }
    Node child = statement;
    for (Node around : place.file().ancestors(statement)) {
      if (child instanceof Stmt stmt && given(stmt)) {
        return true;
      }
      if (around instanceof Stmt.Function function) {
        return function.args().all().stream().anyMatch(this::isSite);
      }
      if (enters(around, child)) {
        return true;
      }
      child = around;
    }
    return false;
  }

  private boolean isDeleted() {
    return variable.bindings().stream().anyMatch(binding -> !binding.givesValue());
  }

  /** Whether a statement before {@code child} in its block binds it. */
  private boolean given(Stmt child) {
    List<Stmt> block = SameBlock.of(child, place);
    int at = 0;
    while (at < block.size() && block.get(at) != child) {
      at++;
    }
    return at < block.size() && in(block.subList(0, at));
  }

  /** Whether the head of {@code around} binds it for what is inside. */
  private boolean enters(Node around, Node child) {
    if (around instanceof Stmt.Loop loop) {
      return loop.body().contains(child) && sited(loop.target());
    }
    if (around instanceof Stmt.WithBlock with) {
      return entered(with);
    }
    return around instanceof Part.ExceptHandler handler && isSite(handler);
  }

  private boolean entered(Stmt.WithBlock with) {
    return with.items().stream().anyMatch(item -> item.target() != null && sited(item.target()));
  }

  /** Whether control cannot reach the end of {@code block} without binding it there. */
  boolean in(List<Stmt> block) {
    return !isDeleted() && block.stream().anyMatch(this::binds);
  }

  private boolean binds(Stmt statement) {
    if (statement instanceof Stmt.If branch) {
      return ends(branch.body()) && ends(branch.orelse());
    }
    if (statement instanceof Stmt.WithBlock with) {
      return entered(with) || in(with.body());
    }
    if (statement instanceof Stmt.TryBlock guarded) {
      boolean normal = in(guarded.body()) || in(guarded.orelse());
      boolean handled = guarded.handlers().stream().allMatch(handler -> ends(handler.body()));
      return (normal && handled) || in(guarded.finalbody());
    }
    boolean simple =
        statement instanceof Stmt.Assign
            || (statement instanceof Stmt.AnnAssign assign && assign.value() != null)
            || statement instanceof Stmt.AugAssign
            || statement instanceof Stmt.Import
            || statement instanceof Stmt.ImportFrom;
    return simple ? sited(statement) : isSite(statement);
  }

  /** Whether the end of {@code block} is not reached, or only with a value. */
  private boolean ends(List<Stmt> block) {
    return in(block) || block.stream().anyMatch(place.flow()::leaves);
  }

  private boolean isSite(Node node) {
    return variable.bindings().stream()
        .map(Binding::site)
        .anyMatch(site -> site.filter(at -> at == node).isPresent());
  }

  private boolean sited(Node within) {
    return variable.bindings().stream()
        .flatMap(binding -> binding.site().stream())
        .anyMatch(at -> within.first() <= at.first() && at.last() <= within.last());
  }
}
