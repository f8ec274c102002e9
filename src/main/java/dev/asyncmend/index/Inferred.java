package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;

/**
 * The class of an object.
 *
 * @param type the qualified name of the class
 * @param exact whether it is this class itself; else it may be a subclass
 * @param certain as in {@link Answer}
 * @param chain how it is known, the nearest fact first
 */
public record Inferred(QName type, boolean exact, boolean certain, List<Reason> chain) {

  /** Takes a copy of the list. */
  public Inferred {
    chain = List.copyOf(chain);
  }
}
