package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;
import java.util.Set;

/** Whether code that reads, waits and writes takes care that nobody else does so meanwhile. */
final class StateGuards {
  /** Managers of these libraries keep nobody out. */
  private static final Set<String> OPEN = Set.of("aiofiles", "aiohttp", "builtins", "httpx", "io");

  private static final Set<String> ALIKE =
      Set.of("asyncio.TaskGroup", "asyncio.timeout", "asyncio.timeout_at");

  private final Stmt.AsyncFunctionDef function;
  private final Place place;

  StateGuards(Stmt.AsyncFunctionDef function, Place place) {
    this.function = function;
    this.place = place;
  }

  /** Whether something may let only one in: a lock around, or a decorator that nobody knows. */
  boolean guarded(Stmt write) {
    boolean held =
        place.file().ancestors(write).stream()
            .takeWhile(node -> node != function)
            .anyMatch(node -> node instanceof Stmt.WithBlock with && holds(with, place.around()));
    return held
        || function.decorators().stream()
            .anyMatch(each -> !Receptions.decorates(each, place.around()))
        || Walk.find(function, Expr.Attribute.class).stream()
            .anyMatch(read -> read.attr().equals("acquire"));
  }

  /** Whether a {@code with} may hold a lock. */
  static boolean holds(Stmt.WithBlock with, Surroundings around) {
    return with.items().stream().anyMatch(item -> !isOpen(item, around));
  }

  private static boolean isOpen(Part.WithItem item, Surroundings around) {
    Optional<String> type =
        around.resolver().type(item.context()).map(found -> found.type().dotted());
    String callee =
        item.context() instanceof Expr.Call call
            ? around.resolver().callee(call.func()).map(name -> name.dotted()).orElse("")
            : "";
    return type.filter(name -> OPEN.contains(head(name)) || ALIKE.contains(name)).isPresent()
        || OPEN.contains(head(callee))
        || ALIKE.contains(callee);
  }

  private static String head(String dotted) {
    int dot = dotted.indexOf('.');
    return dot < 0 ? dotted : dotted.substring(0, dot);
  }

  /** Whether nothing in the race says that it was thought of. */
  boolean open(StateRace race) {
    int wait = firstWait(race);
    int write = race.write().first();
    StateWrites writes = new StateWrites(place);
    return race.region().stream()
        .flatMap(statement -> Walk.find(statement, Node.class).stream())
        .filter(node -> node.first() < write)
        .noneMatch(
            node ->
                (node.first() < wait && node.last() < write && writes.marks(node))
                    || (node.last() < write && writes.writes(node, race.state()))
                    || (node.first() > wait && asksAgain(node, race.state())));
  }

  /** The first token that waits. */
  private static int firstWait(StateRace race) {
    return Escapes.of(race.region()).awaits().stream()
        .mapToInt(Node::first)
        .min()
        .orElse(race.last().last());
  }

  /** Whether {@code node} reads the state; of an item, all of what holds it will do. */
  private boolean asksAgain(Node node, SharedState state) {
    return node instanceof Expr expr
        && (state.given(expr, place.around()) || state.whole().is(expr, place.around()));
  }
}
