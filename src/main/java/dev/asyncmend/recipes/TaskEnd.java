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

/** Awaits a task at the end of the block that starts it. */
final class TaskEnd {
  /** Beginnings of words in the names of functions that are there to start something. */
  private static final List<String> STARTING =
      List.of(
          "begin", "enqueue", "fire", "handle", "init", "kick", "launch", "on", "schedul", "setup",
          "spawn", "start", "submit", "trigger");

  private final Place place;
  private final FixBuilder fix;

  TaskEnd(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /** Awaits the task that {@code call} starts and {@code target} holds. */
  void await(Expr.Call call, Expr.Name target) {
    Stmt start = place.file().statement(target).orElseThrow();
    if (hasCallback(target)) {
      fix.refuse("a callback hears of its end; keep it in a set as well, or await it");
    } else if (isStarter(start)) {
      fix.refuse("the coroutine may be there to start it");
    } else if (!isAlways(start)) {
      fix.refuse("it is started on some paths, or more than once");
    } else if (place.scopes().variable(target).bindings().stream()
            .filter(Binding::givesValue)
            .count()
        > 1) {
      fix.refuse("`" + target.id() + "` is bound more than once");
    } else if (call.args().get(0) instanceof Expr.Call made && new Admission(place).free(made)) {
      fix.refuse("it may run for as long as the program does");
    } else {
      atEnd(start, "await " + target.id());
    }
  }

  private boolean hasCallback(Expr.Name target) {
    return place.scopes().variable(target).uses().stream()
        .flatMap(use -> place.file().parent(use).stream())
        .anyMatch(
            parent ->
                parent instanceof Expr.Attribute method
                    && method.attr().equals("add_done_callback"));
  }

  private boolean isStarter(Stmt start) {
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

  private void atEnd(Stmt start, String line) {
    List<Stmt> block = SameBlock.of(start, place);
    Stmt last = block.get(block.size() - 1);
    List<Stmt> between = block.subList(block.indexOf(start), block.size());
    List<Stmt.Return> returns = Escapes.of(between).returns();
    if (returns.stream().anyMatch(one -> one != last)) {
      fix.refuse("the coroutine may return before its end");
    } else if (last instanceof Stmt.Return leaving && isPlain(leaving)) {
      fix.insertBefore(last, List.of(line));
    } else if (place.flow().leaves(last)) {
      fix.refuse("the coroutine does not come to the end of the block");
    } else {
      fix.insertAfter(last, List.of(line));
    }
  }

  private static boolean isPlain(Stmt.Return leaving) {
    return leaving.value() == null
        || leaving.value() instanceof Expr.Name
        || leaving.value() instanceof Expr.Constant;
  }
}
