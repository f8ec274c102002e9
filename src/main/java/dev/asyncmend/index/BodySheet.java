package dev.asyncmend.index;

import dev.asyncmend.index.CallFact.Chance;
import dev.asyncmend.index.CallFact.Guard;
import dev.asyncmend.index.CallFact.Mode;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Collects what is found in one body. */
final class BodySheet {
  private static final int MOST_CALLS = 400;

  /** Builtins that compute something out of values; who calls them is nobody's business. */
  private static final Set<String> HARMLESS =
      Set.of(
          "abs",
          "all",
          "any",
          "bool",
          "bytes",
          "chr",
          "dict",
          "divmod",
          "enumerate",
          "float",
          "format",
          "frozenset",
          "hasattr",
          "hash",
          "hex",
          "id",
          "int",
          "isinstance",
          "issubclass",
          "iter",
          "len",
          "list",
          "max",
          "min",
          "ord",
          "pow",
          "print",
          "range",
          "repr",
          "reversed",
          "round",
          "set",
          "setattr",
          "slice",
          "str",
          "sum",
          "super",
          "tuple",
          "type",
          "vars",
          "zip");

  private final NameTerms names;
  private final Stmt.@Nullable Function owner;
  private final List<CallFact> calls = new ArrayList<>();
  private final Set<String> mentioned = new TreeSet<>();
  private boolean partial;

  /** A sheet for {@code owner}, or for the module where that is null. */
  BodySheet(NameTerms names, Stmt.@Nullable Function owner) {
    this.names = names;
    this.owner = owner;
  }

  /** The function; null for the module. */
  Stmt.@Nullable Function owner() {
    return owner;
  }

  /** What was found. */
  Body body() {
    return new Body(calls, List.copyOf(mentioned), partial);
  }

  /** Notes that an attribute is read. */
  void mention(String attribute) {
    mentioned.add(attribute.intern());
  }

  /** Notes that a name is read, if it may be one of a definition. */
  void mention(Expr.Name name) {
    Variable variable = names.scopes().variable(name);
    Scope.Kind kind = variable.scope().kind();
    boolean shared = kind == Scope.Kind.MODULE || kind == Scope.Kind.CLASS;
    if (shared && !(variable.bindings().isEmpty() && names.scopes().stars().isEmpty())) {
      mentioned.add(name.id().intern());
    }
    for (Binding binding : variable.bindings()) {
      if (binding instanceof Binding.Imported imported && imported.member() != null) {
        mentioned.add(imported.member().intern());
      } else if (binding instanceof Binding.Defined && !shared) {
        mentioned.add(name.id().intern());
      }
    }
  }

  /** Notes a call. */
  void call(Expr.Call call, Mode mode, Chance chance, List<Guard> guards) {
    if (call.func() instanceof Expr.Name name
        && HARMLESS.contains(name.id())
        && names.methods().builtin(name, name.id())) {
      return;
    }
    if (!(names.terms().of(call) instanceof Term.Call term)) {
      return;
    }
    Term root = root(term.callee());
    if (root == Term.Opaque.UNKNOWN) {
      partial = true;
      if (call.func() instanceof Expr.Attribute attribute) {
        mentioned.add(attribute.attr().intern());
      }
    } else if (!(root instanceof Term.Literal || root instanceof Term.Text)) {
      add(new CallFact(names.line(call), term, mode, chance, guards));
    }
  }

  private void add(CallFact fact) {
    if (calls.size() < MOST_CALLS) {
      calls.add(fact);
    } else {
      partial = true;
    }
  }

  private static Term root(Term term) {
    Term at = term;
    while (at instanceof Term.Attribute attribute) {
      at = attribute.of();
    }
    return at;
  }
}
