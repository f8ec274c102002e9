package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether coroutines of a function may run in any number, or had better not wait for each other.
 */
final class Admission {
  /** What bounds itself, or costs nothing. */
  private static final Set<String> HARMLESS =
      Set.of("asyncio.to_thread", "asyncio.sleep", "asyncio.shield");

  /** Beginnings of words in the names of what runs for long, or has to run together. */
  private static final List<String> TOGETHER =
      List.of(
          "worker",
          "consum",
          "produc",
          "listen",
          "serv",
          "forever",
          "loop",
          "watch",
          "monitor",
          "start",
          "stop",
          "clos",
          "aclos",
          "cancel",
          "shutdown",
          "cleanup",
          "main",
          "wait",
          "connect",
          "disconnect",
          "run",
          "join",
          "poll",
          "subscri",
          "keepalive",
          "heartbeat");

  private static final List<String> GUARDS = List.of("sem", "limit", "throttl", "slot", "lock");

  private final Place place;

  Admission(Place place) {
    this.place = place;
  }

  /** Whether nothing is gained, or something could be lost, by a bound on {@code call}. */
  boolean free(Expr.Call call) {
    Optional<QName> callee = place.resolver().callee(call.func());
    if (callee.filter(name -> HARMLESS.contains(name.dotted())).isPresent()) {
      return true;
    }
    String last = CalleeName.last(call.func());
    return together(last)
        || last.equals("run_in_executor")
        || recursive(call, last)
        || guards(call.func());
  }

  private static boolean together(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("_", -1)).stream()
        .anyMatch(word -> TOGETHER.stream().anyMatch(word::startsWith));
  }

  /** Members of a tree that wait for their children, and so must not wait for a free place. */
  private boolean recursive(Expr.Call call, String name) {
    return place.file().ancestors(call).stream()
        .anyMatch(node -> node instanceof Stmt.Function f && f.name().equals(name));
  }

  /** Whether what {@code callee} runs waits for admission by itself, or runs for ever. */
  boolean guards(Expr callee) {
    return body(callee).filter(this::guardedOrEndless).isPresent();
  }

  private Optional<Stmt.Function> body(Expr callee) {
    Optional<Stmt.Function> named = named(callee);
    return named.isPresent()
        ? named
        : OwnDefinition.of(callee, place).filter(Stmt.AsyncFunctionDef.class::isInstance);
  }

  /** The only one of its name in its scope, however often the function around it is defined. */
  private Optional<Stmt.Function> named(Expr callee) {
    if (!(callee instanceof Expr.Name name)) {
      return Optional.empty();
    }
    List<Binding> bindings = place.scopes().variable(name).bindings();
    return bindings.size() == 1
        ? bindings
            .get(0)
            .site()
            .filter(Stmt.AsyncFunctionDef.class::isInstance)
            .map(Stmt.Function.class::cast)
        : Optional.empty();
  }

  private boolean guardedOrEndless(Stmt.Function function) {
    return Walk.find(function, Stmt.AsyncWith.class).stream()
            .flatMap(block -> block.items().stream())
            .anyMatch(this::guards)
        || Walk.find(function, Stmt.While.class).stream().anyMatch(this::endless);
  }

  private boolean guards(Part.WithItem item) {
    return guarded(item.context());
  }

  /** Whether {@code code} names something that admits so many at a time. */
  boolean guarded(Node code) {
    String source = place.file().source(code).toLowerCase(Locale.ROOT);
    return GUARDS.stream().anyMatch(source::contains);
  }

  private boolean endless(Stmt.While loop) {
    return loop.test() instanceof Expr.Constant constant
        && (constant.kind() == Expr.ConstantKind.TRUE || constant.kind() == Expr.ConstantKind.INT);
  }
}
