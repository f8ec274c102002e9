package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region of a file with names of its own, after the language reference's "Resolution of names".
 */
public final class Scope {

  /** What opens a scope. */
  public enum Kind {
    MODULE,
    CLASS,
    FUNCTION,
    LAMBDA,
    /** A list, set or dict comprehension; PEP 709 inlines it but keeps its names apart. */
    COMPREHENSION,
    GENERATOR,
    /** The type parameters of a function, class or type alias (PEP 695). */
    TYPE_PARAMETERS,
    /** The value of a {@code type} statement, a bound or a default (PEP 695): evaluated lazily. */
    LAZY_TYPE;
  }

  private final Kind kind;
  private final Node node;
  private final @Nullable Scope parent;

  Scope(Kind kind, Node node, @Nullable Scope parent) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
  }

  /** What opened it. */
  public Kind kind() {
    return kind;
  }

  /** The module, definition, lambda, comprehension, alias or bound that opened it. */
  public Node node() {
    return node;
  }

  /** The scope around it; empty for the module. */
  public Optional<Scope> parent() {
    return Optional.ofNullable(parent);
  }

  /** Every name that this scope binds, uses, declares or passes on; mangled, without order. */
  public Set<String> names() {
    return Set.of();
  }

  /** What {@code name} is here; empty where it does not occur. */
  public Optional<Role> role(String name) {
    return Optional.empty();
  }
}
