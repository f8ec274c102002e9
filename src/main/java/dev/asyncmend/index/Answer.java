package dev.asyncmend.index;

import java.util.List;
import java.util.Objects;

/**
 * Whether the value of an expression can be awaited, and how that is known.
 *
 * @param awaitable yes, no or unknown
 * @param form what kind of awaitable it is; {@link Form#NONE} unless the answer is yes
 * @param certain false where the answer rests on an inference which code elsewhere could defeat,
 *     such as the type of an attribute that nobody annotates
 * @param chain how it is known, the nearest fact first
 */
public record Answer(Awaitable awaitable, Form form, boolean certain, List<Reason> chain) {

  /** The answer of somebody who knows nothing. */
  public static final Answer UNKNOWN = new Answer(Awaitable.UNKNOWN, Form.NONE, false, List.of());

  /** Takes a copy of the list. */
  public Answer {
    chain = List.copyOf(chain);
  }

  /** Whether the value is a coroutine that nobody has started: without an await it never runs. */
  public boolean coroutine() {
    return awaitable == Awaitable.YES && form == Form.COROUTINE;
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Answer answer
        && awaitable == answer.awaitable
        && form == answer.form
        && certain == answer.certain
        && chain.equals(answer.chain);
  }

  @Override
  public int hashCode() {
    return Objects.hash(awaitable, form, certain, chain);
  }

  /** What kind of awaitable a value is. */
  public enum Form {
    /** No awaitable, or nobody knows. */
    NONE,
    /** A new coroutine: it runs only if somebody awaits it. */
    COROUTINE,
    /** A coroutine that a cache hands out again: it can be awaited once only. */
    CACHED_COROUTINE,
    /** A future or task: it runs by itself. */
    FUTURE,
    /** What an annotation calls {@code Awaitable} and no more. */
    ANNOTATED,
    /** Any other object with {@code __await__}. */
    OBJECT,
    /** One of several of these. */
    MIXED
  }
}
