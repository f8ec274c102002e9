package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Blocks;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether somebody thought about cancellation when a handler was written. */
final class Intent {
  /** Calls that end the program, or take what came along. */
  private static final Set<String> KEEPING =
      Set.of(
          "sys.exit",
          "exit",
          "quit",
          "os._exit",
          "os.abort",
          "os.kill",
          "sys.exc_info",
          "asyncio.current_task");

  /** Calls that only tell of the exception that they are given. */
  static final Set<String> TELLING =
      Set.of(
          "critical",
          "debug",
          "error",
          "exception",
          "format",
          "info",
          "log",
          "print",
          "repr",
          "str",
          "trace",
          "type",
          "warn",
          "warning");

  private final Place place;

  Intent(Place place) {
    this.place = place;
  }

  /**
   * Whether the function around {@code statement} has to do with cancellation otherwise: it cancels
   * what it awaits, asks who was cancelled, or takes a token for it; or it ends something, which is
   * done to the last.
   */
  boolean cancels(Node statement) {
    Node function = place.scopes().runsIn(statement).orElse(statement);
    if (function instanceof Stmt.Function def && Farewell.named(def.name())) {
      return true;
    }
    return Stream.concat(
            Walk.find(function, Expr.Attribute.class).stream().map(Expr.Attribute::attr),
            Walk.find(function, Expr.Name.class).stream().map(Expr.Name::id))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .anyMatch(
            name ->
                (name.contains("cancel") && !name.equals("cancellederror"))
                    || name.equals("current_task"));
  }

  /** Whether the handler raises, ends the program, or tells somebody what came. */
  boolean isMeant(CancelHandler handler) {
    List<Stmt> body = handler.handler().body();
    return !OwnCode.find(body, Stmt.Raise.class).isEmpty()
        || OwnCode.find(body, Expr.Call.class).stream()
            .anyMatch(call -> KEEPING.contains(place.calleeName(call.func())))
        || names(body).anyMatch(expr -> CancelHandler.isCancellation(expr, place))
        || isKept(handler)
        || (handler.kind() != CancelHandler.Kind.ALL && isNoted(handler.handler()));
  }

  private static Stream<Expr> names(List<Stmt> body) {
    return Stream.concat(
        OwnCode.find(body, Expr.Attribute.class).stream(),
        OwnCode.find(body, Expr.Name.class).stream());
  }

  /** Whether the exception goes anywhere but into a message. */
  private boolean isKept(CancelHandler handler) {
    String name = handler.handler().name();
    return name != null
        && OwnCode.find(handler.handler().body(), Expr.Name.class).stream()
            .filter(use -> use.id().equals(name))
            .flatMap(use -> place.flow().fate(use).parts())
            .anyMatch(fate -> !isTold(fate));
  }

  private static boolean isTold(Fate fate) {
    return fate instanceof Fate.Used used
        ? used.manner() == Fate.Manner.FORMATTED
            || used.manner() == Fate.Manner.ATTRIBUTE
            || used.manner() == Fate.Manner.OPERAND
        : fate instanceof Fate.Argument argument
            && TELLING.contains(CalleeName.last(argument.call().func()));
  }

  /** Whether the handler changes something on which the code around it depends. */
  private boolean isNoted(Part.ExceptHandler handler) {
    List<Stmt> body = handler.body();
    Blocks blocks = Blocks.of(place.flow());
    List<String> touched =
        OwnCode.find(body, Expr.Call.class).stream()
            .map(Expr.Call::func)
            .filter(Expr.Attribute.class::isInstance)
            .map(method -> place.file().source(((Expr.Attribute) method).value()))
            .toList();
    return tests(handler)
        .anyMatch(
            expr ->
                touched.contains(place.file().source(expr))
                    || body.stream().anyMatch(stmt -> blocks.assigns(expr, stmt)));
  }

  /** Names and attributes that the function around {@code handler} tests elsewhere. */
  private Stream<Expr> tests(Part.ExceptHandler handler) {
    Node function = place.scopes().runsIn(handler).orElse(handler);
    List<Expr> tests = new ArrayList<>();
    Walk.find(function, Stmt.While.class).forEach(loop -> tests.add(loop.test()));
    Walk.find(function, Stmt.If.class).forEach(branch -> tests.add(branch.test()));
    return tests.stream()
        .filter(test -> test.last() < handler.first() || handler.last() < test.first())
        .flatMap(
            test ->
                Stream.concat(
                    Walk.find(test, Expr.Attribute.class).stream(),
                    Walk.find(test, Expr.Name.class).stream()));
  }
}
