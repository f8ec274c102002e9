package dev.asyncmend.recipes;

import dev.asyncmend.index.Reason;
import dev.asyncmend.index.Symbol;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.recipe.Place;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import dev.asyncmend.text.LineMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Shows that two runs of a coroutine function may go on at the same time and share state: it is
 * started several times at once, a framework runs it for each request, or it is called from such a
 * function.
 */
final class Rivals {
  private static final int MOST = 40;
  private static final int FILES = 8;

  private final SharedState state;
  private final Place place;
  private final Deque<Run> open = new ArrayDeque<>();
  private final List<Run> seen = new ArrayList<>();

  /**
   * A function, runs of which share the state under some condition.
   *
   * @param owner the condition: they run in the same call of that function; or, where it is the
   *     function itself, on the same object; null where they always share it
   * @param chain how the function comes to be called
   */
  private record Run(
      Stmt.Function function,
      Surroundings around,
      Stmt.@Nullable Function owner,
      List<Reason> chain) {}

  private Rivals(SharedState state, Place place) {
    this.state = state;
    this.place = place;
  }

  /** How {@code function} comes to run beside itself, sharing {@code state}; empty for unknown. */
  static List<Reason> of(Stmt.AsyncFunctionDef function, SharedState state, Place place) {
    Rivals search = new Rivals(state, place);
    search.open.add(new Run(function, place.around(), owner(state, place.around()), List.of()));
    for (int count = 0; !search.open.isEmpty() && count < MOST; count++) {
      List<Reason> found = search.look(search.open.remove());
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Stmt.@Nullable Function owner(SharedState state, Surroundings around) {
    return switch (state.kind()) {
      case GLOBAL -> null;
      case NONLOCAL -> (Stmt.Function) state.variable().scope().node();
      case SELF -> SharedState.method(state.variable(), around).orElseThrow();
    };
  }

  private List<Reason> look(Run run) {
    boolean known =
        seen.stream().anyMatch(one -> one.function == run.function && one.owner == run.owner);
    if (known) {
      return List.of();
    }
    seen.add(run);
    for (Expr decorator : run.function.decorators()) {
      if (Receptions.decorates(decorator, run.around)) {
        return with(run, decorator, run.around, "each request or event runs `" + name(run) + "`");
      }
    }
    Variable nested = nested(run);
    return nested == null ? called(run) : uses(nested, run);
  }

  private static String name(Run run) {
    return run.function.name();
  }

  private static List<Reason> with(Run run, Node at, Surroundings there, String text) {
    List<Reason> chain = new ArrayList<>(run.chain);
    LineMap lines = there.file().text().lines();
    int line = lines.line(there.file().span(at).start());
    chain.add(new Reason(there.resolver().path(), line, text));
    return chain;
  }

  /** The variable of a function in a function; null for one of a module or class. */
  private static @Nullable Variable nested(Run run) {
    Node outer = run.around.scopes().runsIn(run.function).orElse(null);
    boolean method =
        run.around.file().parent(run.function).filter(Stmt.ClassDef.class::isInstance).isPresent();
    return outer == null || method
        ? null
        : run.around.scopes().variable(run.function.name(), run.function);
  }

  private List<Reason> uses(Variable variable, Run run) {
    if (variable.bindings().size() != 1) {
      return List.of();
    }
    for (Expr.Name use : variable.uses()) {
      List<Reason> found = use(use, run, run.around);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Reason> use(Expr use, Run run, Surroundings there) {
    Node parent = there.file().parent(use).orElse(use);
    if (parent instanceof Expr.Call call && call.func() == use) {
      return call(call, run, there);
    }
    return Receptions.takes(use, parent, there)
        ? with(run, use, there, "each request or event runs `" + name(run) + "`")
        : List.of();
  }

  /** The calls of a method, or of a function of a module, in all of the project. */
  private List<Reason> called(Run run) {
    Symbol symbol = run.around.resolver().symbol(run.function).orElse(null);
    if (symbol == null) {
      return List.of();
    }
    // Lines of callers are those of the first round: each file is searched as it is now.
    Set<String> files = new TreeSet<>(Set.of(run.around.resolver().path()));
    place.resolver().index().callers(symbol).calls().forEach(call -> files.add(call.path()));
    Optional<List<Reason>> found =
        files.stream()
            .flatMap(path -> place.seen(path).stream())
            .flatMap(there -> calls(symbol, run, there))
            .filter(chain -> !chain.isEmpty())
            .findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    return handed(symbol, run);
  }

  private Stream<List<Reason>> calls(Symbol symbol, Run run, Surroundings there) {
    return Walk.find(there.file().tree(), Expr.Call.class).stream()
        .filter(call -> CalleeName.last(call.func()).equals(name(run)))
        .filter(call -> is(call.func(), symbol, there))
        .map(call -> call(call, run, there));
  }

  private static boolean is(Expr expr, Symbol symbol, Surroundings there) {
    return there
        .resolver()
        .definition(expr)
        .filter(found -> found.name().equals(symbol.name()) && found.path().equals(symbol.path()))
        .isPresent();
  }

  /** Who hands the function to a framework. */
  private List<Reason> handed(Symbol symbol, Run run) {
    Set<String> files = place.resolver().index().mentions(name(run));
    if (files.size() > FILES) {
      return List.of();
    }
    return files.stream()
        .flatMap(path -> place.seen(path).stream())
        .flatMap(there -> handed(symbol, run, there).stream())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<List<Reason>> handed(Symbol symbol, Run run, Surroundings there) {
    return Walk.find(there.file().tree(), Expr.class).stream()
        .filter(expr -> CalleeName.last(expr).equals(name(run)))
        .filter(expr -> Receptions.takes(expr, there.file().parent(expr).orElse(expr), there))
        .filter(expr -> is(expr, symbol, there))
        .map(expr -> use(expr, run, there))
        .findFirst();
  }

  /** What a call of the function shows; goes up to the function that makes it. */
  private List<Reason> call(Expr.Call call, Run run, Surroundings there) {
    Node owner = CallPlace.function(call, there).orElse(null);
    if (!(owner instanceof Stmt.Function caller) || CallPlace.held(call, caller, there)) {
      return List.of();
    }
    Spawning spawning = Spawning.of(call, caller, there);
    if (spawning.kind() == Spawning.Kind.UNKNOWN) {
      return List.of();
    }
    Expr receiver = call.func() instanceof Expr.Attribute method ? method.value() : null;
    if (spawning.kind() == Spawning.Kind.MANY
        && (run.owner != run.function || receiver == null || spawning.shares(receiver, there))) {
      String text = "`" + caller.name() + "` runs `" + name(run) + "` several times at once";
      return with(run, call, there, text);
    }
    if (spawning.kind() == Spawning.Kind.STARTED && run.chain.isEmpty()) {
      List<Reason> beside = beside(call, receiver, caller, run, there);
      if (!beside.isEmpty()) {
        return beside;
      }
    }
    up(call, receiver, caller, run, there);
    return List.of();
  }

  /** Whether another function that races about the state is started with it. */
  private List<Reason> beside(
      Expr.Call call, @Nullable Expr receiver, Stmt.Function caller, Run run, Surroundings there) {
    return Spawning.siblings(call, caller, there).stream()
        .filter(each -> SiblingRace.is(each, receiver, there, state, place))
        .map(each -> CalleeName.last(each.func()))
        .map(other -> "`" + caller.name() + "` runs `" + name(run) + "` beside `" + other + "`")
        .map(text -> with(run, call, there, text))
        .findFirst()
        .orElse(List.of());
  }

  private void up(
      Expr.Call call, @Nullable Expr receiver, Stmt.Function caller, Run run, Surroundings there) {
    if (!caller.isAsync()
        || caller.decorators().stream().anyMatch(d -> !Receptions.decorates(d, there))) {
      return;
    }
    List<Reason> chain =
        with(run, call, there, "`" + caller.name() + "` calls `" + name(run) + "`");
    if (run.owner == null) {
      open.add(new Run(caller, there, null, chain));
    } else if (run.owner != run.function) {
      inner(caller, run, there, chain);
    } else if (receiver != null) {
      CallPlace.root(receiver)
          .ifPresent(root -> object(there.scopes().variable(root), caller, there, chain));
    }
  }

  /** The function is in {@code run.owner}, and so is the caller. */
  private void inner(Stmt.Function caller, Run run, Surroundings there, List<Reason> chain) {
    boolean method =
        run.owner == caller
            && state.kind() == SharedState.Kind.SELF
            && there.file().parent(caller).filter(Stmt.ClassDef.class::isInstance).isPresent();
    boolean within =
        run.owner != null
            && run.owner.first() < caller.first()
            && caller.last() <= run.owner.last();
    if (within || method) {
      open.add(new Run(caller, there, run.owner, chain));
    }
  }

  /** The object whose method is called is, or hangs on, what {@code root} holds. */
  private void object(Variable root, Stmt.Function caller, Surroundings there, List<Reason> chain) {
    if (root.scope() == there.scopes().module()) {
      open.add(new Run(caller, there, null, chain));
      return;
    }
    SharedState.method(root, there)
        .filter(method -> method == caller || method.first() < caller.first())
        .ifPresent(method -> open.add(new Run(caller, there, method, chain)));
  }
}
