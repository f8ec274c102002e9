package dev.asyncmend.recipes;

import dev.asyncmend.index.Whereabouts;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Whether the project runs event loops in more than one thread. */
final class SecondLoop {
  private static final QName RUN = QName.of("asyncio.run");
  private static final Set<String> METHODS = Set.of("run_until_complete", "run_forever");

  private SecondLoop() {}

  /** Whether some code of the project, which {@code home} is part of, runs a loop in a thread. */
  static boolean in(Surroundings home) {
    Set<String> paths = new TreeSet<>();
    METHODS.forEach(name -> paths.addAll(home.resolver().index().mentions(name)));
    Set<String> running = new TreeSet<>(home.resolver().index().mentions("run"));
    running.retainAll(home.resolver().index().source().mentioning("asyncio"));
    paths.addAll(running);
    return paths.stream()
        .filter(path -> !TestCode.file(path))
        .flatMap(path -> home.seen(path).stream())
        .anyMatch(SecondLoop::starts);
  }

  private static boolean starts(Surroundings there) {
    return Walk.find(there.file().tree(), Expr.class).stream()
        .filter(expr -> runs(expr, there))
        .anyMatch(expr -> isHanded(expr, there) || inThread(expr, there));
  }

  private static boolean runs(Expr expr, Surroundings there) {
    String name = CalleeName.last(expr);
    return (METHODS.contains(name) && expr instanceof Expr.Attribute)
        || (name.equals("run")
            && !(expr instanceof Expr.Call)
            && there.resolver().denotes(expr, RUN));
  }

  /** Whether it is not called here: a thread may be given it. */
  private static boolean isHanded(Expr expr, Surroundings there) {
    return !(there.file().parent(expr).orElse(expr) instanceof Expr.Call call
        && call.func() == expr);
  }

  private static boolean inThread(Expr expr, Surroundings there) {
    Node function = there.scopes().runsIn(expr).orElse(null);
    if (!(function instanceof Stmt.FunctionDef def)) {
      return function instanceof Expr.Lambda;
    }
    Optional<Whereabouts> where =
        there.resolver().symbol(def).map(there.resolver().index()::whereabouts);
    return where.filter(known -> known.where().contains(Whereabouts.Where.THREAD)).isPresent();
  }
}
