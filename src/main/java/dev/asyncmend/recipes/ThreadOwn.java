package dev.asyncmend.recipes;

import dev.asyncmend.index.Symbol;
import dev.asyncmend.index.Whereabouts;
import dev.asyncmend.index.Whereabouts.Where;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a thread has for itself: an event loop, or objects that it made.
 *
 * @param function runs in the thread
 * @param symbol the same
 * @param where in which threads it runs
 * @param place in its file
 */
record ThreadOwn(Stmt.FunctionDef function, Symbol symbol, Whereabouts where, Place place) {
  private static final Set<String> LIBRARIES = Set.of("asyncio", "uvloop");
  private static final Set<String> MAKERS =
      Set.of("new_event_loop", "run_forever", "run_until_complete", "set_event_loop", "Runner");
  private static final Set<String> RUNNERS = Set.of("asyncio.run", "anyio.run", "uvloop.run");

  /** Whether the object whose method {@code call} calls may belong to the thread. */
  boolean has(Expr.Call call) {
    Expr object = ((Expr.Attribute) call.func()).value();
    return isMade(object) || files().stream().anyMatch(this::hasLoop);
  }

  /** The files in which the thread may be seen to run a loop. */
  private Set<String> files() {
    Set<String> paths = new LinkedHashSet<>();
    paths.add(place.resolver().path());
    place.resolver().index().callers(symbol).calls().forEach(one -> paths.add(one.path()));
    where.chain().forEach(reason -> paths.add(reason.path()));
    return paths;
  }

  private boolean hasLoop(String path) {
    Optional<Surroundings> there = place.seen(path);
    return there.isEmpty() || hasLoop(there.get());
  }

  private static boolean hasLoop(Surroundings there) {
    return Walk.find(there.file().tree(), Expr.Call.class).stream()
        .filter(call -> runsLoop(call, there))
        .flatMap(call -> functions(call, there))
        .anyMatch(def -> inThread(def, there));
  }

  private static boolean runsLoop(Expr.Call call, Surroundings there) {
    if (MAKERS.contains(CalleeName.last(call.func()))) {
      return true;
    }
    return RUNNERS.stream().anyMatch(one -> there.resolver().denotes(call.func(), QName.of(one)));
  }

  private static Stream<Stmt.FunctionDef> functions(Node node, Surroundings there) {
    return there.file().ancestors(node).stream()
        .filter(Stmt.FunctionDef.class::isInstance)
        .map(Stmt.FunctionDef.class::cast);
  }

  private static boolean inThread(Stmt.FunctionDef def, Surroundings there) {
    return there
        .resolver()
        .symbol(def)
        .map(there.resolver().index()::whereabouts)
        .filter(found -> found.where().contains(Where.THREAD))
        .isPresent();
  }

  /** Whether a thread makes {@code object}, or asks asyncio for it. */
  private boolean isMade(Expr object) {
    if (object instanceof Expr.Call call) {
      return isAsyncio(call);
    }
    if (object instanceof Expr.Subscript item) {
      return isMade(item.value());
    }
    if (object instanceof Expr.Attribute attribute) {
      return isAssigned(attribute.attr()) || isMade(attribute.value());
    }
    return !(object instanceof Expr.Name name)
        || place.scopes().variable(name).bindings().stream().anyMatch(this::isMade);
  }

  private boolean isMade(Binding binding) {
    Node site = binding.site().orElse(null);
    if (!(binding instanceof Binding.Local local) || site == null) {
      return false;
    }
    Node owner = place.scopes().runsIn(site).orElse(null);
    if (owner == function) {
      return local.source() == null
          || (local.source() instanceof Expr.Call call && isAsyncio(call))
          || (local.source() instanceof Expr.Name other && isMade(other))
          || (local.source() instanceof Expr.Attribute other && isMade(other));
    }
    return owner instanceof Stmt.FunctionDef def && inThread(def, place.around());
  }

  private boolean isAsyncio(Expr.Call call) {
    return place
        .resolver()
        .callee(call.func())
        .filter(name -> LIBRARIES.contains(name.head()))
        .isPresent();
  }

  /** Whether code that runs in threads assigns to an attribute of that name. */
  private boolean isAssigned(String attribute) {
    return Walk.find(place.file().tree(), Stmt.class).stream()
        .filter(statement -> Assigned.targets(statement).stream().anyMatch(at -> is(at, attribute)))
        .flatMap(statement -> place.scopes().runsIn(statement).stream())
        .anyMatch(def -> def instanceof Stmt.FunctionDef plain && inThread(plain, place.around()));
  }

  private static boolean is(Expr target, String attribute) {
    if (target instanceof Expr.Tuple several) {
      return several.elts().stream().anyMatch(one -> is(one, attribute));
    }
    return target instanceof Expr.Attribute one && one.attr().equals(attribute);
  }
}
