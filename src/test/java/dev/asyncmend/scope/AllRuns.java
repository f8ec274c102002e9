package dev.asyncmend.scope;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Runs a program of {@link Step}s in every way there is, up to a number of decisions, and notes
 * what happens: a slow and simple reference for {@link Flow}. Decisions are what conditions say
 * and, inside of {@code try}, whether a call or {@code del} raises. Looking up a name never fails.
 *
 * <p>Noted are {@code r READ WRITE}: the read saw that value; {@code u READ}: there was none;
 * {@code s READ READ}: the coroutine was suspended between them; {@code x STEP}: it ran.
 */
final class AllRuns {
  private static final int DECISIONS = 20;
  private static final int RUNS = 8_000;

  private final Set<String> noted = new HashSet<>();
  private List<Boolean> decisions = new ArrayList<>();
  private int decided;
  private int guards;
  private Map<String, Integer> values = new HashMap<>();
  private List<Integer> events = new ArrayList<>();

  /** How a statement ends that does not go on with the next one. */
  private enum End {
    RETURN,
    RAISE,
    BREAK,
    CONTINUE,
    /** The next statement comes. */
    NONE
  }

  /**
   * What happens in the runs of a coroutine function with this body and a parameter {@code a};
   * empty where there are too many ways to run it.
   */
  static Optional<Set<String>> of(List<Step> body) {
    AllRuns runs = new AllRuns();
    for (int run = 0; run < RUNS; run++) {
      runs.once(body);
      if (!runs.next()) {
        return Optional.of(runs.noted);
      }
    }
    return Optional.empty();
  }

  private void once(List<Step> body) {
    decided = 0;
    guards = 0;
    values = new HashMap<>(Map.of("a", 0));
    events = new ArrayList<>();
    try {
      block(body);
    } catch (Tired e) {
      // What happened until now did happen.
    }
    suspensions();
  }

  /** Goes on to the next way; false after the last. */
  private boolean next() {
    decisions = new ArrayList<>(decisions.subList(0, decided));
    while (!decisions.isEmpty() && decisions.get(decisions.size() - 1)) {
      decisions.remove(decisions.size() - 1);
    }
    if (decisions.isEmpty()) {
      return false;
    }
    decisions.set(decisions.size() - 1, true);
    return true;
  }

  /** A decision; a run that has taken too many of them is tired. */
  private boolean decide() {
    if (decided == DECISIONS) {
      throw new Tired();
    }
    if (decided == decisions.size()) {
      decisions.add(false);
    }
    return decisions.get(decided++);
  }

  private static final class Tired extends RuntimeException {
    private static final long serialVersionUID = 1;

    Tired() {
      super("", null, false, false);
    }
  }

  private End block(List<Step> steps) {
    for (Step step : steps) {
      End end = step(step);
      if (end != End.NONE) {
        return end;
      }
    }
    return End.NONE;
  }

  private End step(Step step) {
    noted.add("x " + step.number());
    return switch (step.kind()) {
      case WRITE -> call(() -> values.put(step.name(), step.number()));
      case READ -> {
        read(step);
        yield call(() -> {});
      }
      case DELETE -> call(() -> values.remove(step.name()));
      case AWAIT -> {
        End before = call(() -> events.add(0));
        yield before == End.NONE ? call(() -> {}) : before;
      }
      case RETURN -> End.RETURN;
      case RAISE -> End.RAISE;
      case BREAK -> End.BREAK;
      case CONTINUE -> End.CONTINUE;
      case IF -> {
        End end = call(() -> {});
        yield end == End.NONE ? branch(step) : end;
      }
      case WHILE -> loop(step);
      case EXCEPT -> handled(step);
      case FINALLY -> finished(step);
    };
  }

  /** A call, and what comes after it if it does not raise. */
  private End call(Runnable then) {
    if (guards > 0 && decide()) {
      return End.RAISE;
    }
    then.run();
    return End.NONE;
  }

  private void read(Step step) {
    Integer value = values.get(step.name());
    noted.add(value == null ? "u " + step.number() : "r " + step.number() + " " + value);
    events.add(step.number());
  }

  private End branch(Step step) {
    if (decide()) {
      return block(step.blocks().get(0));
    }
    return step.blocks().size() > 1 ? block(step.blocks().get(1)) : End.NONE;
  }

  private End loop(Step step) {
    while (true) {
      End raised = call(() -> {});
      if (raised != End.NONE) {
        return raised;
      }
      if (!decide()) {
        return step.blocks().size() > 1 ? block(step.blocks().get(1)) : End.NONE;
      }
      End end = block(step.blocks().get(0));
      if (end == End.BREAK) {
        return End.NONE;
      }
      if (end != End.NONE && end != End.CONTINUE) {
        return end;
      }
    }
  }

  private End handled(Step step) {
    End end = guarded(step);
    return end == End.RAISE ? block(step.blocks().get(1)) : end;
  }

  /**
   * The body of a {@code try}; flow takes it that every such body may raise, even one {@code
   * return}.
   */
  private End guarded(Step step) {
    guards++;
    End entered = call(() -> {});
    End end = entered == End.NONE ? block(step.blocks().get(0)) : entered;
    guards--;
    return end;
  }

  private End finished(Step step) {
    End end = guarded(step);
    End last = block(step.blocks().get(1));
    return last == End.NONE ? end : last;
  }

  /** Which reads had a suspension between them, with neither of them in between. */
  private void suspensions() {
    for (int start = 0; start < events.size(); start++) {
      int first = events.get(start);
      boolean paused = false;
      Set<Integer> met = new HashSet<>();
      for (int at = start + 1; first != 0 && at < events.size(); at++) {
        int second = events.get(at);
        paused |= second == 0;
        if (second != 0 && paused && met.add(second)) {
          noted.add("s " + first + " " + second);
        }
        met.add(second);
        if (second == first) {
          break;
        }
      }
    }
  }
}
