package dev.asyncmend.pattern;

import dev.asyncmend.edit.Reference;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Node;
import java.util.List;

/** How a symbol is written at some place of a file. */
final class Spelling {
  private Spelling() {}

  /** A builtin by its bare name where nobody shadows it; everything else by way of an import. */
  static Reference of(Surroundings around, QName symbol, Node at) {
    boolean builtin = symbol.parent().filter(SymbolFinder.BUILTINS::equals).isPresent();
    if (builtin && unshadowed(around, symbol.last(), at)) {
      return new Reference(symbol.last(), List.of());
    }
    return around.imports().reference(symbol, at);
  }

  private static boolean unshadowed(Surroundings around, String name, Node at) {
    List<Binding> bindings = around.scopes().bindings(name, at);
    return !bindings.isEmpty() && bindings.stream().allMatch(Binding.Builtin.class::isInstance);
  }
}
