package dev.asyncmend.scope;

import dev.asyncmend.scope.Binding.When;
import java.util.List;

/**
 * Finds what every name of every scope means, by the rules of the language reference ("Resolution
 * of names", "Annotation scopes") as CPython's symbol table applies them.
 */
final class ScopeLinker {
  private final Scope module;

  private ScopeLinker(Scope module) {
    this.module = module;
  }

  /** Gives every mention in {@code scopes}, outer before inner, its role and its variable. */
  static void link(List<Scope> scopes) {
    ScopeLinker linker = new ScopeLinker(scopes.get(0));
    for (Scope scope : scopes) {
      for (Mention mention : List.copyOf(scope.mentions())) {
        linker.link(mention, scope);
        gather(mention, scope);
      }
    }
    scopes.forEach(ScopeLinker::sort);
  }

  private static void sort(Scope scope) {
    for (Mention mention : scope.mentions()) {
      Variable variable = mention.variable();
      if (variable != null && variable.scope() == scope) {
        variable.sort();
      }
    }
  }

  private void link(Mention mention, Scope scope) {
    if (mention.role() != null) {
      return;
    }
    if (mention.has(Mention.GLOBAL)) {
      mention.role(Role.GLOBAL_DECLARED);
      mention.variable(global(mention.name()));
    } else if (mention.owned()) {
      mention.role(Role.LOCAL);
      mention.variable(own(mention, scope));
    } else {
      Scope owner = owner(mention.name(), scope);
      mention.variable(own(owner.mentioned(mention.name()), owner));
      boolean closure = owner.kind() != Scope.Kind.MODULE && !directlyInClass(owner, mention);
      mention.role(closure ? Role.FREE : Role.GLOBAL);
      if (closure) {
        passOn(mention.name(), scope, owner);
      }
    }
  }

  /** A class is seen from annotation scopes through its namespace, not through a closure. */
  private static boolean directlyInClass(Scope owner, Mention mention) {
    return owner.kind() == Scope.Kind.CLASS && !mention.name().equals("__class__");
  }

  /**
   * The scope whose variable a name means that {@code scope} does not own: the nearest function
   * around that binds it, else the module. {@code global} in a function hides what is further out.
   */
  static Scope owner(String name, Scope scope) {
    boolean seesClass = scope.kind().seesClass();
    Scope at = scope;
    while (at.outer() != null) {
      at = at.outer();
      Mention mention = at.mention(name);
      if (at.kind() == Scope.Kind.CLASS) {
        boolean cell = name.equals("__class__");
        if (cell || (seesClass && mention != null && mention.owned())) {
          return at;
        }
      } else if (mention != null && at.kind().functionLike()) {
        if (mention.owned()) {
          return at;
        }
        if (mention.has(Mention.GLOBAL)) {
          return root(at);
        }
      }
      seesClass = seesClass && at.kind().seesClass();
    }
    return at;
  }

  private static Scope root(Scope scope) {
    Scope at = scope;
    while (at.outer() != null) {
      at = at.outer();
    }
    return at;
  }

  /** Makes {@code name} free in every scope between its user and its owner, and a cell there. */
  private static void passOn(String name, Scope user, Scope owner) {
    for (Scope at = user.outer(); at != null && at != owner; at = at.outer()) {
      Mention between = at.mentioned(name);
      if (between.role() == null && !between.has(Mention.BOUND | Mention.GLOBAL)) {
        between.role(Role.FREE);
        Mention owned = owner.mentioned(name);
        if (owned.variable() != null) {
          between.variable(owned.variable());
        }
      }
    }
    Mention owned = owner.mentioned(name);
    if (owned.role() == Role.LOCAL && owner.kind().functionLike()) {
      owned.role(Role.CELL);
    }
  }

  private Variable global(String name) {
    return own(module.mentioned(name), module);
  }

  private static Variable own(Mention mention, Scope scope) {
    Variable known = mention.variable();
    if (known != null) {
      return known;
    }
    Variable made = new Variable(mention.name(), scope);
    mention.variable(made);
    return made;
  }

  private static void gather(Mention mention, Scope scope) {
    Variable variable = mention.variable();
    if (variable == null) {
      return;
    }
    mention.reads().forEach(variable::add);
    boolean home = variable.scope() == scope;
    mention.bindings().forEach(each -> variable.add(home ? each : perhaps(each)));
  }

  /** The same binding, made by another scope that may never run. */
  private static Binding perhaps(Binding binding) {
    if (binding.when() == When.TYPE_CHECKING) {
      return binding;
    }
    When when = When.CONDITIONAL;
    if (binding instanceof Binding.Local local) {
      return new Binding.Local(
          local.name(), local.at(), local.form(), local.source(), local.whole(), when);
    }
    if (binding instanceof Binding.Defined defined) {
      return new Binding.Defined(defined.name(), defined.def(), when);
    }
    if (binding instanceof Binding.Imported i) {
      return new Binding.Imported(i.name(), i.module(), i.level(), i.member(), i.at(), when);
    }
    return binding;
  }
}
