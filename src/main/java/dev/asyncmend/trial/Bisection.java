package dev.asyncmend.trial;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Delta debugging: finds, among things that do not pass together, a largest set that does. With
 * each of those that are left out it would fail, so it is maximal by one.
 *
 * <p>Halves are tried, then halves of those that fail, so that {@code k} culprits among {@code n}
 * things take about {@code k·log2(n)} tests.
 *
 * @param <T> what a set is made of
 */
final class Bisection<T> {
  private final Judge<T> judge;
  private final List<T> kept = new ArrayList<>();

  /** Those left out, and how many were kept when that was decided. */
  private final Map<T, Integer> rejected = new LinkedHashMap<>();

  /** Says what passes. A set that was asked about before should be answered from memory. */
  interface Judge<T> {
    /** Whether these pass together. */
    boolean passes(List<T> things) throws Stopped;

    /**
     * Whether these, which were seen to fail, fail for sure: {@code culprit} is left out then.
     *
     * @param things the culprit and those with which it was tried
     */
    boolean blames(T culprit, List<T> things) throws Stopped;
  }

  private Bisection(Judge<T> judge) {
    this.judge = judge;
  }

  /** The largest set of {@code all}, in the same order; nothing at all is known to pass. */
  static <T> List<T> of(List<T> all, Judge<T> judge) throws Stopped {
    Bisection<T> bisection = new Bisection<>(judge);
    bisection.search(all, false);
    bisection.again();
    return all.stream().filter(bisection.kept::contains).toList();
  }

  /**
   * Keeps what passes beside those kept so far.
   *
   * @param fails whether all of {@code things} together are known to fail
   * @return whether all were kept
   */
  private boolean search(List<T> things, boolean fails) throws Stopped {
    if (!fails && judge.passes(with(things))) {
      kept.addAll(things);
      return true;
    }
    if (things.size() == 1) {
      return single(things.get(0));
    }
    int half = things.size() / 2;
    boolean first = search(things.subList(0, half), false);
    // Where the first half was kept, the second one beside it is what has just failed.
    return search(things.subList(half, things.size()), first) && first;
  }

  private boolean single(T culprit) throws Stopped {
    if (judge.blames(culprit, with(List.of(culprit)))) {
      rejected.put(culprit, kept.size());
      return false;
    }
    kept.add(culprit);
    return true;
  }

  /** Tries those again that failed before others were kept: they may have needed them. */
  private void again() throws Stopped {
    boolean grew = true;
    while (grew) {
      grew = false;
      for (T thing : List.copyOf(rejected.keySet())) {
        Integer then = rejected.get(thing);
        if (then != null && then < kept.size() && judge.passes(with(List.of(thing)))) {
          kept.add(thing);
          rejected.remove(thing);
          grew = true;
        } else {
          rejected.put(thing, kept.size());
        }
      }
    }
  }

  private List<T> with(List<T> more) {
    List<T> all = new ArrayList<>(kept);
    all.addAll(more);
    return all;
  }
}
