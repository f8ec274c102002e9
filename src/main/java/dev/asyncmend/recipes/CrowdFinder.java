package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where the awaitables that a gather is given come from. */
final class CrowdFinder {
  private static final Set<String> COLLECTORS = Set.of("list", "tuple", "set");

  private final Place place;
  private final SmallIterable small;

  CrowdFinder(Place place, int limit) {
    this.place = place;
    this.small = new SmallIterable(place, limit);
  }

  /**
   * The crowd behind {@code iterable}, which {@code call} is given; empty where it is small or made
   * in a way that is not followed.
   */
  Optional<Crowd> behind(Expr iterable, Expr.Call call) {
    if (iterable instanceof Expr.Name name) {
      return named(name, call);
    }
    return made(iterable);
  }

  private Optional<Crowd> made(Expr source) {
    Optional<Stmt> statement = place.file().statement(source);
    if (statement.isEmpty()) {
      return Optional.empty();
    }
    if (source instanceof Expr.Comp comp) {
      return element(comp)
          .filter(element -> !small(comp.generators()))
          .map(element -> new Crowd(statement.get(), List.of(element), List.of()));
    }
    if (!(source instanceof Expr.Call call) || call.args().isEmpty()) {
      return Optional.empty();
    }
    if (isBuiltin(call, Set.of("map"))) {
      boolean few = call.args().stream().skip(1).anyMatch(small::test);
      return few || call.args().size() < 2
          ? Optional.empty()
          : Optional.of(new Crowd(statement.get(), List.of(), List.of(call)));
    }
    return isBuiltin(call, COLLECTORS) ? made(call.args().get(0)) : Optional.empty();
  }

  private static Optional<Expr> element(Expr.Comp comp) {
    if (comp instanceof Expr.ListComp list) {
      return Optional.of(list.elt());
    }
    if (comp instanceof Expr.SetComp set) {
      return Optional.of(set.elt());
    }
    return comp instanceof Expr.GeneratorExp generator
        ? Optional.of(generator.elt())
        : Optional.empty();
  }

  private boolean small(List<Part.Comprehension> clauses) {
    return clauses.stream().allMatch(clause -> small.test(clause.iter()));
  }

  private boolean isBuiltin(Expr.Call call, Set<String> names) {
    return place
        .resolver()
        .callee(call.func())
        .filter(name -> name.head().equals("builtins") && names.contains(name.last()))
        .isPresent();
  }

  /** {@code tasks = […]}, or {@code tasks = []} and {@code tasks.append(…)} in loops. */
  private Optional<Crowd> named(Expr.Name name, Expr.Call call) {
    Variable variable = place.scopes().variable(name);
    boolean own = place.scopes().runsIn(call).equals(owner(variable));
    if (!own || variable.bindings().size() != 1) {
      return Optional.empty();
    }
    if (!(variable.bindings().get(0) instanceof Binding.Local local)
        || local.form() != Binding.Form.ASSIGNED
        || !local.whole()
        || local.source() == null) {
      return Optional.empty();
    }
    return isEmptyList(local.source()) ? appended(variable, local.source()) : made(local.source());
  }

  private static Optional<Node> owner(Variable variable) {
    return Optional.of(variable.scope().node());
  }

  private boolean isEmptyList(Expr source) {
    if (source instanceof Expr.ListExpr list) {
      return list.elts().isEmpty();
    }
    return source instanceof Expr.Call call && call.args().isEmpty() && isBuiltin(call, COLLECTORS);
  }

  private Optional<Crowd> appended(Variable variable, Expr source) {
    List<Expr> members = new ArrayList<>();
    boolean many = false;
    for (Expr.Name use : variable.uses()) {
      Optional<Expr> member = appendedBy(use);
      if (member.isPresent()) {
        members.add(member.get());
        many |= inLargeLoop(use);
      }
    }
    Optional<Stmt> statement = place.file().statement(source);
    return many && statement.isPresent()
        ? Optional.of(new Crowd(statement.get(), members, List.of()))
        : Optional.empty();
  }

  private Optional<Expr> appendedBy(Expr.Name use) {
    Node method = place.file().parent(use).orElse(use);
    Node call = place.file().parent(method).orElse(use);
    return method instanceof Expr.Attribute attribute
            && attribute.attr().equals("append")
            && call instanceof Expr.Call append
            && append.func() == method
            && append.args().size() == 1
        ? Optional.of(append.args().get(0))
        : Optional.empty();
  }

  private boolean inLargeLoop(Expr.Name use) {
    for (Node around : place.file().ancestors(use)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      boolean large =
          around instanceof Stmt.For loop
              ? !small.test(loop.iter())
              : around instanceof Stmt.AsyncFor;
      if (large) {
        return true;
      }
    }
    return false;
  }
}
