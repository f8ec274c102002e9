package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A region of a file with names of its own, after the language reference's "Resolution of names".
 */
public final class Scope {

  /** What opens a scope. */
  public enum Kind {
    /** The whole file. */
    MODULE,
    /** A class body; nested functions do not see its names. */
    CLASS,
    /** {@code def} or {@code async def}. */
    FUNCTION,
    /** {@code lambda}. */
    LAMBDA,
    /** A list, set or dict comprehension; PEP 709 inlines it but keeps its names apart. */
    COMPREHENSION,
    /** A generator expression. */
    GENERATOR,
    /** The type parameters of a function, class or type alias (PEP 695). */
    TYPE_PARAMETERS,
    /**
     * The value of a {@code type} statement, the bound or default of a type parameter (PEP 695,
     * 696): evaluated when somebody asks for it.
     */
    LAZY_TYPE;

    /** Whether nested scopes see the names: so for all but modules and classes. */
    boolean functionLike() {
      return this != MODULE && this != CLASS;
    }

    /** Whether a scope of this kind sees the names of a class directly around it (PEP 695). */
    boolean seesClass() {
      return this == TYPE_PARAMETERS || this == LAZY_TYPE;
    }

    /** Whether {@code :=} inside binds further out (PEP 572). */
    boolean comprehends() {
      return this == COMPREHENSION || this == GENERATOR;
    }
  }

  private final Kind kind;
  private final Node node;
  private final @Nullable Scope parent;
  private final String privateName;
  private final int number;
  private int lastInside;
  private final Map<String, Mention> mentions = new LinkedHashMap<>();

  /**
   * A scope without names yet.
   *
   * @param privateName name of the nearest class around, for private names; empty outside classes
   * @param number its place among all scopes, outer before inner
   */
  Scope(Kind kind, Node node, @Nullable Scope parent, String privateName, int number) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
    this.privateName = privateName;
    this.number = number;
    this.lastInside = number;
    for (Scope at = parent; at != null; at = at.parent) {
      at.lastInside = number;
    }
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

  /** Whether {@code other} is this scope or nested in it, at any depth. */
  public boolean contains(Scope other) {
    return number <= other.number && other.number <= lastInside;
  }

  /** Every name that this scope binds, reads, declares or passes on; mangled. */
  public Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    for (Mention mention : mentions.values()) {
      if (!mention.hidden()) {
        names.add(mention.name());
      }
    }
    return names;
  }

  /** What {@code name}, mangled where private, is here; empty where it does not occur. */
  public Optional<Role> role(String name) {
    return Optional.ofNullable(mentions.get(name)).map(Mention::role);
  }

  /**
   * The variable that {@code name}, mangled where private, means here; empty where it does not
   * occur.
   */
  public Optional<Variable> variable(String name) {
    return role(name).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(mentions.get(name)).map(Mention::variable);
  }

  /**
   * The name under which the identifier {@code id} is looked up here: {@code __x} inside a class
   * {@code C} is {@code _C__x} (language reference, "Private name mangling").
   */
  public String mangled(String id) {
    if (!id.startsWith("__")) {
      return id;
    }
    // The head of a generic class stands outside of it, except for its own type parameters.
    if (kind == Kind.TYPE_PARAMETERS && node instanceof Stmt.ClassDef type) {
      String inside = mangle(type.name(), id);
      return mentions.containsKey(inside) ? inside : mangle(privateName, id);
    }
    return kind == Kind.LAZY_TYPE && parent != null ? parent.mangled(id) : mangle(privateName, id);
  }

  /** The identifier {@code id} in a class named {@code type}; empty for no class. */
  static String mangle(String type, String id) {
    if (type.isEmpty() || !id.startsWith("__") || id.endsWith("__")) {
      return id;
    }
    int letters = 0;
    while (letters < type.length() && type.charAt(letters) == '_') {
      letters++;
    }
    return letters == type.length() ? id : '_' + type.substring(letters) + id;
  }

  String privateName() {
    return privateName;
  }

  @Nullable Scope outer() {
    return parent;
  }

  @Nullable Mention mention(String name) {
    return mentions.get(name);
  }

  Collection<Mention> mentions() {
    return mentions.values();
  }

  Mention mentioned(String name) {
    return mentions.computeIfAbsent(name, Mention::new);
  }

  @Override
  public String toString() {
    return kind + "#" + number + mentions.keySet();
  }
}
