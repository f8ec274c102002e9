package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.index.Awaitable;
import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * {@code unbounded-task-group}: a loop over an iterable of unknown size starts a task of a task
 * group in each round.
 */
public final class UnboundedTaskGroup implements Recipe {
  private static final String GROUP = "asyncio.TaskGroup";

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.For.class, (loop, place) -> look(loop, loop.body(), place));
    hooks.on(Expr.ListComp.class, (list, place) -> look(list, List.of(list.elt()), place));
    hooks.on(Expr.SetComp.class, (set, place) -> look(set, List.of(set.elt()), place));
  }

  private static void look(Node loop, List<? extends Node> body, Place place) {
    if (!place.inCoroutine(loop) || isSmall(loop, place) || isInLarge(loop, place)) {
      return;
    }
    Admission admission = new Admission(place);
    List<Expr.Call> starts =
        OwnCode.find(body, Expr.Call.class).stream().filter(call -> starts(call, place)).toList();
    if (starts.isEmpty()
        || body.stream().anyMatch(admission::guarded)
        || !starts.stream().allMatch(start -> waits(start, admission, place))) {
      return;
    }
    List<Expr> coroutines = starts.stream().map(start -> start.args().get(0)).toList();
    int limit = place.parameters().number("limit");
    place.mend(
        starts.get(0),
        "as many tasks run at once as the iterable has elements",
        Level.UNSAFE,
        "Let at most " + limit + " run at a time",
        fix -> {
          String bounded = Bounded.define(before(starts.get(0), place), limit, fix);
          coroutines.forEach(one -> fix.wrap(one, bounded + "(", ")", Precedence.PRIMARY));
        });
  }

  /** {@code group.create_task(…)}. */
  private static boolean starts(Expr.Call call, Place place) {
    return call.func() instanceof Expr.Attribute method
        && method.attr().equals("create_task")
        && !call.args().isEmpty()
        && isGroup(method.value(), place);
  }

  private static boolean isGroup(Expr expr, Place place) {
    return place
        .resolver()
        .type(expr)
        .filter(found -> found.certain() && found.type().dotted().equals(GROUP))
        .isPresent();
  }

  /** Whether the coroutine of the task may wait for its turn. */
  private static boolean waits(Expr.Call start, Admission admission, Place place) {
    return start.args().get(0) instanceof Expr.Call made
        && !admission.free(made)
        && place.resolver().awaitable(made).awaitable() != Awaitable.NO;
  }

  private static boolean isSmall(Node loop, Place place) {
    SmallIterable small = new SmallIterable(place, place.parameters().number("limit"));
    if (loop instanceof Expr.Comp comp) {
      return comp.generators().stream().map(Part.Comprehension::iter).allMatch(small::test);
    }
    return loop instanceof Stmt.For block && small.test(block.iter());
  }

  /** Whether a loop around this one has been looked at with all that is in it. */
  private static boolean isInLarge(Node loop, Place place) {
    for (Node around : place.file().ancestors(loop)) {
      if (around instanceof Stmt.Function) {
        return false;
      }
      if (around instanceof Stmt.For outer && !isSmall(outer, place)) {
        return true;
      }
    }
    return false;
  }

  /** The statement that opens the group, or the outermost loop where that is elsewhere. */
  private static Stmt before(Expr.Call start, Place place) {
    Optional<Stmt> found = place.file().statement(start);
    for (Node around : place.file().ancestors(start)) {
      if (around instanceof Stmt.Function) {
        break;
      }
      if (around instanceof Stmt.AsyncWith block && opens(block, place)) {
        return block;
      }
      if (Onward.isLoop(around)) {
        found = Optional.of((Stmt) around);
      }
    }
    return found.orElseThrow();
  }

  private static boolean opens(Stmt.AsyncWith block, Place place) {
    return block.items().stream()
        .anyMatch(
            item -> item.context() instanceof Expr.Call call && place.denotes(call.func(), GROUP));
  }
}
