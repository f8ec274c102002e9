package dev.asyncmend.index;

/** Which {@code for} statement takes an object (language reference, PEP 492). */
public enum ForKind {
  /** {@code for}: it has {@code __iter__} or {@code __getitem__}, and certainly no async twin. */
  SYNC,
  /** {@code async for}: it has {@code __aiter__}, and certainly no sync twin. */
  ASYNC,
  /** Either statement works. */
  BOTH,
  /** Nobody knows, the alternatives disagree, or it cannot be iterated. */
  UNKNOWN
}
