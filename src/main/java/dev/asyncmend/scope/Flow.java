package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Set;

/**
 * What happens to values inside the functions of one file: def-use along the control flow, with
 * branches, loops, handlers and {@code finally}. Where paths cannot be told apart it assumes more
 * of them, never fewer. A function is analysed when somebody asks about it. Nodes must belong to
 * the file. Safe to use from several threads.
 */
public final class Flow {
  private final Scopes scopes;

  private Flow(Scopes scopes) {
    this.scopes = scopes;
  }

  /** The flow inside the functions of {@code scopes.file()}. */
  public static Flow of(Scopes scopes) {
    return new Flow(scopes);
  }

  /** The scopes that it stands on. */
  public Scopes scopes() {
    return scopes;
  }

  /**
   * Where the value of {@code expr} goes; parentheses, ternaries and names bound on the way
   * included.
   */
  public Fate fate(Expr expr) {
    return new Fate.Unknown(expr);
  }

  /** What may become of the value that {@code target}, a name being bound, takes here. */
  public Uses uses(Expr.Name target) {
    return new Uses(List.of(), List.of(), List.of(target));
  }

  /**
   * The bindings of its variable that {@code use} may see along the control flow of the function in
   * which it runs; all of them where the variable belongs to another one. Those that give no value
   * are included: they say that the name may be unbound.
   */
  public List<Binding> reaching(Expr.Name use) {
    return List.of();
  }

  /** Whether code that may run after {@code at} reads the variable {@code id} as it was there. */
  public boolean readAfter(String id, Node at) {
    return true;
  }

  /**
   * Whether the function may be suspended after {@code from} is evaluated and before {@code to} is:
   * {@code await}, {@code async for}, {@code async with}, {@code yield}. Both must run in the same
   * function.
   */
  public boolean awaitBetween(Node from, Node to) {
    return true;
  }

  /** Whether {@code to} may run after {@code from} in the same call of their function. */
  public boolean reaches(Node from, Node to) {
    return true;
  }

  /**
   * Whether control never goes on behind {@code statement}: it returns, raises or loops for ever.
   */
  public boolean leaves(Stmt statement) {
    return false;
  }

  /** The variables of enclosing code which {@code nodes} read, nested functions included. */
  public Set<Variable> read(List<? extends Node> nodes) {
    return Set.of();
  }

  /** The variables which {@code nodes} bind, delete or rebind in nested functions. */
  public Set<Variable> bound(List<? extends Node> nodes) {
    return Set.of();
  }
}
