package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who binds which name where, for one file: Python's own static scoping, 3.8 to 3.15. Found in one
 * pass; every answer is cheap. Nodes must belong to the file. Safe to read from several threads.
 */
public final class Scopes {
  private final PyFile file;

  private Scopes(PyFile file) {
    this.file = file;
  }

  /** Reads the scopes of {@code file}. */
  public static Scopes of(PyFile file) {
    return new Scopes(file);
  }

  /** The file that was read. */
  public PyFile file() {
    return file;
  }

  /** The scope of the whole file. */
  public Scope module() {
    return new Scope(Scope.Kind.MODULE, file.tree(), null);
  }

  /** All scopes, outer before inner, in source order. */
  public List<Scope> all() {
    return List.of();
  }

  /**
   * The scope in which names at {@code node} are looked up. A definition, lambda or comprehension
   * itself stands in the scope around it, as do its decorators, defaults and first iterable.
   */
  public Scope scopeOf(Node node) {
    return module();
  }

  /** The scope that {@code node} opens; empty where it opens none. */
  public Optional<Scope> opened(Node node) {
    return Optional.empty();
  }

  /** The variable that {@code name} reads, binds or deletes. */
  public Variable variable(Expr.Name name) {
    return variable(name.id(), name);
  }

  /** The variable that the identifier {@code id} means at {@code at}. */
  public Variable variable(String id, Node at) {
    return new Variable(id, module());
  }

  /**
   * Every binding that this use may see, in source order: all of its variable that give a value,
   * whatever the order of the code, and the builtin or outer one behind it where a class or module
   * may not have bound its own yet. Empty where nobody binds the name; then a star import may.
   */
  public List<Binding> bindings(Expr.Name use) {
    return List.of();
  }

  /** The same for an identifier that could stand at {@code at}. */
  public List<Binding> bindings(String id, Node at) {
    return List.of();
  }

  /** The star imports of the file, in source order. */
  public List<Binding.Star> stars() {
    return List.of();
  }

  /**
   * The function, lambda or generator expression in which the code of {@code node} runs; empty for
   * code that runs with the module. Class bodies run in the code around them.
   */
  public Optional<Node> runsIn(Node node) {
    return Optional.empty();
  }

  /**
   * Whether {@code await} may be put before {@code node} and changes that expression only, on every
   * Python from 3.8 on.
   */
  public boolean canAwait(Node node) {
    return canAwait(node, 8);
  }

  /** The same for Python {@code 3.minor} and newer. */
  public boolean canAwait(Node node, int minor) {
    return false;
  }

  /**
   * Whether the identifier {@code id} can be bound at {@code at} without touching anything else: no
   * scope that sees {@code at} binds or uses it, no scope inside does, it is no builtin and no
   * keyword.
   */
  public boolean free(String id, Node at) {
    return false;
  }

  /** {@code wish}, or {@code wish_2}, {@code wish_3}…: the first that is free at {@code at}. */
  public String fresh(String wish, Node at) {
    return fresh(wish, at, List.of());
  }

  /** The same, none of {@code taken} either. */
  public String fresh(String wish, Node at, Collection<String> taken) {
    return wish;
  }
}
