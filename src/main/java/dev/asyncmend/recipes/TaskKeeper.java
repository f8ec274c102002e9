package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Keeps a task in a set of the module until it is done, as CPython's documentation of {@code
 * asyncio.create_task} shows, and reports its error where asyncio reports errors that nobody
 * retrieves: to the loop's exception handler.
 */
final class TaskKeeper {
  private static final Pattern SHAPE =
      Pattern.compile(
          "def (\\w+)\\(task\\): \\w+\\.add\\(task\\) task\\.add_done_callback\\([\\w.]+\\)"
              + " return task");

  private final Place place;
  private final FixBuilder fix;

  TaskKeeper(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /** Hands the task that {@code call} starts to the function that keeps it. */
  void keep(Expr.Call call) {
    Optional<Stmt> top = AddedFunction.topStatement(call, place);
    if (top.isEmpty()) {
      fix.refuse();
      return;
    }
    String keeper = AddedFunction.existing(SHAPE, place).orElseGet(() -> added(top.get()));
    if (AddedFunction.isHidden(keeper, call, place)) {
      fix.refuse();
      return;
    }
    fix.wrap(call, keeper + "(", ")", Precedence.PRIMARY);
  }

  /** Above the first definition of the file, so that all of its fixes agree about the place. */
  private String added(Stmt top) {
    Stmt first = AddedFunction.firstDefinition(top, place.around());
    Optional<String> known = knownSet(top);
    return added(known.isPresent() ? top : first, known);
  }

  private String added(Stmt at, Optional<String> known) {
    FixBuilder there = fix.in(place.around(), at);
    String tasks = known.orElseGet(() -> there.fresh("background_tasks"));
    String keep = there.fresh("keep_task");
    String end = there.fresh("task_done");
    String quote = fix.quote();
    if (known.isEmpty()) {
      there.insertBefore(at, List.of(tasks + " = set()", "", ""));
    }
    there.insertBefore(
        at,
        List.of(
            "def " + keep + "(task):",
            "    " + tasks + ".add(task)",
            "    task.add_done_callback(" + end + ")",
            "    return task",
            "",
            "",
            "def " + end + "(task):",
            "    " + tasks + ".discard(task)",
            "    if not task.cancelled() and task.exception() is not None:",
            "        task.get_loop().call_exception_handler(",
            "            {'message': 'Task failed', 'exception': task.exception(), 'task': task}"
                .replace("'", quote),
            "        )",
            "",
            ""));
    return keep;
  }

  /** A set of the module, made above {@code top}, in which others keep what they discard. */
  private Optional<String> knownSet(Stmt top) {
    return place.scopes().module().names().stream()
        .map(name -> place.scopes().variable(name, place.file().tree()))
        .filter(variable -> isSetAbove(variable, top) && discards(variable))
        .map(Variable::name)
        .findFirst();
  }

  private boolean isSetAbove(Variable variable, Stmt top) {
    return variable.bindings().size() == 1
        && variable.bindings().get(0) instanceof Binding.Local local
        && local.at().first() < top.first()
        && local.when() == Binding.When.ALWAYS
        && local.whole()
        && local.source() instanceof Expr.Call made
        && made.args().isEmpty()
        && place.calleeName(made.func()).equals("set");
  }

  /** Whether somebody hands {@code tasks.discard} to {@code add_done_callback}. */
  private boolean discards(Variable variable) {
    return variable.uses().stream().anyMatch(this::discards);
  }

  private boolean discards(Expr.Name use) {
    Node method = place.file().parent(use).orElse(use);
    Node taker = place.file().parent(method).orElse(use);
    return method instanceof Expr.Attribute discard
        && discard.attr().equals("discard")
        && taker instanceof Expr.Call call
        && call.func() instanceof Expr.Attribute callback
        && callback.attr().equals("add_done_callback");
  }
}
