package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Blocks;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement of a function takes from the code around it, and leaves to it, once it stands in
 * a function of its own inside of that one.
 *
 * @param taken names whose value from before it changes: they become parameters
 * @param declared names of other scopes that it binds, as {@code global x} or {@code nonlocal x}
 * @param given names that it binds for the code behind it, in source order: the results
 */
record Passage(List<String> taken, List<String> declared, List<String> given) {
  /** More than these no reader likes to see come back from a function. */
  private static final int MOST = 4;

  /** Why no function can be made of {@code statement}, because of the names that it binds. */
  static Optional<String> obstacle(Stmt statement, Place place) {
    Blocks blocks = Blocks.of(place.flow());
    List<Stmt> block = List.of(statement);
    Set<Variable> binds = blocks.binds(block);
    if (binds.stream().anyMatch(variable -> isHard(variable, statement, place))) {
      return Optional.of("a name that it binds belongs to other code, too");
    }
    Passage passage = of(statement, place);
    Set<Variable> assured = blocks.assured(block);
    for (Variable variable : binds) {
      boolean taken = passage.taken.contains(variable.name());
      boolean given = passage.given.contains(variable.name());
      if (taken && (blocks.mayLack(variable, statement) || isDeleted(variable))) {
        return Optional.of("`" + variable.name() + "` may have no value before it");
      }
      if (given && !taken && !assured.contains(variable)) {
        return Optional.of("`" + variable.name() + "` may have no value behind it");
      }
      if (survives(variable, statement, place)) {
        return Optional.of("`" + variable.name() + "` is read where it failed half-way");
      }
    }
    return passage.given.size() > MOST
        ? Optional.of("it binds too many names for the code behind it")
        : Optional.empty();
  }

  /** What passes where there is no {@link #obstacle}. */
  static Passage of(Stmt statement, Place place) {
    Blocks blocks = Blocks.of(place.flow());
    List<Stmt> block = List.of(statement);
    Scope scope = place.scopes().scopeOf(statement);
    Set<Variable> needs = blocks.needs(block);
    Set<Variable> gives = blocks.gives(block);
    Set<Variable> assured = blocks.assured(block);
    List<String> taken = new ArrayList<>();
    List<String> declared = new ArrayList<>();
    List<String> given = new ArrayList<>();
    for (Variable variable : ordered(blocks.binds(block), statement)) {
      String name = variable.name();
      if (variable.scope() != scope) {
        boolean global = variable.scope().kind() == Scope.Kind.MODULE;
        declared.add((global ? "global " : "nonlocal ") + name);
        continue;
      }
      boolean later = gives.contains(variable);
      if (needs.contains(variable)
          || (later && !assured.contains(variable) && !blocks.mayLack(variable, statement))) {
        taken.add(name);
      }
      if (later) {
        given.add(name);
      }
    }
    return new Passage(taken, declared, given);
  }

  private static List<Variable> ordered(Set<Variable> variables, Stmt statement) {
    return variables.stream()
        .sorted(Comparator.comparingInt(variable -> first(variable, statement)))
        .toList();
  }

  private static int first(Variable variable, Stmt statement) {
    return variable.bindings().stream()
        .flatMap(binding -> binding.site().stream())
        .mapToInt(Node::first)
        .filter(token -> token >= statement.first())
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }

  /**
   * Whether other functions bind the variable or the name is not written as it is looked up; or it
   * is deleted inside, and belongs to the code around it.
   */
  private static boolean isHard(Variable variable, Stmt statement, Place place) {
    Scope scope = place.scopes().scopeOf(statement);
    boolean own = variable.scope() == scope;
    boolean mangled = !scope.mangled(variable.name()).equals(variable.name());
    boolean elsewhere =
        own
            && variable.bindings().stream()
                .flatMap(binding -> binding.site().stream())
                .anyMatch(
                    site ->
                        place.scopes().runsIn(site).filter(def -> def == scope.node()).isEmpty());
    boolean outer =
        variable.bindings().stream()
            .anyMatch(each -> each.site().filter(site -> !within(site, statement)).isPresent());
    boolean deleted =
        outer && variable.bindings().stream().anyMatch(each -> isDeletion(each, statement));
    boolean type = variable.scope().kind() == Scope.Kind.CLASS;
    return mangled || elsewhere || deleted || type || !variable.name().matches("\\w+");
  }

  private static boolean isDeletion(Binding binding, Stmt statement) {
    return !binding.givesValue()
        && binding.site().filter(site -> within(site, statement)).isPresent();
  }

  private static boolean isDeleted(Variable variable) {
    return variable.bindings().stream()
        .anyMatch(
            binding -> binding instanceof Binding.Local l && l.form() == Binding.Form.DELETED);
  }

  private static boolean within(Node inner, Node outer) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  /**
   * Whether code that goes on after an error in {@code statement} reads {@code variable}: inside,
   * it may have been bound already; outside of a function that fails, it is not.
   */
  private static boolean survives(Variable variable, Stmt statement, Place place) {
    if (isLast(variable, statement, place)) {
      return false;
    }
    Node below = statement;
    for (Node around : place.file().ancestors(statement)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      if (around instanceof Stmt.TryBlock block && block.body().contains(below)) {
        boolean read =
            block.handlers().stream().anyMatch(handler -> reads(variable, handler, place))
                || block.finalbody().stream().anyMatch(stmt -> reads(variable, stmt, place));
        if (read) {
          return true;
        }
      }
      if (around instanceof Stmt.With with
          && place.file().source(with.items().get(0)).contains("suppress(")
          && reads(variable, with, place)) {
        return true;
      }
      below = around;
    }
    return false;
  }

  /** Whether the variable gets its value last, so that nothing can fail behind that. */
  private static boolean isLast(Variable variable, Stmt statement, Place place) {
    Stmt at = statement;
    while (at instanceof Stmt.With with && with.body().size() == 1) {
      at = with.body().get(0);
    }
    return at instanceof Stmt.Assign assign
        && Walk.find(assign, Expr.Name.class).stream()
            .anyMatch(name -> place.scopes().variable(name) == variable);
  }

  /** Whether {@code node}, or what runs after it, may read the variable. */
  private static boolean reads(Variable variable, Node node, Place place) {
    boolean inside =
        !(node instanceof Stmt.With) && variable.uses().stream().anyMatch(use -> within(use, node));
    boolean handler = node instanceof Part.ExceptHandler || node instanceof Stmt.With;
    return inside || (handler && place.flow().readAfter(variable.name(), node));
  }
}
