package dev.asyncmend.scope;

import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who binds which name where, for one file: Python's own static scoping, 3.8 to 3.15. Found in one
 * pass; every answer is cheap. Nodes must belong to the file. Safe to read from several threads.
 */
public final class Scopes {
  private static final int OLDEST = 8;
  private static final Set<Scope.Kind> RUNS =
      EnumSet.of(
          Scope.Kind.FUNCTION, Scope.Kind.LAMBDA, Scope.Kind.GENERATOR, Scope.Kind.LAZY_TYPE);

  private final PyFile file;
  private final List<Scope> scopes;
  private final Regions regions;
  private final List<Binding.Star> stars;
  private final IdentityHashMap<Node, Scope> opened = new IdentityHashMap<>();
  private volatile @Nullable Map<String, List<Scope>> mentions;

  private Scopes(PyFile file, ScopeReader.Reading reading) {
    this.file = file;
    this.scopes = reading.scopes();
    this.regions = reading.regions();
    this.stars = reading.stars();
    scopes.forEach(scope -> opened.put(scope.node(), scope));
  }

  /** Reads the scopes of {@code file}. */
  public static Scopes of(PyFile file) {
    ScopeReader.Reading reading = ScopeReader.read(file.tree());
    ScopeLinker.link(reading.scopes());
    return new Scopes(file, reading);
  }

  /** The file that was read. */
  public PyFile file() {
    return file;
  }

  /** The scope of the whole file. */
  public Scope module() {
    return scopes.get(0);
  }

  /** All scopes, outer before inner, in source order. */
  public List<Scope> all() {
    return scopes;
  }

  /** How many {@code def} and {@code async def} the file has. */
  public int functions() {
    int count = 0;
    for (Scope scope : scopes) {
      count += scope.kind() == Scope.Kind.FUNCTION ? 1 : 0;
    }
    return count;
  }

  /**
   * The scope in which names at {@code node} are looked up. A definition, lambda or comprehension
   * itself stands in the scope around it, as do its decorators, defaults and first iterable.
   */
  public Scope scopeOf(Node node) {
    return node == file.tree() ? module() : regions.at(node.first());
  }

  /**
   * The scope that {@code node} opens for what is inside; empty where it opens none. Of a
   * definition with type parameters it is the scope of the body.
   */
  public Optional<Scope> opened(Node node) {
    return Optional.ofNullable(opened.get(node));
  }

  /** The variable that {@code name} reads, binds or deletes. */
  public Variable variable(Expr.Name name) {
    return variable(name.id(), name);
  }

  /**
   * The variable that the identifier {@code id} means at {@code at}. Where the file does not
   * mention it there, the variable is an empty one of the module's.
   */
  public Variable variable(String id, Node at) {
    Scope scope = scopeOf(at);
    String name = scope.mangled(id);
    Mention here = scope.mention(name);
    Mention found =
        here != null && !here.hidden() ? here : ScopeLinker.owner(name, scope).mention(name);
    Variable variable = found == null ? null : found.variable();
    return variable == null ? new Variable(name, module()) : variable;
  }

  /**
   * Every binding that this use may see, in source order: all of its variable that give a value,
   * whatever the order of the code, and the builtin or outer one behind it where a class or module
   * may not have bound its own yet. Empty where nobody binds the name; then a star import may.
   */
  public List<Binding> bindings(Expr.Name use) {
    return bindings(use.id(), use);
  }

  /** The same for an identifier that could stand at {@code at}. */
  public List<Binding> bindings(String id, Node at) {
    return new Visible(this, at).bindings(variable(id, at));
  }

  /** The star imports of the file, in source order. */
  public List<Binding.Star> stars() {
    return stars;
  }

  /**
   * The function, lambda or generator expression in which the code of {@code node} runs; empty for
   * code that runs with the module and for lazily evaluated type expressions. Class bodies run in
   * the code around them.
   */
  public Optional<Node> runsIn(Node node) {
    return switch (running(node).kind()) {
      case FUNCTION, LAMBDA, GENERATOR -> Optional.of(running(node).node());
      default -> Optional.empty();
    };
  }

  /**
   * The scope of {@link #runsIn}: of a function, lambda, generator expression, module or lazy type.
   */
  Scope running(Node node) {
    return running(scopeOf(node));
  }

  /**
   * The scope in whose code {@code start} runs: itself, or the one around a class or comprehension.
   */
  Scope running(Scope start) {
    Scope scope = start;
    while (scope.outer() != null && !RUNS.contains(scope.kind())) {
      scope = scope.outer();
    }
    return scope;
  }

  /**
   * Whether {@code await} may be put before {@code node} and changes that expression only, on every
   * Python from 3.8 on.
   */
  public boolean canAwait(Node node) {
    return canAwait(node, OLDEST);
  }

  /** The same for Python {@code 3.minor} and newer. */
  public boolean canAwait(Node node, int minor) {
    return AwaitRule.allows(file, node, minor, Set.of(), false);
  }

  /** The same where the code outside of functions may await, too, if that runs on a loop. */
  public boolean takesAwait(Node node, int minor) {
    return takesAwait(node, minor, Set.of());
  }

  /**
   * The same once the functions in {@code turned} are written {@code async def}.
   *
   * @param turned functions of the file, which are told apart by identity
   */
  public boolean takesAwait(Node node, int minor, Collection<? extends Stmt.Function> turned) {
    Set<Stmt.Function> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(turned);
    return AwaitRule.allows(file, node, minor, same, file.text().loopRuns());
  }

  /**
   * Whether the identifier {@code id} can be bound at {@code at} without touching anything else: no
   * scope that sees {@code at} binds or reads it, no scope inside does, it is no builtin and no
   * keyword. What a star import brings is not known.
   */
  public boolean free(String id, Node at) {
    if (Builtins.keyword(id) || Builtins.contain(id)) {
      return false;
    }
    Scope scope = scopeOf(at);
    String name = scope.mangled(id);
    Scope binder = scope;
    while (binder.kind().comprehends() && binder.outer() != null) {
      binder = binder.outer();
    }
    for (Scope user : mentions().getOrDefault(name, List.of())) {
      if (binder.contains(user) || (user.contains(scope) && user.kind() != Scope.Kind.CLASS)) {
        return false;
      }
    }
    return true;
  }

  private Map<String, List<Scope>> mentions() {
    Map<String, List<Scope>> known = mentions;
    if (known == null) {
      Map<String, List<Scope>> found = new HashMap<>();
      scopes.forEach(
          scope ->
              scope
                  .names()
                  .forEach(n -> found.computeIfAbsent(n, k -> new ArrayList<>()).add(scope)));
      known = found;
      mentions = known;
    }
    return known;
  }

  /** {@code wish}, or {@code wish_2}, {@code wish_3}…: the first that is free at {@code at}. */
  public String fresh(String wish, Node at) {
    return fresh(wish, at, List.of());
  }

  /** The same, none of {@code taken} either. */
  public String fresh(String wish, Node at, Collection<String> taken) {
    String name = wish;
    for (int number = 2; taken.contains(name) || !free(name, at); number++) {
      name = wish + '_' + number;
    }
    return name;
  }
}
