package dev.asyncmend.pattern;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.PyFile;
import dev.asyncmend.syntax.tree.Walk;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the qualified names of a pattern: dotted names that the pattern itself does not bind, and
 * builtins.
 */
final class SymbolFinder {
  /** The module that builtins live in. */
  static final QName BUILTINS = QName.of("builtins");

  private final PyFile file;
  private final Scopes scopes;
  private final IdentityHashMap<Node, QName> found = new IdentityHashMap<>();

  private SymbolFinder(PyFile file) {
    this.file = file;
    this.scopes = Scopes.of(file);
  }

  /** The symbols of {@code file}, which was read from {@code text}. */
  static Reading<IdentityHashMap<Node, QName>> find(HoledText text, PyFile file) {
    SymbolFinder finder = new SymbolFinder(file);
    for (Expr.Name name : Walk.find(file.tree(), Expr.Name.class)) {
      Optional<String> complaint = finder.consider(name);
      if (complaint.isPresent()) {
        int offset = text.written(file.span(name).start());
        return new Reading.Bad<>(offset, complaint.get());
      }
    }
    return new Reading.Ok<>(finder.found);
  }

  /** Notes the symbol that starts with {@code name}; what is wrong with it, if something is. */
  private Optional<String> consider(Expr.Name name) {
    if (Hole.behind(name.id()).isPresent()) {
      return Optional.empty();
    }
    List<Binding> bindings = scopes.bindings(name);
    boolean builtin = bindings.stream().allMatch(Binding.Builtin.class::isInstance);
    if (!builtin) {
      return Optional.empty();
    }
    Node top = name;
    QName symbol = bindings.isEmpty() ? QName.of(name.id()) : BUILTINS.child(name.id());
    Node parent = file.parent(top).orElseThrow();
    while (parent instanceof Expr.Attribute attribute && Hole.behind(attribute.attr()).isEmpty()) {
      top = attribute;
      symbol = symbol.child(attribute.attr());
      parent = file.parent(top).orElseThrow();
    }
    if (bindings.isEmpty() && top == name && !(parent instanceof Expr.Attribute)) {
      return Optional.of(
          "`%s` is neither a builtin nor a dotted name; write `$%s` for any expression"
              .formatted(name.id(), name.id().toUpperCase(Locale.ROOT)));
    }
    found.put(top, symbol);
    return Optional.empty();
  }
}
