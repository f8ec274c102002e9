package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a decorator of the project wraps functions: a plain function around calls of the one that it
 * was given, and not a word about coroutines.
 *
 * @param around the file of the decorator
 * @param layer takes the function and returns the wrapper: the decorator, or a function in it
 * @param wrapper is called in the place of the function
 * @param calls where it calls the function
 */
record Wrapping(
    Surroundings around, Stmt.FunctionDef layer, Stmt.FunctionDef wrapper, List<Expr.Call> calls) {

  /** Who says one of these knows that there are coroutines. */
  private static final Set<String> AWARE =
      Set.of(
          "ensure_future",
          "create_task",
          "run_until_complete",
          "run_coroutine_threadsafe",
          "isasyncgenfunction",
          "add_done_callback",
          "asyncio");

  /**
   * The wrapping that {@code decorator} does; empty for any other form of decorator.
   *
   * @param called whether it is written {@code @decorator(…)}
   */
  static Optional<Wrapping> of(Stmt.FunctionDef decorator, boolean called, Surroundings around) {
    if (isAware(decorator)) {
      return Optional.empty();
    }
    Optional<Wrapping> direct = in(decorator, around);
    if (direct.isPresent()) {
      boolean optional = !called || hasDefault(decorator);
      return direct.filter(found -> optional && !isMethod(decorator, around));
    }
    List<Wrapping> inner =
        functions(decorator.body()).stream()
            .filter(def -> called || isGiven(def, decorator, around))
            .flatMap(def -> in(def, around).stream())
            .toList();
    return inner.size() == 1 ? Optional.of(inner.get(0)) : Optional.empty();
  }

  private static boolean isAware(Stmt.FunctionDef decorator) {
    return Walk.find(decorator, Node.class).stream()
        .anyMatch(
            node ->
                node instanceof Stmt.AsyncFunctionDef
                    || node instanceof Expr.Await
                    || (node instanceof Expr expr && isAware(CalleeName.last(expr))));
  }

  private static boolean isAware(String name) {
    return AWARE.contains(name)
        || name.startsWith("iscoroutine")
        || name.contains("is_coroutine")
        || name.contains("awaitable")
        || name.contains("is_async")
        || name.contains("run_sync");
  }

  /** {@code def decorator(func=None, *, …)} may be called or not. */
  private static boolean hasDefault(Stmt.FunctionDef decorator) {
    return first(decorator).filter(arg -> arg.defaultValue() != null).isPresent();
  }

  private static boolean isMethod(Stmt.FunctionDef decorator, Surroundings around) {
    return around.file().parent(decorator).filter(Stmt.ClassDef.class::isInstance).isPresent();
  }

  /** Whether {@code decorator} hands what it was given to {@code def}. */
  private static boolean isGiven(
      Stmt.FunctionDef def, Stmt.FunctionDef decorator, Surroundings around) {
    String given = first(decorator).map(Part.Arg::name).orElse("");
    return Walk.find(decorator, Expr.Call.class).stream()
        .anyMatch(
            call ->
                around.file().source(call.func()).equals(def.name())
                    && call.args().size() == 1
                    && around.file().source(call.args().get(0)).equals(given));
  }

  private static Optional<Part.Arg> first(Stmt.FunctionDef def) {
    List<Part.Arg> all = new ArrayList<>(def.args().posonly());
    all.addAll(def.args().args());
    return all.stream().findFirst();
  }

  private static List<Stmt.FunctionDef> functions(List<Stmt> body) {
    return body.stream()
        .filter(Stmt.FunctionDef.class::isInstance)
        .map(Stmt.FunctionDef.class::cast)
        .toList();
  }

  private static Optional<Wrapping> in(Stmt.FunctionDef layer, Surroundings around) {
    List<Stmt.FunctionDef> inner = functions(layer.body());
    Optional<Part.Arg> given = first(layer);
    if (inner.size() != 1 || given.isEmpty()) {
      return Optional.empty();
    }
    Stmt.FunctionDef wrapper = inner.get(0);
    Variable function = around.scopes().variable(given.get().name(), wrapper);
    List<Expr.Call> calls = new ArrayList<>();
    boolean plain =
        function.bindings().size() == 1
            && function.uses().stream()
                .filter(use -> wrapper.first() <= use.first() && use.last() <= wrapper.last())
                .filter(use -> around.scopes().scopeOf(use) != around.scopes().scopeOf(wrapper))
                .allMatch(use -> isPlain(use, wrapper, calls, around));
    return plain && !calls.isEmpty() && isReturned(layer, wrapper, around)
        ? Optional.of(new Wrapping(around, layer, wrapper, List.copyOf(calls)))
        : Optional.empty();
  }

  /** Whether the function is called there, by the wrapper itself, or asked for its name. */
  private static boolean isPlain(
      Expr.Name use, Stmt.FunctionDef wrapper, List<Expr.Call> calls, Surroundings around) {
    Node parent = around.file().parent(use).orElse(use);
    if (parent instanceof Expr.Call call && call.func() == use) {
      calls.add(call);
      return around.scopes().runsIn(call).filter(node -> node == wrapper).isPresent();
    }
    return parent instanceof Expr.Attribute attribute
        && attribute.attr().startsWith("__")
        && attribute.attr().endsWith("__");
  }

  /** Whether the last statement gives the wrapper back, and nothing but {@code wraps} is on it. */
  private static boolean isReturned(
      Stmt.FunctionDef layer, Stmt.FunctionDef wrapper, Surroundings around) {
    boolean own =
        wrapper.decorators().stream()
            .map(expr -> expr instanceof Expr.Call call ? CalleeName.last(call.func()) : "")
            .allMatch("wraps"::equals);
    boolean generator =
        Walk.find(wrapper, Expr.class).stream()
            .filter(expr -> expr instanceof Expr.Yield || expr instanceof Expr.YieldFrom)
            .anyMatch(expr -> around.scopes().runsIn(expr).filter(n -> n == wrapper).isPresent());
    return own
        && !generator
        && layer.body().get(layer.body().size() - 1) instanceof Stmt.Return back
        && back.value() != null
        && Walk.find(back.value(), Expr.Name.class).stream()
            .anyMatch(name -> name.id().equals(wrapper.name()));
  }
}
