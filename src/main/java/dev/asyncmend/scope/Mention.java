package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One name as it occurs in one scope: what was written, then what it turned out to mean. */
final class Mention {
  /** Bound by something written in this scope. */
  static final int BOUND = 1;

  /** Read in this scope. */
  static final int READ = 2;

  /** Named in {@code global}. */
  static final int GLOBAL = 4;

  /** Named in {@code nonlocal}. */
  static final int NONLOCAL = 8;

  private final String name;
  private final List<Expr.Name> reads = new ArrayList<>(2);
  private final List<Binding> bindings = new ArrayList<>(1);
  private int flags;
  private @Nullable Role role;
  private @Nullable Variable variable;

  Mention(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  void flag(int more) {
    flags |= more;
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether the scope owns the name: bound here and not declared to be somebody else's. */
  boolean owned() {
    return (flags & (BOUND | GLOBAL | NONLOCAL)) == BOUND;
  }

  /** Whether nothing written in the scope names it; it only serves to hold a variable. */
  boolean hidden() {
    return role == null;
  }

  void read(Expr.Name name) {
    flags |= READ;
    reads.add(name);
  }

  void bind(Binding binding) {
    flags |= BOUND;
    bindings.add(binding);
  }

  List<Expr.Name> reads() {
    return reads;
  }

  List<Binding> bindings() {
    return bindings;
  }

  @Nullable Role role() {
    return role;
  }

  void role(Role role) {
    this.role = role;
  }

  @Nullable Variable variable() {
    return variable;
  }

  void variable(Variable variable) {
    this.variable = variable;
  }
}
