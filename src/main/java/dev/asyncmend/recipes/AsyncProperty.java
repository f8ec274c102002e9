package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.TokenKind;
import dev.asyncmend.syntax.tree.Tokens;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;

/** Makes a coroutine method of a property, and awaits it wherever the project reads it. */
final class AsyncProperty {
  private AsyncProperty() {}

  /** Whether that can be tried: it is a plain property without a setter. */
  static boolean fits(Stmt.FunctionDef getter, Place place) {
    return getter.decorators().size() == 1
        && place.denotes(getter.decorators().get(0), "builtins.property")
        && type(getter, place).filter(type -> known(type, place)).isPresent()
        && place.resolver().index().mentions(getter.name()).stream()
            .anyMatch(path -> !TestCode.file(path));
  }

  private static Optional<Symbol> type(Stmt.FunctionDef getter, Place place) {
    return place
        .file()
        .parent(getter)
        .filter(Stmt.ClassDef.class::isInstance)
        .map(Stmt.ClassDef.class::cast)
        .filter(type -> type.bases().isEmpty() && type.keywords().isEmpty())
        .filter(type -> once(getter.name(), type))
        .flatMap(place.resolver()::symbol);
  }

  /** Whether nobody can have an object of another class that has the property as well. */
  private static boolean known(Symbol type, Place place) {
    return place.resolver().index().callers(type).complete();
  }

  private static boolean once(String name, Stmt.ClassDef type) {
    return type.body().stream()
            .filter(one -> one instanceof Stmt.Function def && def.name().equals(name))
            .count()
        == 1;
  }

  /** Writes it. */
  static void apply(Stmt.FunctionDef getter, Place place, FixBuilder fix) {
    undecorate(getter, fix);
    fix.makeAsync(getter);
    HookTurn.strays(getter, place).forEach(fix::await);
    Symbol type = type(getter, place).orElseThrow();
    int found = 0;
    for (String path : place.resolver().index().mentions(getter.name())) {
      Optional<Surroundings> around =
          path.equals(type.path()) ? Optional.of(place.around()) : fix.elsewhere(path);
      found += around.map(there -> reads(getter.name(), type, there, fix)).orElse(0);
    }
    if (found == 0) {
      fix.refuse("others read it");
    }
  }

  /** Takes the line of the decorator away. */
  private static void undecorate(Stmt.FunctionDef getter, FixBuilder fix) {
    Tokens tokens = fix.file().tokens();
    int at = getter.decorators().get(0).first() - 1;
    int end = getter.decorators().get(0).last() + 1;
    boolean plain =
        tokens.is(at, "@")
            && tokens.kind(end) == TokenKind.NEWLINE
            && tokens.kind(end + 1) == TokenKind.EOL
            && tokens.kind(end + 2) == TokenKind.WHITESPACE
            && getter.first() == end + 3;
    if (!plain) {
      fix.refuse("the decorator shares its lines");
      return;
    }
    fix.edit(new Edit.Delete(at, getter.first() - 1));
  }

  /** Awaits every read in a file; gives how many there are. */
  private static int reads(String name, Symbol type, Surroundings there, FixBuilder fix) {
    int found = 0;
    for (Expr.Attribute read : Walk.find(there.file().tree(), Expr.Attribute.class)) {
      if (read.attr().equals(name)) {
        Optional<Inferred> owner = there.resolver().type(read.value());
        boolean own = owner.filter(one -> one.type().equals(type.name())).isPresent();
        if (own && there.scopes().canAwait(read, there.target().minor())) {
          fix.in(there, read).wrap(read, "await ", "()", Precedence.AWAIT);
          found++;
        } else if (own || owner.isEmpty()) {
          fix.refuse("it may be read where nothing can be awaited");
        }
      }
    }
    return found;
  }
}
