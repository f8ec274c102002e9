package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Optional;

/**
 * What the expressions of one file denote: symbols, types, and whether they can be awaited. Where
 * alternatives disagree or a step is unknown it says so; it never guesses. Expressions must belong
 * to the file. Safe to use from several threads.
 */
public final class Resolver {
  private final Scopes scopes;
  private final ProjectIndex index;
  private final String path;

  private Resolver(Scopes scopes, ProjectIndex index, String path) {
    this.scopes = scopes;
    this.index = index;
    this.path = path;
  }

  /** The resolver of the file that {@code scopes} describes and {@code index} knows as a path. */
  public static Resolver of(Scopes scopes, ProjectIndex index, String path) {
    return new Resolver(scopes, index, path);
  }

  /** The names of the file. */
  public Scopes scopes() {
    return scopes;
  }

  /** The project around the file. */
  public ProjectIndex index() {
    return index;
  }

  /** The path of the file. */
  public String path() {
    return path;
  }

  /**
   * The qualified name which {@code expr}, a name or a chain of attributes of modules and classes,
   * certainly denotes, through aliases and re-exports; empty where that is unknown.
   */
  public Optional<QName> symbol(Expr expr) {
    return Optional.empty();
  }

  /**
   * The qualified names which {@code expr} may denote, such as those of {@code try: … except
   * ImportError: …}; empty where one of them is unknown.
   */
  public List<QName> symbols(Expr expr) {
    return List.of();
  }

  /** Whether {@code expr} certainly denotes {@code name}, or a name that is an alias of it. */
  public boolean denotes(Expr expr, QName name) {
    return false;
  }

  /**
   * The qualified name of the callable that a call of {@code callee} runs: a symbol, or the method
   * of an object's class, named where it is defined.
   */
  public Optional<QName> callee(Expr callee) {
    return Optional.empty();
  }

  /** What {@code expr} certainly is by definition: a function, a class or a variable. */
  public Optional<Symbol> definition(Expr expr) {
    return Optional.empty();
  }

  /** The class of the object that {@code expr} gives; empty where that is unknown. */
  public Optional<Inferred> type(Expr expr) {
    return Optional.empty();
  }

  /** Whether the value of {@code expr}, mostly a call, can be awaited. */
  public Answer awaitable(Expr expr) {
    return Answer.UNKNOWN;
  }

  /** Which {@code with} statement the value of {@code expr} is made for. */
  public Entering entering(Expr expr) {
    return Entering.UNKNOWN;
  }

  /** What is known about the wait that a call of {@code callee} is; empty for none. */
  public Optional<Blocking> blocking(Expr callee) {
    return Optional.empty();
  }
}
