package dev.asyncmend.recipes;

import dev.asyncmend.index.Symbol;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;

/** A method that only the code of its own file can know, and no other class has. */
final class OwnMethod {
  private OwnMethod() {}

  /** Everything in the file that reads it; nothing where some of it may mean another one. */
  static List<Expr.Attribute> uses(Stmt.FunctionDef method, Stmt.ClassDef owner, Place place) {
    Optional<Symbol> type = place.resolver().symbol(owner);
    boolean alone = !method.args().posonly().isEmpty() || !method.args().args().isEmpty();
    boolean heirless =
        type.filter(one -> place.resolver().index().callers(one).complete()).isPresent();
    List<Expr.Attribute> found =
        Walk.find(place.file().tree(), Expr.Attribute.class).stream()
            .filter(one -> one.attr().equals(method.name()))
            .toList();
    return alone && heirless && found.stream().allMatch(one -> is(one, method, place))
        ? found
        : List.of();
  }

  private static boolean is(Expr.Attribute read, Stmt.FunctionDef method, Place place) {
    Optional<Symbol> symbol = place.resolver().symbol(method);
    return place
        .resolver()
        .definition(read)
        .filter(found -> symbol.filter(one -> one.name().equals(found.name())).isPresent())
        .isPresent();
  }
}
