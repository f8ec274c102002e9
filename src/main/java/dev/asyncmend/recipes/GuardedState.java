package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The state that a function touches while it holds a lock. */
final class GuardedState {
  private static final String SELF = "self";

  /** Modules that keep nothing which two functions could have in common. */
  private static final Set<String> STATELESS =
      Set.of(
          "asyncio",
          "collections",
          "contextlib",
          "copy",
          "datetime",
          "functools",
          "itertools",
          "json",
          "logging",
          "math",
          "random",
          "re",
          "threading",
          "time",
          "typing");

  /** Methods of the builtin collections that change them. */
  private static final Set<String> CHANGES =
      Set.of(
          "add",
          "append",
          "appendleft",
          "clear",
          "discard",
          "extend",
          "insert",
          "pop",
          "popitem",
          "popleft",
          "remove",
          "setdefault",
          "update");

  private final Stmt.Function function;
  private final Node owner;
  private final String lock;
  private final Place place;
  private final Set<String> touched = new TreeSet<>();
  private final Set<String> changed = new TreeSet<>();
  private final Set<Stmt.Function> seen = new HashSet<>();
  private boolean open;

  /**
   * @param owner the class whose objects have the lock, or the module
   */
  GuardedState(Stmt.Function function, Node owner, String lock, Place place) {
    this.function = function;
    this.owner = owner;
    this.lock = lock;
    this.place = place;
  }

  Stmt.Function function() {
    return function;
  }

  Set<String> touched() {
    return touched;
  }

  Set<String> changed() {
    return changed;
  }

  /** Whether it touches what cannot be known. */
  boolean isOpen() {
    return open;
  }

  /** Takes in all that {@code held} touches. */
  void add(Node held) {
    for (Expr expr : Walk.find(held, Expr.class)) {
      if (expr instanceof Expr.Attribute attribute && isSelf(attribute.value())) {
        attribute(attribute);
      } else if (expr instanceof Expr.Name name && !name.id().equals(lock)) {
        name(name);
      }
    }
  }

  private boolean isSelf(Expr expr) {
    return owner instanceof Stmt.ClassDef
        && expr instanceof Expr.Name name
        && name.id().equals(SELF);
  }

  private void attribute(Expr.Attribute attribute) {
    if (attribute.attr().equals(lock)) {
      return;
    }
    boolean called =
        place.file().parent(attribute).orElse(attribute) instanceof Expr.Call call
            && call.func() == attribute;
    Optional<Stmt.Function> method = defined(attribute.attr());
    if (method.isPresent()) {
      inside(method.get());
    } else if (called) {
      open = true; // inherited, or a function that somebody gave it
    } else {
      touch(attribute.attr(), attribute);
    }
  }

  private Optional<Stmt.Function> defined(String name) {
    List<Stmt> body =
        owner instanceof Stmt.ClassDef type ? type.body() : place.file().tree().body();
    return body.stream()
        .filter(Stmt.Function.class::isInstance)
        .map(Stmt.Function.class::cast)
        .filter(def -> def.name().equals(name))
        .findFirst();
  }

  private void inside(Stmt.Function method) {
    if (seen.add(method)) {
      method.body().forEach(this::add);
    }
  }

  private void name(Expr.Name name) {
    if (isSelf(name)) {
      // handed on as a whole: whoever gets it may do anything
      open |= !(place.file().parent(name).orElse(name) instanceof Expr.Attribute);
      return;
    }
    Variable variable = place.scopes().variable(name);
    if (variable.scope().kind() == Scope.Kind.MODULE) {
      global(name, variable);
    } else if (variable.scope().kind() == Scope.Kind.FUNCTION) {
      open |= isForeign(variable) && isUsed(name);
    }
  }

  private void global(Expr.Name name, Variable variable) {
    Binding binding = variable.bindings().isEmpty() ? null : variable.bindings().get(0);
    if (binding instanceof Binding.Imported imported) {
      String module = imported.module().split("\\.", 2)[0];
      if (imported.level() > 0 || !STATELESS.contains(module)) {
        touched.add(name.id());
      }
    } else if (binding instanceof Binding.Defined defined) {
      boolean own = !(owner instanceof Stmt.ClassDef) && defined.def() instanceof Stmt.Function;
      if (own) {
        inside((Stmt.Function) defined.def());
      } else {
        touched.add(name.id());
      }
    } else if (binding instanceof Binding.Local) {
      touch(name.id(), name);
    } else if (name.id().equals("open") || name.id().equals("print")) {
      touched.add(name.id());
    }
  }

  /** Whether a function did not make it itself. */
  private static boolean isForeign(Variable variable) {
    return variable.bindings().stream().anyMatch(Binding.Parameter.class::isInstance);
  }

  /** Whether something is done with an object, not only with its value. */
  private boolean isUsed(Expr.Name name) {
    Node user = place.file().parent(name).orElse(name);
    boolean method =
        user instanceof Expr.Attribute
            && place.file().parent(user).orElse(user) instanceof Expr.Call call
            && call.func() == user;
    boolean called = user instanceof Expr.Call call && call.func() == name;
    boolean part =
        user instanceof Expr.Attribute
            || (user instanceof Expr.Subscript item && item.value() == name);
    return method || called || (part && isWritten((Expr) user));
  }

  private void touch(String state, Expr expr) {
    touched.add(state);
    if (isWritten(expr)) {
      changed.add(state);
    }
  }

  /** Whether {@code expr}, an item of it or a thing in it gets another value here. */
  private boolean isWritten(Expr expr) {
    Node user = place.file().parent(expr).orElse(expr);
    if (user instanceof Stmt.Assign assign) {
      return assign.targets().contains(expr);
    }
    if (user instanceof Stmt.AugAssign assign) {
      return assign.target() == expr;
    }
    if (user instanceof Stmt.AnnAssign assign) {
      return assign.target() == expr;
    }
    if (user instanceof Expr.Subscript item) {
      return item.value() == expr && isWritten(item);
    }
    if (user instanceof Expr.Attribute attribute) {
      boolean called =
          place.file().parent(user).orElse(user) instanceof Expr.Call call && call.func() == user;
      return called ? CHANGES.contains(attribute.attr()) : isWritten(attribute);
    }
    return user instanceof Stmt.Delete;
  }
}
