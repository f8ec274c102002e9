package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Walk;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A call of {@code requests} that sends a request, and what it is told.
 *
 * @param call the call
 * @param verb the name of the function or method
 * @param arguments all arguments by their names, in source order
 */
record RequestCall(Expr.Call call, String verb, Map<String, Expr> arguments) {
  /** Verbs whose functions take no body in httpx. */
  private static final Set<String> BODILESS = Set.of("get", "options", "head", "delete");

  private static final Map<String, List<String>> POSITIONS =
      Map.of(
          "get", List.of("url", "params"),
          "options", List.of("url"),
          "head", List.of("url"),
          "delete", List.of("url"),
          "post", List.of("url", "data", "json"),
          "put", List.of("url", "data"),
          "patch", List.of("url", "data"),
          "request", List.of("method", "url"));

  private static final Set<String> KNOWN =
      Set.of(
          "method",
          "url",
          "params",
          "data",
          "json",
          "headers",
          "auth",
          "timeout",
          "verify",
          "cert",
          "cookies",
          "allow_redirects");

  /** What {@code call} of the function or method {@code verb} says; empty where that is unknown. */
  static Optional<RequestCall> of(Expr.Call call, String verb) {
    List<String> names = POSITIONS.getOrDefault(verb, List.of());
    Map<String, Expr> arguments = new LinkedHashMap<>();
    if (call.args().size() > names.size()) {
      return Optional.empty();
    }
    for (int at = 0; at < call.args().size(); at++) {
      if (call.args().get(at) instanceof Expr.Starred) {
        return Optional.empty();
      }
      arguments.put(names.get(at), call.args().get(at));
    }
    for (Part.Keyword keyword : call.keywords()) {
      String name = keyword.name();
      if (name == null || !KNOWN.contains(name)) {
        return Optional.empty();
      }
      arguments.put(name, keyword.value());
    }
    return arguments.containsKey("url")
        ? Optional.of(new RequestCall(call, verb, arguments))
        : Optional.empty();
  }

  boolean has(String name) {
    return arguments.containsKey(name);
  }

  /** The source of the argument {@code name}; empty where there is none. */
  String text(String name, Place place) {
    Expr value = arguments.get(name);
    return value == null ? "" : place.file().source(value);
  }

  /** Whether something is said that the other libraries take differently, as far as one can see. */
  boolean isOdd(Place place) {
    boolean body = has("data") || has("json");
    return (body && (BODILESS.contains(verb) || verb.equals("request")))
        || (has("data") && has("json"))
        || isOddAuth(arguments.get("auth"))
        || (has("params") && text("url", place).contains("?"))
        || List.of("params", "data", "headers", "cookies").stream().anyMatch(this::hasNone);
  }

  private static boolean isOddAuth(@Nullable Expr auth) {
    return auth != null && !(auth instanceof Expr.Tuple pair && pair.elts().size() == 2);
  }

  /** requests leaves out what is None; the other libraries send or refuse it. */
  private boolean hasNone(String name) {
    return arguments.get(name) instanceof Expr.Dict dict
        && dict.items().stream().anyMatch(item -> isNone(item.value()));
  }

  static boolean isNone(Expr value) {
    return (value instanceof Expr.Constant constant
            && (constant.kind() == Expr.ConstantKind.NONE
                || constant.kind() == Expr.ConstantKind.TRUE
                || constant.kind() == Expr.ConstantKind.FALSE))
        || value instanceof Expr.IfExp;
  }

  /** Whether {@code expr} may be evaluated earlier: nothing is called. */
  static boolean isStill(Expr expr) {
    boolean[] still = {true};
    Walk.all(
        expr,
        (Node node) -> still[0] &= !(node instanceof Expr.Call || node instanceof Expr.Await));
    return still[0];
  }

  /** The place of the argument {@code name} among all, in source order. */
  int index(String name) {
    return List.copyOf(arguments.keySet()).indexOf(name);
  }
}
