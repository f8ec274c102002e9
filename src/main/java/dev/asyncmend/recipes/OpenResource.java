package dev.asyncmend.recipes;

import dev.asyncmend.index.Knowledge;
import dev.asyncmend.index.Resource;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a coroutine that opens something and keeps it in a local name.
 *
 * @param assign the statement
 * @param call opens it
 * @param resource what is known about that
 * @param name the name that it is closed by: of the two names of a stream the second
 * @param function the coroutine function
 * @param block the statements of the block, this one included
 */
record OpenResource(
    Stmt.Assign assign,
    Expr.Call call,
    Resource resource,
    Expr.Name name,
    Stmt.AsyncFunctionDef function,
    List<Stmt> block) {

  /** What {@code assign} opens; empty if that is nothing that must be closed. */
  static Optional<OpenResource> of(Stmt.Assign assign, Place place) {
    boolean awaited = assign.value() instanceof Expr.Await;
    Expr value = assign.value() instanceof Expr.Await await ? await.value() : assign.value();
    if (!(value instanceof Expr.Call call) || assign.targets().size() != 1) {
      return Optional.empty();
    }
    Optional<Resource> resource =
        known(call.func(), place).filter(found -> found.awaited() == awaited);
    Optional<Stmt.AsyncFunctionDef> function =
        place
            .scopes()
            .runsIn(assign)
            .filter(Stmt.AsyncFunctionDef.class::isInstance)
            .map(Stmt.AsyncFunctionDef.class::cast);
    Optional<Expr.Name> name = closed(assign.targets().get(0));
    if (resource.isEmpty() || function.isEmpty() || name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
            new OpenResource(
                assign,
                call,
                resource.get(),
                name.get(),
                function.get(),
                SameBlock.of(assign, place)))
        .filter(found -> found.names(place).stream().allMatch(one -> found.isOwn(one, place)));
  }

  private static Optional<Resource> known(Expr callee, Place place) {
    Knowledge knowledge = Knowledge.bundled();
    return place
        .resolver()
        .callee(callee)
        .flatMap(knowledge::resource)
        .or(
            () ->
                knowledge.resources().stream()
                    .filter(one -> one.opener().last().equals(CalleeName.last(callee)))
                    .filter(one -> place.denotes(callee, one.opener().dotted()))
                    .findFirst());
  }

  private static Optional<Expr.Name> closed(Expr target) {
    if (target instanceof Expr.Name name) {
      return Optional.of(name);
    }
    return target instanceof Expr.Tuple pair
            && pair.elts().size() == 2
            && pair.elts().get(0) instanceof Expr.Name
            && pair.elts().get(1) instanceof Expr.Name writer
        ? Optional.of(writer)
        : Optional.empty();
  }

  /** The variables that the statement binds. */
  List<Variable> names(Place place) {
    Expr target = assign.targets().get(0);
    List<Expr> all = target instanceof Expr.Tuple pair ? pair.elts() : List.of(target);
    return all.stream()
        .filter(Expr.Name.class::isInstance)
        .map(each -> place.scopes().variable((Expr.Name) each))
        .toList();
  }

  /** Whether it is bound here only, and read only behind that, in this block of this function. */
  private boolean isOwn(Variable variable, Place place) {
    int end = block.get(block.size() - 1).last();
    return variable.scope().node() == function
        && variable.bindings().size() == 1
        && variable.uses().stream()
            .allMatch(
                use -> assign.last() < use.first() && use.last() <= end && runsHere(use, place));
  }

  /** Whether {@code node} runs in this function, or in a generator that it makes. */
  private boolean runsHere(Node node, Place place) {
    Node at = node;
    for (int depth = 0; depth < 3; depth++) {
      Optional<Node> runs = place.scopes().runsIn(at);
      if (runs.filter(Expr.GeneratorExp.class::isInstance).isEmpty()) {
        return runs.filter(found -> found == function).isPresent();
      }
      at = runs.get();
    }
    return false;
  }

  /** The statements behind it in its block. */
  List<Stmt> rest() {
    return block.subList(block.indexOf(assign) + 1, block.size());
  }

  /** How a message calls what is opened. */
  String spoken() {
    QName opener = resource.opener();
    return "`" + opener.dotted() + "`";
  }
}
