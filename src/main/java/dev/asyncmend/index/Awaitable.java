package dev.asyncmend.index;

/** Whether a value can be awaited. Only what is certain is {@link #YES} or {@link #NO}. */
public enum Awaitable {
  YES,
  NO,
  /** Nobody knows, or the alternatives disagree. */
  UNKNOWN
}
