package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;

/**
 * Whether code comes to do something, and how.
 *
 * @param holds whether it does
 * @param certain false where a step of the way was inferred, which code elsewhere could defeat
 * @param way the names on the shortest way: the functions of the project as Python's {@code
 *     __qualname__} has them, at the end what does it; empty unless it does
 * @param chain the calls on that way, one less than names
 */
public record Effect(Holds holds, boolean certain, List<String> way, List<Reason> chain) {
  /** Takes copies of the lists. */
  public Effect {
    way = List.copyOf(way);
    chain = List.copyOf(chain);
  }

  static final Effect NO = new Effect(Holds.NO, true, List.of(), List.of());
  static final Effect UNKNOWN = new Effect(Holds.UNKNOWN, false, List.of(), List.of());

  /** An answer. */
  public enum Holds {
    YES,
    NO,
    UNKNOWN
  }

  /** Whether it certainly, or by inference, does. */
  public boolean yes() {
    return holds == Holds.YES;
  }

  /** The qualified name of what does it in the end; only where somebody does. */
  public QName end() {
    return QName.of(way.get(way.size() - 1));
  }
}
