package dev.asyncmend.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of one question: how much may be evaluated, and what is being evaluated. What comes
 * out while the trip was cut short must not be kept, for another trip may get further.
 */
final class Trip {
  private static final int MOST_STEPS = 4_000;
  private static final int DEEPEST = 120;

  private final @Nullable Unit asker;
  private final Told known;
  private final Set<Object> active = new HashSet<>();
  private boolean patched = true;
  private int steps;
  private int depth;
  private int cuts;

  /** A trip for everybody. */
  Trip() {
    this(null, new Told());
  }

  /**
   * A trip for the file {@code asker}: what only holds there is taken into account.
   *
   * @param known what terms of that file were found to give by its earlier trips
   */
  Trip(@Nullable Unit asker, Told known) {
    this.asker = asker;
    this.known = known;
  }

  /**
   * A trip that takes names as their definitions have them, whatever is put in their place later:
   * so the bases of a class, which are needed to tell what is put where.
   */
  static Trip unpatched() {
    Trip trip = new Trip();
    trip.patched = false;
    return trip;
  }

  /** Whether it matters what is put in the place of attributes from outside. */
  boolean patched() {
    return patched;
  }

  /** What this very term of the asker's file gave before; null where nobody asked. */
  @Nullable List<Possible> known(Term term) {
    return known.get(term);
  }

  /** Keeps what a term of the asker's file gives. */
  void learn(Term term, List<Possible> found) {
    known.put(term, found);
  }

  /** Whether it is the file at {@code path} that asks. */
  boolean askedBy(String path) {
    return asker != null && asker.path().equals(path);
  }

  /** The file that asks; null for a trip for everybody. */
  @Nullable Unit asker() {
    return asker;
  }

  /** What comes out from now on holds for this trip only. */
  void cut() {
    cuts++;
  }

  /** One step down; false where that is too far, and then {@link #up} must not follow. */
  boolean down() {
    if (steps >= MOST_STEPS || depth >= DEEPEST) {
      cuts++;
      return false;
    }
    steps++;
    depth++;
    return true;
  }

  /** One step up. */
  void up() {
    depth--;
  }

  /** Whether {@code key} was not being evaluated; it is from now on. */
  boolean enter(Object key) {
    if (active.add(key)) {
      return true;
    }
    cuts++;
    return false;
  }

  /** Whether {@code key} is being evaluated. */
  boolean inside(Object key) {
    return active.contains(key);
  }

  /** {@code key} is no longer being evaluated. */
  void leave(Object key) {
    active.remove(key);
  }

  /** How often something was left out so far. */
  int cuts() {
    return cuts;
  }
}
