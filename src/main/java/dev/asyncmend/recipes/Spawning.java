package dev.asyncmend.recipes;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Binding;
import dev.asyncmend.syntax.tree.Expr;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Part;
import dev.asyncmend.syntax.tree.Stmt;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How the coroutine of a call comes to run.
 *
 * @param kind alone or beside others of its like
 * @param repeat what makes several of it: a comprehension or loop; the function where calls stand
 *     beside each other, or for none
 */
record Spawning(Kind kind, Node repeat) {

  /** Alone or beside others. */
  enum Kind {
    /** The function that calls waits for it. */
    AWAITED,
    /** It is started, and the function goes on. */
    STARTED,
    /** Several are started, and run at the same time. */
    MANY,
    /** Nobody knows. */
    UNKNOWN
  }

  private static final Set<String> TASKS =
      Set.of(
          "asyncio.AbstractEventLoop.create_task",
          "asyncio.TaskGroup.create_task",
          "asyncio.create_task",
          "asyncio.ensure_future",
          "asyncio.run_coroutine_threadsafe");
  private static final String GATHER = "asyncio.gather";
  private static final Set<String> ALL = Set.of(GATHER, "asyncio.wait", "asyncio.as_completed");
  private static final Set<String> WAITS = Set.of("asyncio.wait_for", "asyncio.shield");

  /** How the coroutine of {@code call} runs, a call of a coroutine function in {@code owner}. */
  static Spawning of(Expr.Call call, Node owner, Surroundings around) {
    return new Search(owner, around).of(call);
  }

  /** The calls whose coroutines run beside that of {@code call}, once each. */
  static List<Expr.Call> siblings(Expr.Call call, Node owner, Surroundings around) {
    return new Search(owner, around).siblings(call);
  }

  private static final class Search {
    private final Node owner;
    private final Surroundings around;

    Search(Node owner, Surroundings around) {
      this.owner = owner;
      this.around = around;
    }

    private Spawning is(Kind kind) {
      return new Spawning(kind, owner);
    }

    Spawning of(Expr.Call call) {
      Node parent = parent(call);
      if (parent instanceof Expr.Await) {
        return is(Kind.AWAITED);
      }
      if (parent instanceof Expr.Call taker && takes(taker, TASKS)) {
        return task(taker, call);
      }
      if (parent instanceof Expr.Call taker && takes(taker, WAITS)) {
        return is(parent(taker) instanceof Expr.Await ? Kind.AWAITED : Kind.UNKNOWN);
      }
      if (parent instanceof Expr.Call taker && takes(taker, Set.of(GATHER))) {
        return is(twins(call) ? Kind.MANY : Kind.STARTED);
      }
      return collected(call);
    }

    /** {@code taker}, a call that starts a task of {@code call}. */
    private Spawning task(Expr.Call taker, Expr.Call call) {
      Node parent = parent(taker);
      if (parent instanceof Expr.Comp comp && comp.generators().get(0).first() > taker.last()) {
        return new Spawning(Kind.MANY, comp);
      }
      Optional<Node> loop = loop(taker);
      if (loop.isPresent() && goesOn(taker, loop.get())) {
        return new Spawning(Kind.MANY, loop.get());
      }
      if (parent instanceof Expr.Await) {
        return is(Kind.AWAITED);
      }
      return is(twins(call) ? Kind.MANY : Kind.STARTED);
    }

    /** Whether a loop starts the next task while this one may still run. */
    private boolean goesOn(Expr.Call taker, Node loop) {
      Node parent = parent(taker);
      boolean kept =
          parent instanceof Stmt.ExprStmt
              || (parent instanceof Expr.Call call
                  && call.func() instanceof Expr.Attribute method
                  && (method.attr().equals("append") || method.attr().equals("add")));
      boolean named =
          parent instanceof Stmt.Assign assign
              && assign.targets().size() == 1
              && assign.targets().get(0) instanceof Expr.Name name
              && Walk.find(loop, Expr.Await.class).stream()
                  .flatMap(await -> Walk.find(await, Expr.Name.class).stream())
                  .noneMatch(use -> use.id().equals(name.id()))
              && Walk.find(loop, Expr.Call.class).stream().anyMatch(call -> keeps(call, name.id()));
      return kept || named;
    }

    private static boolean keeps(Expr.Call call, String name) {
      return call.func() instanceof Expr.Attribute method
          && ((method.value() instanceof Expr.Name task
                  && task.id().equals(name)
                  && method.attr().equals("add_done_callback"))
              || ((method.attr().equals("append") || method.attr().equals("add"))
                  && call.args().size() == 1
                  && call.args().get(0) instanceof Expr.Name arg
                  && arg.id().equals(name)));
    }

    /** The loop around {@code node} that surely goes on behind it. */
    private Optional<Node> loop(Node node) {
      Node below = node;
      boolean branch = false;
      for (Node at : around.file().ancestors(node)) {
        if (at == owner || at instanceof Stmt.Function) {
          return Optional.empty();
        }
        if (at instanceof Stmt.Loop each && each.body().contains(below)) {
          return leaves(each.body(), node) ? Optional.empty() : Optional.of(each);
        }
        if (at instanceof Stmt.While loop && loop.body().contains(below)) {
          boolean once = branch || leaves(loop.body(), node);
          return once ? Optional.empty() : Optional.of(loop);
        }
        branch |= at instanceof Stmt.If || at instanceof Stmt.TryBlock || at instanceof Expr.IfExp;
        below = at;
      }
      return Optional.empty();
    }

    /** Whether the code behind {@code node} may leave the loop. */
    private static boolean leaves(List<Stmt> body, Node node) {
      return body.stream()
          .flatMap(statement -> Walk.find(statement, Stmt.class).stream())
          .filter(statement -> statement.first() > node.last())
          .anyMatch(one -> one instanceof Stmt.Break || one instanceof Stmt.Return);
    }

    /**
     * The calls whose coroutines {@code call}'s runs beside: of one gather, or tasks of a block.
     */
    List<Expr.Call> siblings(Expr.Call call) {
      if (!(parent(call) instanceof Expr.Call taker)) {
        return List.of();
      }
      List<Expr> all = takes(taker, Set.of(GATHER)) ? taker.args() : tasks(taker);
      return all.stream()
          .filter(other -> other instanceof Expr.Call && other.first() != call.first())
          .map(Expr.Call.class::cast)
          .toList();
    }

    private boolean twins(Expr.Call call) {
      return siblings(call).stream().anyMatch(other -> same(other, call));
    }

    private boolean same(Expr.Call one, Expr.Call other) {
      return around.file().source(one.func()).equals(around.file().source(other.func()));
    }

    /** What other tasks are of that start before the function waits again. */
    private List<Expr> tasks(Expr.Call taker) {
      return Walk.find(owner, Expr.Call.class).stream()
          .filter(other -> takes(other, TASKS) && !other.args().isEmpty())
          .filter(other -> sameBlock(taker, other) && !waitBetween(taker, other))
          .map(other -> other.args().get(0))
          .toList();
    }

    private boolean sameBlock(Node one, Node other) {
      Optional<Node> block = around.file().statement(one).flatMap(around.file()::parent);
      return block.isPresent()
          && !(block.get() instanceof Stmt.If)
          && around.file().statement(other).flatMap(around.file()::parent).equals(block);
    }

    private boolean waitBetween(Node one, Node other) {
      int from = Math.min(one.first(), other.first());
      int to = Math.max(one.first(), other.first());
      return Walk.find(owner, Node.class).stream()
          .filter(node -> node.first() >= from && node.first() < to)
          .anyMatch(node -> node instanceof Expr.Await || node instanceof Stmt.AsyncFor);
    }

    /** A coroutine that is put into a list, all of which is run at once. */
    private Spawning collected(Expr.Call call) {
      Node parent = parent(call);
      if (parent instanceof Expr.Comp comp
          && comp.generators().get(0).first() > call.last()
          && together(comp)) {
        return new Spawning(Kind.MANY, comp);
      }
      if (parent instanceof Expr.Call append
          && append.func() instanceof Expr.Attribute method
          && method.attr().equals("append")
          && method.value() instanceof Expr.Name list
          && together(list.id())) {
        return loop(append).map(loop -> new Spawning(Kind.MANY, loop)).orElse(is(Kind.STARTED));
      }
      return is(Kind.UNKNOWN);
    }

    /** Whether what {@code comp} gives is run at once. */
    private boolean together(Expr comp) {
      Node parent = parent(comp);
      if (parent instanceof Expr.Starred star) {
        return parent(star) instanceof Expr.Call taker && takes(taker, ALL);
      }
      if (parent instanceof Expr.Call taker) {
        return takes(taker, ALL);
      }
      return parent instanceof Stmt.Assign assign
          && assign.targets().size() == 1
          && assign.targets().get(0) instanceof Expr.Name name
          && together(name.id());
    }

    /** Whether the list {@code name} is spread over {@code gather}, or handed to its like. */
    private boolean together(String name) {
      return Walk.find(owner, Expr.Call.class).stream()
          .filter(call -> takes(call, ALL) && !call.args().isEmpty())
          .map(call -> call.args().get(0))
          .map(arg -> arg instanceof Expr.Starred star ? star.value() : arg)
          .anyMatch(arg -> arg instanceof Expr.Name list && list.id().equals(name));
    }

    private boolean takes(Expr.Call taker, Set<String> names) {
      return around
          .resolver()
          .callee(taker.func())
          .filter(name -> names.contains(name.dotted()))
          .isPresent();
    }

    private Node parent(Node node) {
      return around.file().parent(node).orElse(owner);
    }
  }

  /** Whether {@code receiver} is the same object in each of the coroutines. */
  boolean shares(Expr receiver, Surroundings around) {
    List<Expr.Name> names = new ArrayList<>(Walk.find(receiver, Expr.Name.class));
    boolean chain = Walk.find(receiver, Expr.Call.class).isEmpty();
    return chain && names.stream().noneMatch(name -> changes(name, around));
  }

  private boolean changes(Expr.Name name, Surroundings around) {
    return around.scopes().variable(name).bindings().stream()
        .map(Binding::site)
        .flatMap(Optional::stream)
        .anyMatch(
            site ->
                !(repeat instanceof Stmt.Function)
                    && !(site instanceof Part.Arg)
                    && repeat.first() <= site.first()
                    && site.last() <= repeat.last());
  }
}
