package dev.asyncmend.recipes;

import dev.asyncmend.edit.Level;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the code of a module may run an event loop: not where a loop runs already. */
final class Script {
  /**
   * Servers import the module of an application while their loop runs: uvicorn does it in {@code
   * Server.serve}.
   */
  private static final Set<String> APPLICATIONS =
      Set.of(
          "fastapi", "starlette", "quart", "sanic", "litestar", "chainlit", "uvicorn", "hypercorn");

  /** What code says that has a loop of its own: {@code asyncio.run} would leave it without one. */
  private static final Set<String> LOOPS =
      Set.of(
          "get_event_loop",
          "new_event_loop",
          "set_event_loop",
          "run_forever",
          "run_until_complete");

  private Script() {}

  /** How far {@code asyncio.run} can be trusted at {@code node}; empty where it cannot. */
  static Optional<Level> level(Node node, Place place) {
    if (place.scopes().scopeOf(node).kind() != Scope.Kind.MODULE || ownsLoop(place)) {
      return Optional.empty();
    }
    if (main(node, place)) {
      return Optional.of(Level.SAFE);
    }
    if (serves(place)) {
      return Optional.empty();
    }
    boolean imported = place.resolver().index().importsModule(place.resolver().path());
    return Optional.of(imported ? Level.UNSAFE : Level.SAFE);
  }

  /** Whether the project has applications for servers that import modules as their loop runs. */
  static boolean serves(Place place) {
    return APPLICATIONS.stream().anyMatch(place.resolver().index()::imports)
        || place.resolver().index().imports("aiohttp.web");
  }

  /** Whether the file makes, gets or runs event loops by hand. */
  static boolean ownsLoop(Place place) {
    return Walk.find(place.file().tree(), Expr.class).stream().anyMatch(Script::loops);
  }

  private static boolean loops(Expr expr) {
    return (expr instanceof Expr.Attribute attribute && LOOPS.contains(attribute.attr()))
        || (expr instanceof Expr.Name name && LOOPS.contains(name.id()));
  }

  /** Whether {@code node} runs only where the module is run as a script. */
  private static boolean main(Node node, Place place) {
    Node below = node;
    for (Node around : place.file().ancestors(node)) {
      if (around instanceof Stmt.If choice
          && choice.test() instanceof Expr.Compare test
          && test.ops().equals(List.of("=="))
          && place.file().source(test).contains("__name__")
          && choice.body().contains(below)) {
        return true;
      }
      below = around;
    }
    return false;
  }
}
