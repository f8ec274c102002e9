package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A function of a library that calls one of its arguments, and does not await what it gets: a
 * coroutine function there is of no use.
 *
 * @param name qualified name of the function
 * @param position the number of the argument, from 0 behind {@code self}; -1 where it is always
 *     written with its name
 * @param keyword its name
 * @param looped whether an event loop calls it
 * @param result what becomes of the value that it returns
 * @param instead what to hand over or use where that is a coroutine; the name of another method
 *     behind a dot; empty where nothing is known
 */
public record Callback(
    QName name, int position, String keyword, boolean looped, Result result, String instead) {

  /** What becomes of the value that a function returns. */
  public enum Result {
    /** Nobody sees it. */
    DROPPED,
    /** It is used at once, as a key or a condition. */
    VALUE,
    /** Whoever handed the function over gets it. */
    BACK,
    /** The same, one for each element of something. */
    EACH
  }

  /** The rows of {@code knowledge/callbacks.tsv} by qualified name. */
  static Map<QName, Callback> read(Table table, Map<QName, HandOff> handOffs) {
    Map<QName, Callback> found = new HashMap<>();
    for (List<String> row : table.rows()) {
      QName name = QName.of(row.get(0));
      HandOff handOff = handOffs.get(name);
      if (handOff == null) {
        throw new IllegalStateException("not in hand-offs.tsv: " + name);
      }
      Result result = Result.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      String instead = row.get(2).equals("-") ? "" : row.get(2);
      boolean looped = handOff.runs() == HandOff.Runs.LOOP;
      found.put(
          name, new Callback(name, handOff.position(), handOff.keyword(), looped, result, instead));
    }
    return Map.copyOf(found);
  }
}
