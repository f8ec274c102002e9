package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.scope.Fate;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the coroutine that starts a task wait for it: by {@code await} at its end, or by a task
 * group around it (Python 3.11). Not where the coroutine is there to start things, never ends, or
 * the task runs for as long as the program does.
 */
final class TaskOwner {
  private static final int GROUPS = 11;
  private static final String GROUP = "asyncio.TaskGroup";

  private final Expr.Call call;
  private final Place place;
  private final Stmt start;
  private final Stmt.AsyncFunctionDef function;
  private final Expr.@Nullable Name target;

  private TaskOwner(
      Expr.Call call,
      Place place,
      Stmt start,
      Stmt.AsyncFunctionDef function,
      Expr.@Nullable Name target) {
    this.call = call;
    this.place = place;
    this.start = start;
    this.function = function;
    this.target = target;
  }

  /** The coroutine that could own the task which {@code call} starts and nobody keeps. */
  static Optional<TaskOwner> of(Expr.Call call, Place place) {
    List<Fate> fates = place.flow().fate(call).parts().toList();
    Stmt start = place.file().statement(call).orElse(null);
    if (start == null
        || fates.size() != 1
        || !(place.scopes().runsIn(call).orElse(null) instanceof Stmt.AsyncFunctionDef function)
        || !(fates.get(0) instanceof Fate.Dropped || fates.get(0) instanceof Fate.Bound)
        || !place.file().parent(call).filter(parent -> parent == start).isPresent()
        || !Escapes.of(function.body()).yields().isEmpty()
        || TaskEnd.isStarter(start, place)
        || !TaskEnd.isReached(call, place)
        || isForLong(call, place)) {
      return Optional.empty();
    }
    Expr.Name target = fates.get(0) instanceof Fate.Bound bound ? bound.target() : null;
    return Optional.of(new TaskOwner(call, place, start, function, target));
  }

  private static boolean isForLong(Expr.Call call, Place place) {
    return !(call.args().get(0) instanceof Expr.Call made)
        || !place.resolver().awaitable(made).coroutine()
        || new Admission(place).free(made);
  }

  /** Whether nothing else is to do in the coroutine when the task is started. */
  private boolean isLast() {
    return new Onward(place).tail(start).isEmpty()
        && new Onward(place).loop(start).isEmpty()
        && place.file().ancestors(start).stream()
            .takeWhile(around -> around != function)
            .noneMatch(Stmt.TryBlock.class::isInstance);
  }

  /** Whether {@link #await} can be written. */
  boolean canAwait() {
    return place.canAwait(call)
        && (isLast()
            ? call.args().size() == 1 && SameBlock.isAlone(start, place)
            : target != null && new TaskEnd(place).obstacle(call, target).isEmpty());
  }

  /** Awaits the coroutine in the place of the task, or the task at the end. */
  void await(FixBuilder fix) {
    if (!isLast() && target != null) {
      new TaskEnd(place).await(call, target, fix);
      return;
    }
    String awaited = "await " + place.file().source(call.args().get(0));
    fix.replace(start, awaited);
  }

  /** Whether {@link #group} can be written. */
  boolean canGroup() {
    boolean loops =
        place.file().ancestors(start).stream()
            .takeWhile(around -> around != function)
            .anyMatch(Stmt.While.class::isInstance);
    boolean words =
        call.keywords().stream()
            .map(Part.Keyword::name)
            .allMatch(word -> "name".equals(word) || "context".equals(word));
    return place.target().minor() >= GROUPS && call.args().size() == 1 && words && !loops;
  }

  /** Starts the task in the group that is there, or in one around the rest of the function. */
  void group(FixBuilder fix) {
    String group = group().orElse(null);
    if (group == null) {
      List<Stmt> block = function.body();
      List<Stmt> rest = block.subList(SameBlock.indexOf(first(), block), block.size());
      group = fix.fresh("group");
      String head = "async with " + fix.reference(GROUP) + "() as " + group + ":";
      Indented.below(List.of(head), rest, place.file(), fix);
    }
    fix.replace(call.func(), group + ".create_task");
    if (target != null) {
      fix.edit(new Edit.Delete(target.first(), call.first() - 1));
    }
  }

  /** The first start in the function that goes into a group: all of them share it. */
  private Expr.Call first() {
    return Walk.find(function, Expr.Call.class).stream()
        .filter(other -> other.first() < call.first() && LostTask.is(other, place))
        .filter(other -> of(other, place).filter(one -> one.isBeside(this)).isPresent())
        .findFirst()
        .orElse(call);
  }

  private boolean isBeside(TaskOwner other) {
    return function.first() == other.function.first() && canGroup();
  }

  /** The name of the task group that the call stands in. */
  private Optional<String> group() {
    return place.file().ancestors(start).stream()
        .takeWhile(around -> around != function)
        .filter(Stmt.AsyncWith.class::isInstance)
        .flatMap(with -> ((Stmt.AsyncWith) with).items().stream())
        .filter(item -> item.context() instanceof Expr.Call made && opens(made))
        .filter(item -> item.target() instanceof Expr.Name)
        .map(item -> ((Expr.Name) item.target()).id())
        .findFirst();
  }

  private boolean opens(Expr.Call made) {
    return place.denotes(made.func(), GROUP);
  }
}
