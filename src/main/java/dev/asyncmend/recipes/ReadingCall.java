package dev.asyncmend.recipes;

import dev.asyncmend.index.Answer;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Inferred;
import dev.asyncmend.index.Knowledge;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A call that gives an awaitable and, by its name, only reads: several of them may be awaited at
 * the same time where they have no object in common that could take it amiss.
 *
 * @param call the call
 * @param shared what it works on that others might work on, too
 */
record ReadingCall(Expr.Call call, Set<Variable> shared) {
  private static final Set<String> READS =
      Set.of(
          "get",
          "fetch",
          "load",
          "read",
          "find",
          "list",
          "query",
          "count",
          "search",
          "lookup",
          "download",
          "retrieve",
          "describe",
          "compute",
          "calculate",
          "scrape");

  /** Words that say that it does something else beside that. */
  private static final Set<String> WRITES =
      Set.of(
          "create", "set", "add", "update", "delete", "remove", "insert", "save", "write", "put",
          "post", "send", "pop", "push", "lock", "acquire", "next", "mark", "clear", "ack", "wait");

  private static final Set<String> VALUES =
      Set.of(
          "builtins.str",
          "builtins.int",
          "builtins.float",
          "builtins.bool",
          "builtins.bytes",
          "builtins.complex",
          "builtins.range",
          "decimal.Decimal",
          "uuid.UUID",
          "datetime.datetime",
          "datetime.date",
          "datetime.timedelta",
          "pathlib.Path");

  /** The reading that {@code await} waits for, if it is one and stands there without more. */
  static Optional<ReadingCall> of(Expr awaited, Place place) {
    if (!(awaited instanceof Expr.Await await)
        || !(await.value() instanceof Expr.Call call)
        || place.file().grouped(call)
        || !reads(CalleeName.last(call.func()))
        || !isPlain(call)
        || changes(call, place)) {
      return Optional.empty();
    }
    Answer answer = place.resolver().awaitable(call);
    String head = place.resolver().callee(call.func()).map(QName::head).orElse("asyncio");
    boolean starts = answer.awaitable() == Awaitable.YES && answer.form() != Answer.Form.FUTURE;
    Set<Variable> shared = new LinkedHashSet<>();
    new Shared(place, shared).call(call);
    return starts && !head.equals("asyncio")
        ? Optional.of(new ReadingCall(call, Set.copyOf(shared)))
        : Optional.empty();
  }

  private static boolean reads(String name) {
    List<String> words =
        List.of(
            name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT).split("_+", -1));
    List<String> real = words.stream().filter(word -> !word.isEmpty()).toList();
    return !real.isEmpty()
        && READS.contains(real.get(0))
        && real.stream().noneMatch(WRITES::contains);
  }

  /** Whether nothing in the call itself waits, binds a name or runs later. */
  private static boolean isPlain(Expr.Call call) {
    boolean[] plain = {true};
    Walk.all(
        call,
        node ->
            plain[0] &=
                !(node instanceof Expr.Await
                    || node instanceof Expr.NamedExpr
                    || node instanceof Expr.Lambda
                    || node instanceof Expr.Starred
                    || node instanceof Expr.Comp
                    || node instanceof Expr.Yield));
    return plain[0];
  }

  /** Whether the function, where it stands in this file, binds names of others or attributes. */
  private static boolean changes(Expr.Call call, Place place) {
    return place
        .resolver()
        .definition(call.func())
        .filter(symbol -> symbol.path().equals(place.resolver().path()))
        .map(symbol -> symbol.definition())
        .filter(Definition.Function.class::isInstance)
        .flatMap(fact -> place.around().function((Definition.Function) fact))
        .filter(ReadingCall::changes)
        .isPresent();
  }

  private static boolean changes(Stmt.Function def) {
    boolean[] found = {false};
    Walk.all(
        def,
        node ->
            found[0] |=
                node instanceof Stmt.Global
                    || node instanceof Stmt.Nonlocal
                    || (node instanceof Stmt.Assign assign
                        && assign.targets().stream().anyMatch(ReadingCall::isOutside))
                    || (node instanceof Stmt.AugAssign assign && isOutside(assign.target())));
    return found[0];
  }

  private static boolean isOutside(Node target) {
    return target instanceof Expr.Attribute || target instanceof Expr.Subscript;
  }

  /** Whether both may run at the same time. */
  boolean independent(ReadingCall other) {
    return shared.stream().noneMatch(other.shared::contains);
  }

  /** Collects the variables whose objects a call works on. */
  private record Shared(Place place, Set<Variable> found) {
    void call(Expr.Call call) {
      if (call.func() instanceof Expr.Attribute method && place.symbol(method).isEmpty()) {
        value(method.value());
      } else if (!(call.func() instanceof Expr.Name name && isDefinition(name))
          && place.symbol(call.func()).isEmpty()) {
        value(call.func());
      }
      call.args().forEach(this::value);
      call.keywords().forEach(word -> value(word.value()));
    }

    private void value(Expr expr) {
      if (isHarmless(expr)) {
        return;
      }
      if (expr instanceof Expr.Name name) {
        variable(place.scopes().variable(name));
      } else if (expr instanceof Expr.Call call) {
        call(call);
      } else {
        Walk.children(expr).stream()
            .filter(Expr.class::isInstance)
            .forEach(child -> value((Expr) child));
      }
    }

    /** A variable, and what it was taken from. */
    private void variable(Variable variable) {
      if (found.add(variable) && variable.bindings().size() == 1) {
        Expr source =
            variable.bindings().get(0) instanceof Binding.Local local
                    && local.form() == Binding.Form.ASSIGNED
                ? local.source()
                : null;
        if (source instanceof Expr.Name
            || source instanceof Expr.Attribute
            || source instanceof Expr.Subscript) {
          value(source);
        }
      }
    }

    private boolean isHarmless(Expr expr) {
      return (expr instanceof Expr.Name name && isDefinition(name))
          || place
              .resolver()
              .type(expr)
              .map(Inferred::type)
              .filter(
                  type -> VALUES.contains(type.dotted()) || Knowledge.bundled().concurrent(type))
              .isPresent();
    }

    /** Whether a name of the module or of the builtins is a function, a class or a module. */
    private boolean isDefinition(Expr.Name name) {
      List<Binding> bindings = place.scopes().bindings(name);
      boolean outside =
          place.scopes().variable(name).scope().kind() == Scope.Kind.MODULE && !bindings.isEmpty();
      return outside
          && bindings.stream()
              .allMatch(
                  one ->
                      one instanceof Binding.Defined
                          || one instanceof Binding.Builtin
                          || (one instanceof Binding.Imported && place.symbol(name).isPresent()));
    }
  }
}
