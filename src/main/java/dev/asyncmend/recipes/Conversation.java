package dev.asyncmend.recipes;

import dev.asyncmend.index.Blocking;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The calls of a coroutine that talk to a database over one connection.
 *
 * @param partner how the connection is written, or the call that opens it: the same for all of them
 * @param opener the call that opens it, where the coroutine does so itself
 */
record Conversation(Object partner, Expr.@Nullable Call opener) {
  private static final String CATEGORY = "database";

  /** What the functions that open a connection are called (PEP 249). */
  private static final String CONNECT = "connect";

  /** Objects that any thread may ask for a connection of its own. */
  private static final Set<String> SOURCES =
      Set.of(
          "sqlalchemy.orm.sessionmaker",
          "sqlalchemy.orm.scoped_session",
          "sqlalchemy.engine.Engine",
          "psycopg_pool.ConnectionPool");

  /** The call that opens the connection, where the coroutine does so itself. */
  Optional<Expr.Call> opening() {
    return Optional.ofNullable(opener);
  }

  /** The conversation that the blocking call {@code call} is part of. */
  static Conversation of(Expr.Call call, Place place) {
    return of(call, place, 0);
  }

  private static Conversation of(Expr.Call call, Place place, int depth) {
    Expr base = base(call);
    boolean method = call.func() instanceof Expr.Attribute;
    if (opens(call, place) || depth > 9) {
      return new Conversation(call, call);
    }
    if (base instanceof Expr.Call inner) {
      return of(inner, place, depth + 1);
    }
    if (method && base instanceof Expr.Name name) {
      return bound(name, place, depth);
    }
    Expr partner = call.func() instanceof Expr.Attribute attribute ? attribute.value() : base;
    return new Conversation(place.file().source(partner), null);
  }

  private static Conversation bound(Expr.Name name, Place place, int depth) {
    List<Expr> sources = sources(name, place);
    return sources.size() == 1 && sources.get(0) instanceof Expr.Call made
        ? of(unwrapped(made, place), place, depth + 1)
        : new Conversation(name.id(), null);
  }

  /** {@code closing(connection)} is that connection. */
  private static Expr.Call unwrapped(Expr.Call made, Place place) {
    boolean closing = place.denotes(made.func(), "contextlib.closing");
    return closing && made.args().size() == 1 && made.args().get(0) instanceof Expr.Call inner
        ? inner
        : made;
  }

  /** What a local name gets, but for None; empty where that is no expression of this function. */
  private static List<Expr> sources(Expr.Name name, Place place) {
    Optional<Node> function = place.scopes().runsIn(name);
    if (!function.equals(Optional.of(place.scopes().variable(name).scope().node()))) {
      return List.of();
    }
    List<Binding> reaching = place.flow().reaching(name);
    List<Expr> found =
        reaching.stream()
            .filter(Binding.Local.class::isInstance)
            .map(Binding.Local.class::cast)
            .filter(local -> local.source() != null && takesIt(local))
            .map(Binding.Local::source)
            .filter(source -> !place.file().source(source).equals("None"))
            .toList();
    boolean others = reaching.stream().anyMatch(one -> !(one instanceof Binding.Local));
    return others ? List.of() : found;
  }

  private static boolean takesIt(Binding.Local local) {
    return local.whole()
        && (local.form() == Binding.Form.ASSIGNED
            || local.form() == Binding.Form.WITH
            || local.form() == Binding.Form.WALRUS);
  }

  /** The object whose attributes and methods lead to {@code call}; its function's name if none. */
  private static Expr base(Expr.Call call) {
    Expr at = call.func();
    while (at instanceof Expr.Attribute attribute) {
      at = attribute.value();
      if (at instanceof Expr.Subscript item) {
        at = item.value();
      }
    }
    return at;
  }

  /** Whether {@code call} opens a connection that belongs to nobody else. */
  private static boolean opens(Expr.Call call, Place place) {
    boolean connects = CONNECT.equals(CalleeName.last(call.func())) && isBlocking(call, place);
    if (place.symbol(call.func()).isPresent() && (connects || CalleeName.isClass(call, place))) {
      return true;
    }
    String type = type(call.func(), place);
    boolean source =
        SOURCES.contains(type)
            || (call.func() instanceof Expr.Attribute method
                && SOURCES.contains(type(method.value(), place)));
    return source || OpeningFunction.is(call, place);
  }

  private static String type(Expr expr, Place place) {
    return place.resolver().type(expr).map(Inferred::type).map(Object::toString).orElse("");
  }

  static boolean isBlocking(Expr.Call call, Place place) {
    return place
        .resolver()
        .blocking(call.func())
        .map(Blocking::category)
        .filter(CATEGORY::equals)
        .isPresent();
  }

  /** Whether no call of this conversation stands before {@code call} in its function. */
  boolean beginsAt(Expr.Call call, Place place) {
    Node function = place.scopes().runsIn(call).orElse(place.file().tree());
    return Walk.find(function, Expr.Call.class).stream()
        .filter(other -> other.first() < call.first() || isInside(call, other))
        .filter(other -> !other.equals(call) && place.canAwait(other) && isBlocking(other, place))
        .noneMatch(other -> of(other, place).partner().equals(partner));
  }

  /** {@code a().b()}: the inner call runs first, though both start at the same place. */
  private static boolean isInside(Expr.Call outer, Expr.Call inner) {
    return outer.first() == inner.first() && inner.last() < outer.last();
  }
}
