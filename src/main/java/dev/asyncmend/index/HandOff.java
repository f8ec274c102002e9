package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function of a library that calls one of its arguments, or has it called.
 *
 * @param position the number of that argument, from 0 behind {@code self}; -1 where it is always
 *     written with its name
 * @param keyword its name
 * @param runs where it is called
 */
record HandOff(int position, String keyword, Runs runs) {

  /** Where a function runs that is handed to somebody. */
  enum Runs {
    /** Before the call returns, in the same thread. */
    HERE,
    /** In another thread. */
    THREAD,
    /** In another process. */
    PROCESS,
    /** In the thread of an event loop, called by the loop. */
    LOOP,
    /** In the main thread, between any two instructions or at the end. */
    MAIN,
    /** When somebody asks for its results. */
    LATER
  }

  /** The rows of {@code knowledge/hand-offs.tsv} by qualified name. */
  static Map<QName, HandOff> read(Table table) {
    Map<QName, HandOff> found = new HashMap<>();
    for (List<String> row : table.rows()) {
      Runs runs = Runs.valueOf(row.get(3).toUpperCase(Locale.ROOT));
      found.put(QName.of(row.get(0)), new HandOff(Integer.parseInt(row.get(1)), row.get(2), runs));
    }
    return Map.copyOf(found);
  }

  /** What {@code call} hands over; null where that is not said. */
  @Nullable Term in(Term.Call call) {
    for (Term.Keyword keyword : call.keywords()) {
      if (keyword.name().equals(this.keyword)) {
        return keyword.value();
      }
    }
    return position >= 0 && position < call.args().size() ? call.args().get(position) : null;
  }
}
