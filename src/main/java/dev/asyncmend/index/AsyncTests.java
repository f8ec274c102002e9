package dev.asyncmend.index;

/** Who runs the asynchronous test functions of a project, by what it says about itself. */
public enum AsyncTests {
  /** pytest-asyncio, and only those with its mark. */
  MARKED,
  /** Nobody says. */
  UNSTATED,
  /** Something that takes those without a mark, too, or may mark them. */
  ANY;

  /** What holds where two places speak about the same tests. */
  public AsyncTests and(AsyncTests other) {
    if (this == ANY || other == ANY) {
      return ANY;
    }
    return this == MARKED || other == MARKED ? MARKED : UNSTATED;
  }
}
