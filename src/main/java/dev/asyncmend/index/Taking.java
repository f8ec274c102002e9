package dev.asyncmend.index;

/**
 * What a parameter takes, as far as that is known: whether a coroutine in its place is a mistake.
 */
public enum Taking {
  /** An object that cannot be awaited, by its annotation or by what the code does with it. */
  VALUE,
  /** Something to be awaited. */
  AWAITABLE,
  /** Anything: the callable is known, and keeps it, hands it on or does not say. */
  ANYTHING,
  /** Nobody knows. */
  UNKNOWN
}
