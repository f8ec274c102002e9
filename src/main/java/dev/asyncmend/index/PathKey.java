package dev.asyncmend.index;

import org.jspecify.annotations.Nullable;

/** A name in a module that somebody is about to find out about. */
record PathKey(Unit unit, String path) {
  // Written out: what a record has by itself is slow before the second compiler sees it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathKey key && path.equals(key.path) && unit.equals(key.unit);
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 31 + unit.hashCode();
  }
}
