package dev.asyncmend.index;

import java.util.List;

/**
 * Which {@code for} statement takes the value of an expression, and how that is known.
 *
 * @param kind the statement
 * @param iterator whether it certainly is an asynchronous iterator, which {@code anext} takes; what
 *     an annotation calls iterable counts as one
 * @param certain as in {@link Answer}
 * @param chain how it is known, the nearest fact first
 */
public record Iterating(ForKind kind, boolean iterator, boolean certain, List<Reason> chain) {

  /** The answer of somebody who knows nothing. */
  public static final Iterating UNKNOWN = new Iterating(ForKind.UNKNOWN, false, false, List.of());

  /** Takes a copy of the list. */
  public Iterating {
    chain = List.copyOf(chain);
  }

  /** Whether {@code async for} takes it and {@code for} fails on it. */
  public boolean async() {
    return kind == ForKind.ASYNC;
  }
}
