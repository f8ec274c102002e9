package dev.asyncmend.index;

import java.util.List;

/**
 * Which {@code with} statement the value of an expression is made for, and how that is known.
 *
 * @param kind the statement
 * @param certain as in {@link Answer}
 * @param chain how it is known, the nearest fact first
 */
public record Entering(WithKind kind, boolean certain, List<Reason> chain) {

  /** The answer of somebody who knows nothing. */
  public static final Entering UNKNOWN = new Entering(WithKind.UNKNOWN, false, List.of());

  /** Takes a copy of the list. */
  public Entering {
    chain = List.copyOf(chain);
  }
}
