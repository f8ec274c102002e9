package dev.asyncmend.index;

/** Which {@code with} statement an object is made for (PEP 343, PEP 492). */
public enum WithKind {
  /** {@code with}: it has {@code __enter__} and {@code __exit__} and certainly no async twin. */
  SYNC,
  /** {@code async with}: it has {@code __aenter__} and {@code __aexit__} and no sync twin. */
  ASYNC,
  /** Either statement works. */
  BOTH,
  /** Nobody knows, the alternatives disagree, or it is no context manager. */
  UNKNOWN
}
