package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that code assigns: on {@code self} and {@code cls} they belong to the class, on
 * anything else they may replace what is there.
 */
final class AttributeFacts {
  private final NameTerms names;
  private final List<Definition.Value> owned = new ArrayList<>();
  private final List<Patch> patches = new ArrayList<>();

  AttributeFacts(NameTerms names) {
    this.names = names;
    names.outline().settings().forEach(this::visit);
    owned.addAll(filled());
  }

  /** What is put into collections which the same class makes; others have a type elsewhere. */
  private List<Definition.Value> filled() {
    Set<String> made = new HashSet<>();
    owned.stream()
        .filter(one -> one.annotation() == null && Fillings.collection(one.value()))
        .forEach(one -> made.add(one.path()));
    List<Definition.Value> found = new ArrayList<>();
    for (Stmt statement : made.isEmpty() ? List.<Stmt>of() : names.outline().settings()) {
      if (Fillings.container(statement) instanceof Expr.Attribute container
          && names.terms().of(container) instanceof Term.Attribute attribute
          && attribute.of() instanceof Term.Receiver self
          && made.contains(self.type() + '.' + attribute.name())) {
        Term content = Fillings.of(statement, names.terms()).orElse(Term.Opaque.UNKNOWN);
        found.add(owned(self, attribute.name(), null, content, statement));
      }
    }
    return found;
  }

  /** What methods assign on their own object or class, in source order. */
  List<Definition.Value> owned() {
    return owned;
  }

  /** What is assigned on other objects, in source order. */
  List<Patch> patches() {
    return patches;
  }

  private void visit(Stmt node) {
    if (node instanceof Stmt.Assign assign) {
      Term value = lazily(assign.targets(), assign.value());
      assign.targets().forEach(target -> assigned(target, value));
    } else if (node instanceof Stmt.AnnAssign assign) {
      annotated(assign);
    } else if (node instanceof Stmt.WithBlock block) {
      block.items().forEach(item -> entered(item, block instanceof Stmt.AsyncWith));
    } else if (node instanceof Stmt.ExprStmt expression
        && expression.value() instanceof Expr.Call call) {
      replaced(call);
    }
  }

  /** The value's term where a target can use it: most targets are plain names. */
  private Term lazily(List<Expr> targets, Expr value) {
    boolean used = targets.stream().anyMatch(target -> !(target instanceof Expr.Name));
    return used ? names.terms().of(value) : Term.Opaque.UNKNOWN;
  }

  private void assigned(Expr target, Term value) {
    if (target instanceof Expr.Attribute attribute) {
      set(attribute, null, value);
      return;
    }
    List<Expr> parts = Outline.parts(target);
    boolean straight = parts.stream().noneMatch(Expr.Starred.class::isInstance);
    for (int index = 0; index < parts.size(); index++) {
      Term part = new Term.Subscript(value, List.of(new Term.Index(index)));
      assigned(parts.get(index), straight ? part : Term.Opaque.UNKNOWN);
    }
  }

  private void annotated(Stmt.AnnAssign assign) {
    if (assign.target() instanceof Expr.Attribute attribute) {
      Expr value = assign.value();
      Optional<Term> annotation = names.annotations().told(assign.annotation());
      set(attribute, annotation.orElse(null), value == null ? null : names.terms().of(value));
    }
  }

  private void entered(Part.WithItem item, boolean async) {
    if (item.target() instanceof Expr.Attribute attribute) {
      set(attribute, null, new Term.Entered(names.terms().of(item.context()), async));
    }
  }

  /** {@code setattr(target, "name", value)}. */
  private void replaced(Expr.Call call) {
    if (call.args().size() == 3
        && names.methods().builtin(call.func(), "setattr")
        && names.terms().of(call.args().get(1)) instanceof Term.Text name) {
      Term target = names.terms().of(call.args().get(0));
      set(target, name.value(), null, names.terms().of(call.args().get(2)), call);
    }
  }

  private void set(Expr.Attribute target, @Nullable Term annotation, @Nullable Term value) {
    // The attribute of a name is mangled by the same rule as a read of it.
    Term read = names.terms().of(target);
    if (read instanceof Term.Attribute attribute) {
      set(attribute.of(), attribute.name(), annotation, value, target);
    }
  }

  private void set(
      Term target, String name, @Nullable Term annotation, @Nullable Term value, Node at) {
    int line = names.line(at);
    if (target instanceof Term.Receiver self) {
      owned.add(owned(self, name, annotation, value, at));
    } else if (target != Term.Opaque.UNKNOWN && value != null) {
      patches.add(new Patch(target, name, value, line));
    }
  }

  private Definition.Value owned(
      Term.Receiver self, String name, @Nullable Term annotation, @Nullable Term value, Node at) {
    return new Definition.Value(
        self.type() + '.' + name,
        names.line(at),
        Binding.When.CONDITIONAL,
        self.instance(),
        annotation,
        value);
  }
}
