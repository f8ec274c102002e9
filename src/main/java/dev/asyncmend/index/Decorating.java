package dev.asyncmend.index;

/** What a decorator that is known does to the function below it. */
public enum Decorating {
  /** It gives the function back, or one that gives the same value when it is called. */
  KEEPS,
  /** It hands out what an earlier call with the same arguments gave. */
  CACHES,
  /** It hands out what the first read of the attribute gave. */
  CACHES_PROPERTY,
  /** It does something else, or nobody knows. */
  OTHER
}
