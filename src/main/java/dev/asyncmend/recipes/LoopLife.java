package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that plain code does with a loop that it keeps in a variable: run it, and clean up. */
final class LoopLife {
  private static final String RUN = "run_until_complete";

  /** What is called to set a loop, to end its tasks and to close it. */
  private static final Set<String> CARE =
      Set.of(
          RUN,
          "set_event_loop",
          "close",
          "stop",
          "is_closed",
          "is_running",
          "shutdown_asyncgens",
          "shutdown_default_executor",
          "all_tasks",
          "cancel",
          "done",
          "gather");

  private final Place place;
  private final Variable loop;
  private final List<Expr.Call> runs = new ArrayList<>();
  private final Set<Stmt> care = Collections.newSetFromMap(new IdentityHashMap<>());

  private LoopLife(Place place, Variable loop) {
    this.place = place;
    this.loop = loop;
  }

  /** The life of the loop that {@code target} is bound to; empty where more is done with it. */
  static Optional<LoopLife> of(Expr.Name target, Place place) {
    Variable variable = place.scopes().variable(target);
    boolean own =
        variable.bindings().size() == 1
            && variable.uses().stream()
                .allMatch(use -> place.scopes().runsIn(use).equals(place.scopes().runsIn(target)));
    LoopLife life = new LoopLife(place, variable);
    return own && variable.uses().stream().allMatch(life::classify) && life.settle() && life.sound()
        ? Optional.of(life)
        : Optional.empty();
  }

  /** The calls that run a coroutine, in source order. */
  List<Expr.Call> runs() {
    return runs;
  }

  /** The statements that only take care of the loop, in source order. */
  List<Stmt> care() {
    return care.stream().sorted(Comparator.comparingInt(Stmt::first)).toList();
  }

  /** Whether {@code statement} only takes care of the loop. */
  boolean cares(Stmt statement) {
    return care.contains(statement);
  }

  /** Whether {@code name} is called to take care of the loop. */
  boolean calls(String name) {
    return care.stream()
        .flatMap(statement -> Walk.find(statement, Expr.Call.class).stream())
        .anyMatch(call -> CalleeName.last(call.func()).equals(name));
  }

  /** How {@code loop.run_until_complete(coroutine)} starts, for a coroutine that is certain. */
  static boolean isRun(Expr.Call call, Place place) {
    return call.func() instanceof Expr.Attribute method
        && method.attr().equals(RUN)
        && call.keywords().isEmpty()
        && call.args().size() == 1
        && place.resolver().awaitable(call.args().get(0)).coroutine()
        && place.resolver().awaitable(call.args().get(0)).certain();
  }

  private boolean classify(Expr.Name use) {
    Stmt statement = place.file().statement(use).orElseThrow();
    if (isCare(statement)) {
      care.add(widest(statement));
      return true;
    }
    return place.file().parent(use).orElse(use) instanceof Expr.Attribute method
        && place.file().parent(method).orElse(use) instanceof Expr.Call call
        && call.func() == method
        && isRun(call, place)
        && runs.add(call);
  }

  /** The statement around it that does no more either. */
  private Stmt widest(Stmt statement) {
    Stmt found = statement;
    for (Node around : place.file().ancestors(statement)) {
      boolean wider =
          (around instanceof Stmt.If || around instanceof Stmt.For) && isCare((Stmt) around);
      if (!wider) {
        return found;
      }
      found = (Stmt) around;
    }
    return found;
  }

  private boolean isCare(Stmt statement) {
    boolean form =
        statement instanceof Stmt.ExprStmt
            || statement instanceof Stmt.Assign
            || statement instanceof Stmt.If
            || statement instanceof Stmt.For;
    List<Expr.Call> calls = Walk.find(statement, Expr.Call.class);
    return form
        && !calls.isEmpty()
        && calls.stream().allMatch(call -> CARE.contains(CalleeName.last(call.func())))
        && Walk.find(statement, Expr.Name.class).stream().allMatch(this::isKnown);
  }

  /** The loop, asyncio, or a name that such statements bind. */
  private boolean isKnown(Expr.Name name) {
    Variable variable = place.scopes().variable(name);
    return variable == loop
        || place.symbol(name).map(QName::head).filter("asyncio"::equals).isPresent()
        || (!variable.bindings().isEmpty()
            && variable.bindings().stream().allMatch(Binding.Local.class::isInstance));
  }

  /** Takes in the statements about what others of them bind, such as the tasks that are left. */
  private boolean settle() {
    int size;
    do {
      size = care.size();
      for (Stmt statement : List.copyOf(care)) {
        for (Expr.Name name : Walk.find(statement, Expr.Name.class)) {
          Variable variable = place.scopes().variable(name);
          boolean foreign = variable == loop || place.symbol(name).isPresent();
          if (!foreign && !absorb(variable)) {
            return false;
          }
        }
      }
    } while (care.size() > size);
    return true;
  }

  private boolean absorb(Variable variable) {
    List<Node> sites = new ArrayList<>(variable.uses());
    variable.bindings().forEach(binding -> binding.site().ifPresent(sites::add));
    for (Node site : sites) {
      boolean inside =
          care.stream().anyMatch(one -> one.first() <= site.first() && site.last() <= one.last());
      Optional<Stmt> statement = place.file().statement(site);
      if (inside) {
        continue;
      }
      if (statement.isEmpty() || !isCare(statement.get())) {
        return false;
      }
      care.add(widest(statement.get()));
    }
    return true;
  }

  /** It is run, and cleaned up behind that only. */
  private boolean sound() {
    if (runs.isEmpty()) {
      return false;
    }
    runs.sort(Comparator.comparingInt(Expr.Call::first));
    care.removeIf(one -> care.stream().anyMatch(wide -> wide != one && holds(wide, one)));
    int last = runs.get(runs.size() - 1).last();
    return care.stream().allMatch(one -> one.first() > last || isSetting(one));
  }

  private static boolean holds(Stmt wide, Stmt one) {
    return wide.first() <= one.first() && one.last() <= wide.last();
  }

  private static boolean isSetting(Stmt statement) {
    return statement instanceof Stmt.ExprStmt only
        && only.value() instanceof Expr.Call call
        && CalleeName.last(call.func()).equals("set_event_loop");
  }
}
