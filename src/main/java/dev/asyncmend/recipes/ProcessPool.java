package dev.asyncmend.recipes;

import dev.asyncmend.edit.Edit;
import dev.asyncmend.pattern.ItemEdits;
import dev.asyncmend.recipe.FixBuilder;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Precedence;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/** Runs a function of the module in a pool of processes that the module keeps. */
final class ProcessPool {
  private static final String POOL = "concurrent.futures.ProcessPoolExecutor";

  private final Place place;
  private final FixBuilder fix;

  ProcessPool(Place place, FixBuilder fix) {
    this.place = place;
    this.fix = fix;
  }

  /** Writes the call of {@code hot} as a job of the pool. */
  void run(Expr.Call call, HotFunction hot) {
    hot.obstacle(place).ifPresent(fix::refuse);
    boolean plain =
        call.keywords().isEmpty() && call.args().stream().noneMatch(Expr.Starred.class::isInstance);
    if (!plain) {
      fix.refuse("an executor takes no keyword arguments");
    }
    Optional<Stmt> top = AddedFunction.topStatement(call, place);
    if (top.isEmpty() || fix.refused()) {
      fix.refuse();
      return;
    }
    String pool = known().orElseGet(() -> added(top.get()));
    String loop = fix.reference("asyncio.get_running_loop") + "()";
    String function = place.file().source(call.func());
    ItemEdits.of(place.file(), call)
        .write(0, pool + ", " + function)
        .edits()
        .ifPresentOrElse(edits -> edits.forEach(fix::edit), fix::refuse);
    boolean parentheses = Precedence.needsParentheses(place.file(), call, Precedence.AWAIT);
    String start = (parentheses ? "(" : "") + "await " + loop + ".run_in_executor";
    fix.replace(call.func(), start);
    if (parentheses) {
      fix.edit(new Edit.InsertAfter(call.last(), ")"));
    }
  }

  /** A pool that the module has already. */
  private Optional<String> known() {
    return place.scopes().module().names().stream()
        .map(name -> place.scopes().variable(name, place.file().tree()))
        .filter(this::isPool)
        .map(Variable::name)
        .findFirst();
  }

  private boolean isPool(Variable variable) {
    return variable.bindings().size() == 1
        && variable.bindings().get(0) instanceof Binding.Local local
        && local.when() == Binding.When.ALWAYS
        && local.source() instanceof Expr.Call made
        && place.denotes(made.func(), POOL);
  }

  private String added(Stmt top) {
    Stmt first = AddedFunction.firstDefinition(top, place.around());
    FixBuilder there = fix.in(place.around(), first);
    String pool = there.fresh("process_pool");
    there.insertBefore(first, List.of(pool + " = " + there.reference(POOL) + "()", "", ""));
    return pool;
  }
}
