package dev.asyncmend.index;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What code does by way of the functions that it calls: the shortest way to somebody who does it,
 * found by going through the call graph in breadth. A way goes through calls only that run in the
 * same thread, at once, and whose callee is known; where a call has alternatives all of them have
 * to lead there. Safe to use from several threads.
 */
final class Effects {
  private static final int MOST_ROUTINES = 250;
  private static final int MOST_STEPS = 12;
  private static final int MOST_FORKS = 2;

  /** A way with more branches on it may well be one that nothing ever takes. */
  private static final int MOST_BRANCHES = 1;

  private final CallGraph graph;
  private final Inference inference;
  private final Memo<Key, Effect> known = new Memo<>();
  private final LoopChecks checks;

  /** A question that was answered. */
  private record Key(Routine.Key routine, Goal goal, int forks) {}

  Effects(CallGraph graph, Inference inference) {
    this.graph = graph;
    this.inference = inference;
    this.checks = new LoopChecks(graph);
  }

  /** A step on the way. */
  private record Trace(
      @Nullable Trace before, String name, @Nullable Reason call, boolean certain) {}

  /** A function to be looked at, and how it was reached. */
  private record State(Routine routine, Trace trace, int depth, int branches) {}

  /** A function that was reached by so many branches. */
  private record Seen(Object routine, int branches) {}

  /** Whether what a call runs comes to {@code goal}, by all of its targets if it has several. */
  Effect of(List<Target> targets, Goal goal) {
    List<Effect> all = targets.stream().map(one -> of(one, goal)).toList();
    Optional<Effect> yes = all.stream().filter(Effect::yes).findFirst();
    if (goal.wary() && yes.isPresent()) {
      return yes.get();
    }
    boolean same = all.stream().map(Effect::holds).distinct().count() == 1;
    return same ? all.get(0) : Effect.UNKNOWN;
  }

  /** Whether what {@code target} runs comes to {@code goal}. */
  Effect of(Target target, Goal goal) {
    return of(target, goal, MOST_FORKS);
  }

  private Effect of(Target target, Goal goal, int forks) {
    if (target.form() != Target.Form.CODE) {
      return target.form() == Target.Form.UNKNOWN ? Effect.UNKNOWN : Effect.NO;
    }
    Routine.Key routine = target.code().size() == 1 ? lasting(target.code().get(0)) : null;
    if (routine == null) {
      return new Search(goal, forks).from(target);
    }
    Key key = new Key(routine, goal, forks);
    Effect found = known.get(key);
    if (found == null) {
      Ledger.open();
      found = new Search(goal, forks).from(target);
      known.put(key, found, Ledger.close());
    }
    return target.certain() || !found.certain()
        ? found
        : new Effect(found.holds(), false, found.way(), found.chain());
  }

  /** What the answer about a function can be kept under; null where it holds for one call only. */
  private static Routine.@Nullable Key lasting(Routine routine) {
    return routine.calledBack() ? null : routine.key();
  }

  /** One search. */
  private final class Search {
    private final Goal goal;
    private final int forks;
    private final Deque<State> open = new ArrayDeque<>();
    private final Set<Object> seen = new HashSet<>();
    private boolean unknown;

    Search(Goal goal, int forks) {
      this.goal = goal;
      this.forks = forks;
    }

    Effect from(Target start) {
      enter(start, new Trace(null, start.label(), null, start.certain()), 0, 0);
      for (int count = 0; !open.isEmpty(); count++) {
        if (count == MOST_ROUTINES) {
          return Effect.UNKNOWN;
        }
        Effect found = look(open.pop());
        if (found != null) {
          return found;
        }
      }
      return unknown ? Effect.UNKNOWN : Effect.NO;
    }

    private void enter(Target target, Trace trace, int depth, int branches) {
      for (Routine routine : target.code()) {
        Routine.Key key = lasting(routine);
        if (seen.add(new Seen(key == null ? routine : key, branches))) {
          open.add(new State(routine, trace, depth, branches));
        }
      }
    }

    /** Looks at the calls of one function; the answer where one of them gives it. */
    private @Nullable Effect look(State state) {
      unknown |= state.routine().body().partial();
      if (state.depth() == MOST_STEPS || (!goal.wary() && checks.in(state.routine()))) {
        unknown = true;
        return null;
      }
      for (Edge edge : graph.edges(state.routine())) {
        if (edge.runs() == HandOff.Runs.HERE && likely(edge, state)) {
          Effect found = follow(edge, state);
          if (found != null) {
            return found;
          }
        }
      }
      return null;
    }

    /** Whether a call is on the usual way of things. */
    private boolean likely(Edge edge, State state) {
      CallFact.Chance chance = edge.fact().chance();
      boolean usual =
          goal.wary()
              || chance == CallFact.Chance.ALWAYS
              || (chance == CallFact.Chance.SOMETIMES && state.branches() < MOST_BRANCHES);
      unknown |= !usual;
      return usual;
    }

    private int branches(Edge edge, State state) {
      boolean branch = edge.fact().chance() != CallFact.Chance.ALWAYS;
      return state.branches() + (branch && !goal.wary() ? 1 : 0);
    }

    private @Nullable Effect follow(Edge edge, State state) {
      if (edge.targets().size() > 1) {
        return fork(edge, state);
      }
      Target target = edge.targets().get(0);
      Trace next = step(state, edge, target);
      switch (target.form()) {
        case LIBRARY -> {
          unknown |= !described(target);
          return met(target, edge) ? told(next, Effect.NO) : null;
        }
        case CODE -> {
          if (declared(target) && met(target, edge)) {
            return told(next, Effect.NO);
          }
          enter(target, next, state.depth() + 1, branches(edge, state));
        }
        case UNKNOWN -> unknown = true;
        case COROUTINE, GENERATOR -> {
          return null;
        }
      }
      return null;
    }

    /** A call with alternatives leads there if each of them does. */
    private @Nullable Effect fork(Edge edge, State state) {
      List<Effect> all =
          heard(edge.targets().stream().map(target -> alternative(target, edge)).toList());
      unknown |= all.stream().anyMatch(one -> one.holds() != Effect.Holds.NO);
      if (!all.stream().allMatch(Effect::yes)) {
        return null;
      }
      Effect first = all.get(0);
      boolean certain = all.stream().allMatch(Effect::certain);
      return told(step(state, edge, first.way().get(0), certain), first);
    }

    /** Of several answers those that count. */
    private List<Effect> heard(List<Effect> all) {
      List<Effect> yes = all.stream().filter(Effect::yes).toList();
      return goal.wary() && !yes.isEmpty() ? yes : all;
    }

    private Effect alternative(Target target, Edge edge) {
      if (target.form() == Target.Form.LIBRARY) {
        return met(target, edge)
            ? new Effect(Effect.Holds.YES, target.certain(), List.of(target.label()), List.of())
            : described(target) ? Effect.NO : Effect.UNKNOWN;
      }
      return forks == 0 ? Effect.UNKNOWN : of(target, goal, forks - 1);
    }

    /** Whether something would be known if the library's function did what is asked for. */
    private static boolean described(Target target) {
      String head = target.name() == null ? "" : target.name().head();
      return Knowledge.bundled().standard(head) || Knowledge.bundled().describes(head);
    }

    private boolean met(Target target, Edge edge) {
      return target.name() != null && goal.met(target.name(), edge.fact().call(), table());
    }

    /** Whether the user says what code of the project does. */
    private boolean declared(Target target) {
      return target.name() != null && table().ours(target.name());
    }

    private BlockingTable table() {
      return inference.modules().blocking();
    }

    private Trace step(State state, Edge edge, Target target) {
      return step(state, edge, target.label(), target.certain());
    }

    private Trace step(State state, Edge edge, String callee, boolean certain) {
      Routine from = state.routine();
      String text = '`' + Target.label(from.name()) + "` calls `" + callee + '`';
      Reason call = new Reason(from.unit().path(), edge.fact().line(), text);
      return new Trace(state.trace(), callee, call, certain && state.trace().certain());
    }

    /** The way of {@code last}, and behind it the one of {@code beyond}. */
    private Effect told(Trace last, Effect beyond) {
      List<String> way = new ArrayList<>();
      List<Reason> chain = new ArrayList<>();
      for (Trace at = last; at != null; at = at.before()) {
        way.add(0, at.name());
        if (at.call() != null) {
          chain.add(0, at.call());
        }
      }
      beyond.way().stream().skip(1).forEach(way::add);
      chain.addAll(beyond.chain());
      return new Effect(Effect.Holds.YES, last.certain(), way, chain);
    }
  }
}
