package dev.asyncmend.recipes;

import dev.asyncmend.recipe.Hooks;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.recipe.Recipe;
import dev.asyncmend.scope.Escapes;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code sync-resource-across-await}: a coroutine waits while it holds something that is not made
 * for that: a file, a connection, a lock of threads, a pool.
 */
public final class SyncResourceAcrossAwait implements Recipe {
  /** What ends the hold, by what begins it where no {@code with} does both. */
  private static final Map<HeldKind, String> ENDS =
      Map.of(HeldKind.FILE, "close", HeldKind.DATABASE, "close", HeldKind.POOL, "shutdown");

  /** What has read or written all when it returns. */
  private static final Set<String> DONE =
      Set.of(
          "json.load", "json.dump", "pickle.load", "pickle.dump", "tomllib.load", "yaml.safe_load");

  @Override
  public void listen(Hooks hooks) {
    hooks.on(Stmt.With.class, SyncResourceAcrossAwait::with);
    hooks.on(Stmt.Assign.class, SyncResourceAcrossAwait::assigned);
    hooks.on(Expr.Call.class, SyncResourceAcrossAwait::acquired);
  }

  private static void with(Stmt.With with, Place place) {
    if (!runs(with, place) || Escapes.of(with.body()).awaits().isEmpty()) {
      return;
    }
    for (Part.WithItem item : with.items()) {
      HeldKind.of(item.context(), place)
          .filter(kind -> !needed(kind, item.target(), with.body(), place))
          .filter(kind -> ThreadLock.kind(item.context(), place.around()).isEmpty())
          .ifPresent(kind -> place.report(item.context(), kind.message()));
    }
  }

  private static boolean runs(Node node, Place place) {
    return place.inCoroutine(node) && !TestCode.holds(node, place);
  }

  /** Whether an await uses the file itself, or another recipe says more about the pool. */
  private static boolean needed(
      HeldKind kind, @Nullable Expr target, List<Stmt> body, Place place) {
    if (!(target instanceof Expr.Name name)) {
      return false;
    }
    return switch (kind) {
      case FILE -> body.stream().anyMatch(stmt -> hands(stmt, name, place));
      case POOL -> body.stream().anyMatch(stmt -> submits(stmt, name));
      default -> false;
    };
  }

  /** Whether the file itself goes into something, which the await may then be about. */
  private static boolean hands(Node within, Expr.Name file, Place place) {
    return Walk.find(within, Expr.Name.class).stream()
        .filter(use -> use.id().equals(file.id()))
        .anyMatch(use -> place.file().parent(use).filter(user -> takes(user, place)).isPresent());
  }

  private static boolean takes(Node user, Place place) {
    boolean reads =
        user instanceof Expr.Attribute
            || user instanceof Stmt.Loop
            || user instanceof Part.Comprehension
            || (user instanceof Expr.Call call && DONE.contains(place.calleeName(call.func())));
    return !reads;
  }

  /** {@code blocking-wait} reports what leaves jobs to the end of the {@code with}. */
  private static boolean submits(Stmt stmt, Expr.Name pool) {
    return Walk.find(stmt, Expr.Attribute.class).stream()
        .anyMatch(
            method ->
                (method.attr().equals("submit") || method.attr().equals("map"))
                    && method.value() instanceof Expr.Name name
                    && name.id().equals(pool.id()));
  }

  /** {@code f = open(path) … await … f.close()}. */
  private static void assigned(Stmt.Assign assign, Place place) {
    if (!runs(assign, place)
        || assign.targets().size() != 1
        || !(assign.targets().get(0) instanceof Expr.Name name)
        || !(assign.value() instanceof Expr.Call made)) {
      return;
    }
    Optional<HeldKind> kind = HeldKind.of(made, place).filter(ENDS::containsKey);
    Node function = place.scopes().runsIn(assign).orElse(place.file().tree());
    kind.filter(one -> one != HeldKind.FILE || !later(function, name, made, place))
        .filter(one -> ends(name.id() + '.' + ENDS.get(one), made, place))
        .ifPresent(one -> place.report(made, one.message()));
  }

  private static boolean later(Node function, Expr.Name file, Expr.Call made, Place place) {
    return Walk.find(function, Expr.Name.class).stream()
        .filter(use -> use.first() > made.last())
        .anyMatch(use -> hands(use, file, place));
  }

  /** {@code lock.acquire() … await … lock.release()}. */
  private static void acquired(Expr.Call call, Place place) {
    boolean takes =
        call.func() instanceof Expr.Attribute method
            && method.attr().equals("acquire")
            && call.args().isEmpty()
            && call.keywords().isEmpty() // with blocking=False or a timeout nobody waits for ever
            && runs(call, place)
            && place.file().parent(call).filter(Expr.Await.class::isInstance).isEmpty()
            && HeldKind.of(method.value(), place).filter(HeldKind.LOCK::equals).isPresent()
            && ends(place.file().source(method.value()) + ".release", call, place);
    if (takes) {
      place.report(call, HeldKind.LOCK.message());
    }
  }

  /** Whether {@code method} is called later in the function, and an await may come before. */
  private static boolean ends(String method, Expr.Call begin, Place place) {
    Node function = place.scopes().runsIn(begin).orElse(place.file().tree());
    return Walk.find(function, Expr.Call.class).stream()
        .filter(call -> place.file().source(call.func()).equals(method))
        .filter(call -> place.scopes().runsIn(call).equals(Optional.of(function)))
        .anyMatch(call -> place.flow().awaitBetween(begin, call));
  }
}
