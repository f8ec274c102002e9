package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Has a callback start a task and keep it. The loop itself keeps weak references only (CPython's
 * documentation of {@code asyncio.create_task}: "Save a reference to the result of this function").
 */
final class TaskStarter {
  private static final String DONE = "add_done_callback";

  private static final Pattern SHAPE =
      Pattern.compile(
          "def (\\w+)\\(coroutine\\): task = (?:\\w+\\.)?create_task\\(coroutine\\)"
              + " (\\w+)\\.add\\(task\\) task\\.add_done_callback\\(\\2\\.discard\\)");

  private final Place place;
  private final FixBuilder fix;

  TaskStarter(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /** Puts the function that is handed over into one that starts a task. */
  void around(Handed handed) {
    Expr function = handed.function();
    Optional<Stmt> top = AddedFunction.topStatement(handed.call(), place);
    if (!place.takesAsyncio() || top.isEmpty()) {
      fix.refuse();
      return;
    }
    if (function instanceof Expr.Lambda lambda) {
      fix.wrap(lambda.body(), starter(top.get()) + "(", ")", Precedence.PRIMARY);
      return;
    }
    boolean reference = function instanceof Expr.Name || function instanceof Expr.Attribute;
    if (!reference) {
      fix.refuse("the callback is no name");
      return;
    }
    String head = takesArguments(handed) ? "lambda *args: " : "lambda: ";
    String tail = takesArguments(handed) ? "(*args))" : "())";
    fix.edit(new Edit.InsertBefore(function.first(), head + starter(top.get()) + "("));
    fix.edit(new Edit.InsertAfter(function.last(), tail));
  }

  private static boolean takesArguments(Handed handed) {
    return handed.callback().name().last().equals(DONE)
        || handed.call().args().size() > handed.callback().position() + 1;
  }

  /** The name of the function that starts and keeps a task; it is added where there is none. */
  private String starter(Stmt top) {
    return AddedFunction.existing(SHAPE, place).orElseGet(() -> added(top));
  }

  private String added(Stmt top) {
    FixBuilder there = fix.in(place.around(), top);
    String tasks = there.fresh("background_tasks");
    String start = there.fresh("start_task");
    there.insertBefore(
        top,
        List.of(
            tasks + " = set()",
            "",
            "",
            "def " + start + "(coroutine):",
            "    task = " + there.reference("asyncio.create_task") + "(coroutine)",
            "    " + tasks + ".add(task)",
            "    task.add_done_callback(" + tasks + ".discard)",
            "",
            ""));
    return start;
  }
}
