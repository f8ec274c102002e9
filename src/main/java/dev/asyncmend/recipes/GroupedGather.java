package dev.asyncmend.recipes;

import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes an {@code asyncio.TaskGroup} (Python 3.11) in the place of a gather: the first error
 * cancels the others, and all of them are over when the block is left. Empty where that cannot be
 * told to mean the same: what is gathered must be coroutines, as a group takes no futures.
 */
final class GroupedGather {
  private static final int GROUPS = 11;
  private static final String GROUP = "asyncio.TaskGroup";

  private final Stmt statement;
  private final Expr.Call call;
  private final Place place;

  private GroupedGather(Stmt statement, Expr.Call call, Place place) {
    this.statement = statement;
    this.call = call;
    this.place = place;
  }

  /** The statement that a gather makes up, where a group can take its place. */
  static Optional<GroupedGather> of(Expr.Await await, Expr.Call call, Place place) {
    Node parent = place.file().parent(await).orElse(null);
    if (place.target().minor() < GROUPS
        || !(parent instanceof Stmt statement)
        || place.file().grouped(await)
        || !call.keywords().isEmpty()
        || OutcomeCheck.guarded(statement, place)
        || !SameBlock.isAlone(statement, place)) {
      return Optional.empty();
    }
    GroupedGather found = new GroupedGather(statement, call, place);
    return found.coroutines() && found.target().isPresent() ? Optional.of(found) : Optional.empty();
  }

  private boolean coroutines() {
    Optional<Expr> each = each();
    return each.isPresent()
        ? place.resolver().awaitable(each.get()).coroutine()
        : call.args().stream()
            .allMatch(
                arg ->
                    !(arg instanceof Expr.Starred) && place.resolver().awaitable(arg).coroutine());
  }

  /** What a single comprehension behind a star gives. */
  private Optional<Expr> each() {
    return clauses().isEmpty() ? Optional.empty() : Optional.of(element());
  }

  private Expr element() {
    Expr value = ((Expr.Starred) call.args().get(0)).value();
    return value instanceof Expr.ListComp list ? list.elt() : ((Expr.GeneratorExp) value).elt();
  }

  /** The clauses of that comprehension; none where there is no such. */
  private List<Part.Comprehension> clauses() {
    if (call.args().size() != 1 || !(call.args().get(0) instanceof Expr.Starred star)) {
      return List.of();
    }
    if (star.value() instanceof Expr.ListComp list) {
      return list.generators();
    }
    return star.value() instanceof Expr.GeneratorExp lazy ? lazy.generators() : List.of();
  }

  /** Where the results go: names, none of them for a statement that drops them. */
  private Optional<List<String>> target() {
    if (statement instanceof Stmt.ExprStmt) {
      return clauses().isEmpty() || isPlainLoop() ? Optional.of(List.of()) : Optional.empty();
    }
    if (statement instanceof Stmt.Return) {
      return Optional.of(List.of());
    }
    if (!(statement instanceof Stmt.Assign assign) || assign.targets().size() != 1) {
      return Optional.empty();
    }
    Expr target = assign.targets().get(0);
    if (target instanceof Expr.Tuple tuple) {
      boolean names = tuple.elts().stream().allMatch(Expr.Name.class::isInstance);
      return names && clauses().isEmpty() && tuple.elts().size() == call.args().size()
          ? Optional.of(tuple.elts().stream().map(name -> ((Expr.Name) name).id()).toList())
          : Optional.empty();
    }
    return target instanceof Expr.Name ? Optional.of(List.of()) : Optional.empty();
  }

  /** Whether the comprehension can be written as a loop, whose name lives on. */
  private boolean isPlainLoop() {
    return clauses().size() == 1
        && !clauses().get(0).isAsync()
        && clauses().get(0).target() instanceof Expr.Name name
        && place.scopes().variable(name.id(), statement).bindings().isEmpty();
  }

  void write(FixBuilder fix) {
    String group = fix.fresh("group");
    List<String> lines = new ArrayList<>();
    lines.add("async with " + fix.reference(GROUP) + "() as " + group + ":");
    List<String> names = target().orElseThrow();
    if (!names.isEmpty()) {
      unpacked(names, group, lines, fix);
    } else if (!(statement instanceof Stmt.ExprStmt)) {
      listed(group, lines, fix);
    } else if (clauses().isEmpty()) {
      call.args().forEach(arg -> lines.add("    " + task(group, arg)));
    } else {
      loop(group, lines);
    }
    String rest = fix.below(statement, lines.subList(1, lines.size()));
    fix.replace(statement, lines.get(0) + rest);
  }

  private void unpacked(List<String> names, String group, List<String> lines, FixBuilder fix) {
    List<String> results = new ArrayList<>();
    for (int at = 0; at < names.size(); at++) {
      String started = task(group, call.args().get(at));
      if (names.get(at).equals("_")) {
        lines.add("    " + started);
      } else {
        String task = fix.fresh(names.get(at) + "_task");
        lines.add("    " + task + " = " + started);
        results.add(names.get(at) + " = " + task + ".result()");
      }
    }
    lines.addAll(results);
  }

  private void listed(String group, List<String> lines, FixBuilder fix) {
    String tasks = fix.fresh("tasks");
    String task = fix.fresh("task");
    lines.add("    " + tasks + " = [" + started(group) + "]");
    String head =
        statement instanceof Stmt.Assign assign
            ? place.file().source(assign.targets().get(0)) + " = "
            : "return ";
    lines.add(head + "[" + task + ".result() for " + task + " in " + tasks + "]");
  }

  private String started(String group) {
    if (clauses().isEmpty()) {
      return String.join(", ", call.args().stream().map(arg -> task(group, arg)).toList());
    }
    Part.Comprehension last = clauses().get(clauses().size() - 1);
    int from = place.file().tokens().end(place.file().group(element()).last());
    int end = place.file().tokens().end(last.last());
    return task(group, element()) + place.file().text().chars().substring(from, end);
  }

  private void loop(String group, List<String> lines) {
    Part.Comprehension clause = clauses().get(0);
    String target = place.file().source(clause.target());
    lines.add("    for " + target + " in " + place.file().source(clause.iter()) + ":");
    String margin = "        ";
    for (Expr condition : clause.ifs()) {
      lines.add(margin + "if " + place.file().source(condition) + ":");
      margin += "    ";
    }
    lines.add(margin + task(group, element()));
  }

  private String task(String group, Expr coroutine) {
    return group + ".create_task(" + place.file().source(coroutine) + ")";
  }
}
