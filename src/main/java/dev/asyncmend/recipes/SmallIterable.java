package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Whether an iterable has few elements, or as many as somebody chose. */
final class SmallIterable {
  private static final Set<String> SAME_SIZE =
      Set.of("enumerate", "sorted", "reversed", "list", "tuple", "set", "frozenset", "iter");

  /** Functions that cut a part off, or repeat as often as they are told. */
  private static final Set<String> CHOSEN_SIZE =
      Set.of("itertools.islice", "itertools.repeat", "random.sample", "random.choices");

  private static final Set<String> VIEWS = Set.of("items", "keys", "values", "copy");
  private static final List<String> WORDS = List.of("batch", "chunk", "page", "window");

  private final Place place;
  private final int limit;

  SmallIterable(Place place, int limit) {
    this.place = place;
    this.limit = limit;
  }

  /** Whether {@code iterable} is small for certain, or its size is not the pitfall. */
  boolean test(Expr iterable) {
    return test(iterable, 4);
  }

  private boolean test(Expr iterable, int depth) {
    if (depth == 0) {
      return false;
    }
    if (iterable instanceof Expr.Name name) {
      return portion(name.id()) || constant(name);
    }
    if (iterable instanceof Expr.Attribute attribute) {
      return portion(attribute.attr());
    }
    if (iterable instanceof Expr.Subscript part) {
      return part.slice() instanceof Expr.Slice slice && slice.upper() != null;
    }
    return iterable instanceof Expr.Call call ? call(call, depth) : literal(iterable);
  }

  private static boolean portion(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return WORDS.stream().anyMatch(lower::contains);
  }

  private boolean constant(Expr.Name name) {
    List<Binding> bindings = place.scopes().bindings(name);
    return bindings.size() == 1
        && bindings.get(0) instanceof Binding.Local local
        && local.form() == Binding.Form.ASSIGNED
        && local.whole()
        && local.source() != null
        && literal(local.source())
        && place.scopes().variable(name).uses().stream().noneMatch(this::mayGrow);
  }

  /** A list that starts as a literal may grow by one of its methods. */
  private boolean mayGrow(Expr.Name use) {
    return place
        .file()
        .parent(use)
        .filter(parent -> parent instanceof Expr.Attribute method && !VIEWS.contains(method.attr()))
        .isPresent();
  }

  private boolean literal(Expr expr) {
    List<?> elements = elements(expr).orElse(null);
    return elements != null
        && elements.size() <= limit
        && elements.stream().noneMatch(Expr.Starred.class::isInstance);
  }

  private static Optional<List<?>> elements(Expr expr) {
    if (expr instanceof Expr.Tuple tuple) {
      return Optional.of(tuple.elts());
    }
    if (expr instanceof Expr.ListExpr list) {
      return Optional.of(list.elts());
    }
    if (expr instanceof Expr.SetExpr set) {
      return Optional.of(set.elts());
    }
    boolean spread =
        expr instanceof Expr.Dict dict && dict.items().stream().anyMatch(i -> i.key() == null);
    return expr instanceof Expr.Dict dict && !spread ? Optional.of(dict.items()) : Optional.empty();
  }

  private boolean call(Expr.Call call, int depth) {
    String name = place.calleeName(call.func());
    if (SAME_SIZE.contains(name)) {
      return call.args().size() > 0 && test(call.args().get(0), depth - 1);
    }
    if (name.equals("zip")) {
      return call.args().stream().anyMatch(arg -> test(arg, depth - 1));
    }
    if (name.equals("range")) {
      return range(call);
    }
    boolean view =
        call.func() instanceof Expr.Attribute method
            && VIEWS.contains(method.attr())
            && test(method.value(), depth - 1);
    return view || CHOSEN_SIZE.contains(name);
  }

  /**
   * A range up to a number that the code does not spell out is a chosen number, such as that of
   * workers; up to a length it is not.
   */
  private boolean range(Expr.Call call) {
    if (call.args().isEmpty()) {
      return true;
    }
    Expr stop = call.args().get(Math.min(1, call.args().size() - 1));
    OptionalInt number = number(stop);
    boolean length =
        stop instanceof Expr.Call inner
            && inner.func() instanceof Expr.Name name
            && name.id().equals("len");
    return number.isPresent() ? number.getAsInt() <= limit : !length;
  }

  private OptionalInt number(Expr expr) {
    boolean whole =
        expr instanceof Expr.Constant constant && constant.kind() == Expr.ConstantKind.INT;
    if (!whole) {
      return OptionalInt.empty();
    }
    String digits = place.file().source(expr).replace("_", "");
    boolean plain = digits.length() < 10 && digits.chars().allMatch(Character::isDigit);
    return OptionalInt.of(plain ? Integer.parseInt(digits) : Integer.MAX_VALUE);
  }
}
