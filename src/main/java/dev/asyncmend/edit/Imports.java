package dev.asyncmend.edit;

import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.Node;
import java.util.List;
import java.util.function.Predicate;

/**
 * How one file names what it imports, and how it would import what it lacks. Answers depend on the
 * file alone, so every fix of a round gets the same ones.
 */
public final class Imports {
  private final Scopes scopes;
  private final Predicate<QName> circular;

  private Imports(Scopes scopes, Predicate<QName> circular) {
    this.scopes = scopes;
    this.circular = circular;
  }

  /** The imports of a file of which nothing else is known. */
  public static Imports of(Scopes scopes) {
    return of(scopes, module -> false);
  }

  /**
   * The imports of a file.
   *
   * @param circular says of a module that it imports this file in turn, so that functions have to
   *     import it when they run
   */
  public static Imports of(Scopes scopes, Predicate<QName> circular) {
    return new Imports(scopes, circular);
  }

  /**
   * How to write {@code symbol} at {@code at}: a module's member such as {@code asyncio.sleep}, or
   * a module without a dot.
   */
  public Reference reference(QName symbol, Node at) {
    return symbol
        .parent()
        .map(module -> reference(module, symbol.last(), at))
        .orElseGet(() -> new Reference(symbol.dotted(), List.of()));
  }

  /** How to write {@code member}, perhaps dotted, of {@code module} at {@code at}. */
  public Reference reference(QName module, String member, Node at) {
    boolean local = circular.test(module) && scopes.runsIn(at).isPresent();
    return new Reference(
        module + "." + member, List.of(new Edit.NeedImport(module, null, null, at.first(), local)));
  }
}
