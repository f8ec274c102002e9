package dev.asyncmend.pattern;

import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import java.util.Optional;

/** What the expressions of one file denote. */
@FunctionalInterface
public interface Symbols {

  /**
   * The qualified name which {@code expr} certainly denotes, however the file spells it; empty
   * where that is unknown or no symbol.
   */
  Optional<QName> symbol(Expr expr);
}
