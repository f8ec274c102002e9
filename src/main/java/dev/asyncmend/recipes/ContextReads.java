package dev.asyncmend.recipes;

import dev.asyncmend.index.Definition;
import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.LineMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the context variables that a function of the project reads, itself or by what it calls. */
final class ContextReads {
  private static final int MOST = 40;
  private static final int FILES = 20;
  private static final String VARIABLE = "contextvars.ContextVar";

  private final Place place;
  private final Deque<Code> open = new ArrayDeque<>();
  private final List<Node> seen = new ArrayList<>();
  private final List<Read> reads = new ArrayList<>();
  private final Set<String> sets = new HashSet<>();

  private record Code(Node node, Surroundings around, List<Reason> chain) {}

  /**
   * A read.
   *
   * @param variable the name of the variable
   * @param chain the calls that lead there, the read itself at the end
   */
  record Read(String variable, List<Reason> chain) {}

  private ContextReads(Place place) {
    this.place = place;
  }

  /**
   * The first read of a variable that other code sets, and the function does not set itself, when
   * {@code function} is called.
   */
  static Optional<Read> of(Expr function, Place place) {
    ContextReads search = new ContextReads(place);
    if (function instanceof Expr.Lambda lambda) {
      search.look(new Code(lambda.body(), place.around(), List.of()));
    } else {
      search.enter(function, place.around(), List.of());
    }
    for (int count = 0; !search.open.isEmpty() && count < MOST; count++) {
      search.look(search.open.remove());
    }
    return search.reads.stream()
        .filter(read -> !search.sets.contains(read.variable()))
        .filter(read -> search.isSet(read.variable()))
        .findFirst();
  }

  private void enter(Expr callee, Surroundings around, List<Reason> chain) {
    Symbol symbol = around.resolver().definition(callee).orElse(null);
    if (symbol == null
        || !(symbol.definition() instanceof Definition.Function def)
        || def.async()
        || def.generator()
        || !place.resolver().index().owns(symbol)) {
      return;
    }
    place
        .seen(symbol.path())
        .ifPresent(
            there ->
                there
                    .function(def)
                    .filter(found -> found.decorators().isEmpty())
                    .filter(found -> seen.stream().noneMatch(node -> node == found))
                    .ifPresent(found -> add(found, there, chain)));
  }

  private void add(Stmt.Function function, Surroundings there, List<Reason> chain) {
    seen.add(function);
    open.add(new Code(function, there, chain));
  }

  private void look(Code code) {
    for (Expr.Call call : Walk.find(code.node(), Expr.Call.class)) {
      Node owner = code.around().scopes().runsIn(call).orElse(code.node());
      boolean own = owner == code.node() || code.node() instanceof Expr;
      if (own) {
        look(call, code);
      }
    }
  }

  private void look(Expr.Call call, Code code) {
    if (call.func() instanceof Expr.Attribute method && isVariable(method.value(), code.around())) {
      String variable = CalleeName.last(method.value());
      if (method.attr().equals("get")) {
        reads.add(new Read(variable, with(code, call, "`" + variable + "` is read")));
      } else if (method.attr().equals("set")) {
        sets.add(variable);
      }
      return;
    }
    String text = "calls `" + CalleeName.last(call.func()) + "`";
    enter(call.func(), code.around(), with(code, call, text));
  }

  private static boolean isVariable(Expr expr, Surroundings around) {
    return around
        .resolver()
        .type(expr)
        .filter(type -> type.type().dotted().equals(VARIABLE))
        .isPresent();
  }

  private static List<Reason> with(Code code, Node at, String text) {
    List<Reason> chain = new ArrayList<>(code.chain());
    LineMap lines = code.around().file().text().lines();
    int line = lines.line(code.around().file().span(at).start());
    chain.add(new Reason(code.around().resolver().path(), line, text));
    return chain;
  }

  /** Whether somebody in the project sets the variable. */
  private boolean isSet(String variable) {
    Set<String> files = place.resolver().index().mentions(variable);
    return files.size() <= FILES
        && files.stream()
            .flatMap(path -> place.seen(path).stream())
            .anyMatch(there -> sets(variable, there));
  }

  private static boolean sets(String variable, Surroundings there) {
    return Walk.find(there.file().tree(), Expr.Call.class).stream()
        .anyMatch(
            call ->
                call.func() instanceof Expr.Attribute method
                    && method.attr().equals("set")
                    && CalleeName.last(method.value()).equals(variable)
                    && there.scopes().runsIn(call).isPresent()
                    && isVariable(method.value(), there));
  }
}
