package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that lead to a value, the nearest first; shares its tail with other trails.
 *
 * @param reason the nearest fact
 * @param rest what that one rests on
 */
record Trail(Reason reason, @Nullable Trail rest) {
  private static final int LONGEST = 12;

  /** {@code rest} with a nearer fact before it. */
  static Trail of(Unit unit, int line, String text, @Nullable Trail rest) {
    return new Trail(new Reason(unit.path(), unit.line(line), text), rest);
  }

  /** The facts of {@code near} and behind them those of {@code far}. */
  static @Nullable Trail join(@Nullable Trail near, @Nullable Trail far) {
    if (near == null || far == null) {
      return near == null ? far : near;
    }
    return new Trail(near.reason(), join(near.rest(), far));
  }

  /** The facts as a list, repetitions and the far end of a long way left out. */
  static List<Reason> reasons(@Nullable Trail trail) {
    List<Reason> reasons = new ArrayList<>();
    for (Trail at = trail; at != null && reasons.size() < LONGEST; at = at.rest()) {
      if (!reasons.contains(at.reason())) {
        reasons.add(at.reason());
      }
    }
    return reasons;
  }
}
