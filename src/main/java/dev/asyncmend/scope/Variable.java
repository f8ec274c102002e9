package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One variable: a name in the scope that owns it, with every binding and every use of it in the
 * file, those of nested scopes included. Two names are the same variable exactly if they have the
 * same {@code Variable} object.
 */
public final class Variable {
  private final String name;
  private final Scope scope;
  private final List<Binding> bindings = new ArrayList<>(2);
  private final List<Expr.Name> uses = new ArrayList<>(2);
  private final List<Binding> bindingsSeen = Collections.unmodifiableList(bindings);
  private final List<Expr.Name> usesSeen = Collections.unmodifiableList(uses);

  Variable(String name, Scope scope) {
    this.name = name;
    this.scope = scope;
  }

  /** The name as it is looked up: mangled where it is a private name of a class. */
  public String name() {
    return name;
  }

  /** The scope that owns it; the module for names that nobody binds. */
  public Scope scope() {
    return scope;
  }

  /**
   * Every place that binds or deletes it, in source order; those under {@code global} and {@code
   * nonlocal} in other scopes too. Empty for builtins and for names that nobody binds.
   */
  public List<Binding> bindings() {
    return bindingsSeen;
  }

  /** Every place that reads it, in source order; the target of {@code x += 1} reads it too. */
  public List<Expr.Name> uses() {
    return usesSeen;
  }

  /** Whether {@code name} is one of its uses, not only a place that binds it. */
  boolean reads(Expr.Name name) {
    int index = Collections.binarySearch(uses, name, Comparator.comparingInt(Expr.Name::first));
    return index >= 0;
  }

  void sort() {
    bindings.sort(Comparator.comparingInt(binding -> binding.site().map(Node::first).orElse(-1)));
    uses.sort(Comparator.comparingInt(Expr.Name::first));
  }

  void add(Binding binding) {
    bindings.add(binding);
  }

  void add(Expr.Name use) {
    uses.add(use);
  }
}
