package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.edit.Lines;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.PythonVersion;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * {@code unclosed-event-loop}: plain code makes a loop, runs it, and does not close it, or not
 * where an error comes before. What is written ends a loop as {@code asyncio.run} does.
 */
public final class UnclosedEventLoop implements Recipe {
  private static final String FOREVER = "run_forever";
  private static final Set<String> RUNS = Set.of(FOREVER, "run_until_complete");
  private static final String CLOSE = "close";

  /** Who says one of these ends the loop in a way of its own. */
  private static final Set<String> ENDS =
      Set.of("all_tasks", "shutdown_asyncgens", "shutdown_default_executor");

  private static final PythonVersion RUNNER = new PythonVersion(11);
  private static final PythonVersion EXECUTOR = new PythonVersion(9);

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.Assign.class, UnclosedEventLoop::look);
  }

  private static void look(Stmt.Assign assign, Place place) {
    if (assign.targets().size() != 1
        || !(assign.targets().get(0) instanceof Expr.Name target)
        || !(assign.value() instanceof Expr.Call made)
        || !place.denotes(made.func(), "asyncio.new_event_loop")
        || !place.takesAsyncio()
        || place.loopRuns()
        || TestCode.file(place.path())
        || !isOwned(assign, place)
        || isManual(target, place)) {
      return;
    }
    Variable loop = place.scopes().variable(target);
    List<String> calls = calls(loop, place);
    boolean set = calls.contains("set_event_loop") && !calls.contains(FOREVER);
    if (!set && calls.stream().anyMatch(RUNS::contains)) {
      used(assign, loop, calls, place);
    }
  }

  private static void used(Stmt.Assign assign, Variable loop, List<String> calls, Place place) {
    List<Stmt> block = SameBlock.of(assign, place);
    List<Stmt> used =
        block.stream()
            .filter(one -> one.first() > assign.last())
            .filter(one -> loop.uses().stream().anyMatch(use -> holds(one, use)))
            .toList();
    boolean all =
        loop.uses().stream().allMatch(use -> used.stream().anyMatch(one -> holds(one, use)));
    if (all) {
      judge(
          assign,
          ((Expr.Name) assign.targets().get(0)).id(),
          calls,
          block,
          used.get(used.size() - 1),
          place);
    }
  }

  /** Whether nobody else can come by the variable: that of a function, or of a script's end. */
  private static boolean isOwned(Stmt.Assign assign, Place place) {
    Node owner = place.scopes().runsIn(assign).orElse(null);
    return owner == null
        ? place.file().parent(assign).orElse(assign) instanceof Stmt.If choice
            && place.file().source(choice.test()).contains("__name__")
        : owner instanceof Stmt.FunctionDef;
  }

  /** Whether {@code manual-event-loop} leaves no loop to be closed. */
  private static boolean isManual(Expr.Name target, Place place) {
    return LoopLife.of(target, place)
        .filter(life -> life.runs().size() == 1 || place.target().atLeast(RUNNER))
        .isPresent();
  }

  /** What is called on the loop; empty where it may get to others. */
  private static List<String> calls(Variable loop, Place place) {
    List<String> found = new ArrayList<>();
    if (loop.bindings().size() != 1) {
      return found;
    }
    Node owner =
        loop.uses().isEmpty() ? null : place.scopes().runsIn(loop.uses().get(0)).orElse(null);
    for (Expr.Name use : loop.uses()) {
      Node around = place.file().parent(use).orElse(use);
      Node above = place.file().parent(around).orElse(use);
      boolean method =
          around instanceof Expr.Attribute read
              && above instanceof Expr.Call call
              && call.func() == read;
      boolean set =
          around instanceof Expr.Call call && place.denotes(call.func(), "asyncio.set_event_loop");
      if (place.scopes().runsIn(use).orElse(null) != owner || !(method || set)) {
        return List.of();
      }
      found.add(set ? "set_event_loop" : ((Expr.Attribute) around).attr());
    }
    return found;
  }

  private static boolean holds(Node outer, Node inner) {
    return outer.first() <= inner.first() && inner.last() <= outer.last();
  }

  private static void judge(
      Stmt.Assign assign,
      String loop,
      List<String> calls,
      List<Stmt> block,
      Stmt last,
      Place place) {
    boolean closed = calls.contains(CLOSE);
    boolean plain =
        last instanceof Stmt.ExprStmt only
            && only.value() instanceof Expr.Call call
            && place.file().source(call.func()).equals(loop + "." + CLOSE);
    int from = block.indexOf(assign) + 1;
    int to = block.indexOf(last) - (closed ? 1 : 0);
    if ((closed && !plain) || to < from) {
      return;
    }
    String message =
        closed
            ? "this event loop is not closed where an error comes before, and its tasks are not ended"
            : "this event loop is never closed, and its tasks are not ended";
    List<Stmt> lines = block.subList(from, to + 1);
    boolean ends = calls.stream().anyMatch(ENDS::contains);
    place.mend(
        assign.value(),
        message,
        Level.UNSAFE,
        "Close it in `finally`",
        fix -> close(loop, ends, lines, closed ? List.of(last) : List.of(), place, fix));
  }

  private static void close(
      String loop, boolean ends, List<Stmt> used, List<Stmt> closing, Place place, FixBuilder fix) {
    if (ends || used.stream().anyMatch(one -> place.file().source(one).contains("all_tasks"))) {
      fix.refuse("other code ends its tasks");
      return;
    }
    Indented.below(List.of("try:"), used, place.file(), fix);
    fix.insertAfter(used.get(used.size() - 1), ending(loop, closing.isEmpty(), fix, place));
    Lines lines = new Lines(place.file());
    for (Stmt last : closing) {
      int start = lines.lineStart(lines.start(last));
      Indented.lines(start, lines.lineEnd(last.last()), place.file(), fix);
    }
  }

  private static List<String> ending(String loop, boolean close, FixBuilder fix, Place place) {
    String asyncio = fix.reference("asyncio.all_tasks");
    String gather = fix.reference("asyncio.gather");
    String tasks = fix.fresh("pending");
    String task = fix.fresh("task");
    List<String> lines = new ArrayList<>();
    lines.add("finally:");
    lines.add("    " + tasks + " = " + asyncio + "(" + loop + ")");
    lines.add("    for " + task + " in " + tasks + ":");
    lines.add("        " + task + ".cancel()");
    lines.add("    if " + tasks + ":");
    lines.add(
        "        %s.run_until_complete(%s(*%s, return_exceptions=True))"
            .formatted(loop, gather, tasks));
    lines.add("    %1$s.run_until_complete(%1$s.shutdown_asyncgens())".formatted(loop));
    if (place.target().atLeast(EXECUTOR)) {
      lines.add("    %1$s.run_until_complete(%1$s.shutdown_default_executor())".formatted(loop));
    }
    if (close) {
      lines.add("    " + loop + ".close()");
    }
    return lines;
  }
}
