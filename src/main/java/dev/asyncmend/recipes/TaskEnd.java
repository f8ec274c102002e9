package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Awaits a task at the end of the block that starts it. */
final class TaskEnd {
  /** Beginnings of words in the names of functions that are there to start something. */
  private static final List<String> STARTING =
      List.of(
          "begin", "enqueue", "fire", "handle", "init", "kick", "launch", "on", "schedul", "setup",
          "spawn", "start", "submit", "trigger");

  private final Place place;

  TaskEnd(Place place) {
    this.place = place;
  }

  /** Awaits the task that {@code call} starts and {@code target} holds. */
  void await(Expr.Call call, Expr.Name target, FixBuilder fix) {
    obstacle(call, target).ifPresent(fix::refuse);
    if (fix.refused()) {
      return;
    }
    Stmt last = last(target);
    List<String> line = List.of("await " + target.id());
    if (last instanceof Stmt.Return) {
      fix.insertBefore(last, line);
    } else {
      fix.insertAfter(last, line);
    }
  }

  /** Why that cannot be done; empty where it can. */
  Optional<String> obstacle(Expr.Call call, Expr.Name target) {
    Stmt start = place.file().statement(target).orElseThrow();
    if (hasCallback(target)) {
      return Optional.of("a callback hears of its end; keep it in a set as well, or await it");
    }
    if (isStarter(start, place)) {
      return Optional.of("the coroutine may be there to start it");
    }
    if (!isAlways(start)) {
      return Optional.of("it is started on some paths, or more than once");
    }
    if (isBoundAgain(target)) {
      return Optional.of("`" + target.id() + "` is bound more than once");
    }
    if (call.args().get(0) instanceof Expr.Call made && new Admission(place).free(made)) {
      return Optional.of("it may run for as long as the program does");
    }
    return end(start);
  }

  private boolean isBoundAgain(Expr.Name target) {
    return place.scopes().variable(target).bindings().stream().filter(Binding::givesValue).count()
        > 1;
  }

  private boolean hasCallback(Expr.Name target) {
    return place.scopes().variable(target).uses().stream()
        .flatMap(use -> place.file().parent(use).stream())
        .anyMatch(
            parent ->
                parent instanceof Expr.Attribute method
                    && method.attr().equals("add_done_callback"));
  }

  /** Whether the function that {@code start} runs in is there to start something, by its name. */
  static boolean isStarter(Stmt start, Place place) {
    return place
        .scopes()
        .runsIn(start)
        .filter(Stmt.Function.class::isInstance)
        .map(def -> List.of(((Stmt.Function) def).name().toLowerCase(Locale.ROOT).split("_", -1)))
        .filter(words -> words.stream().anyMatch(TaskEnd::starts))
        .isPresent();
  }

  private static boolean starts(String word) {
    return STARTING.stream().anyMatch(word::startsWith);
  }

  /** Whether the statement runs once whenever its function does. */
  private boolean isAlways(Stmt start) {
    for (Node around : place.file().ancestors(start)) {
      if (around instanceof Stmt.Function) {
        return true;
      }
      if (!(around instanceof Stmt.WithBlock)) {
        return false;
      }
    }
    return false;
  }

  private Stmt last(Node start) {
    List<Stmt> block = SameBlock.of(place.file().statement(start).orElseThrow(), place);
    return block.get(block.size() - 1);
  }

  private Optional<String> end(Stmt start) {
    List<Stmt> block = SameBlock.of(start, place);
    Stmt last = last(start);
    List<Stmt> between = block.subList(block.indexOf(start), block.size());
    List<Stmt.Return> returns = Escapes.of(between).returns();
    if (returns.stream().anyMatch(one -> one != last)) {
      return Optional.of("the coroutine may return before its end");
    }
    boolean plain = last instanceof Stmt.Return leaving && isPlain(leaving);
    return !plain && place.flow().leaves(last)
        ? Optional.of("the coroutine does not come to the end of the block")
        : Optional.empty();
  }

  private static boolean isPlain(Stmt.Return leaving) {
    return leaving.value() == null
        || leaving.value() instanceof Expr.Name
        || leaving.value() instanceof Expr.Constant;
  }

  /** Whether the function of {@code start} comes to its end: no loop that never ends follows. */
  static boolean isReached(Expr start, Place place) {
    Optional<Stmt> statement = place.file().statement(start);
    return statement.isPresent()
        && new Onward(place)
            .tail(statement.get()).stream()
                .noneMatch(
                    one ->
                        one instanceof Stmt.While loop
                            && place.flow().leaves(loop)
                            && Escapes.of(List.of(loop)).returns().isEmpty());
  }
}
