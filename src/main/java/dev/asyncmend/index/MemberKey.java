package dev.asyncmend.index;

import org.jspecify.annotations.Nullable;

/**
 * A member of objects of a class, or of the class itself.
 *
 * @param type the class
 * @param exact whether the objects are of that class, and not of one that inherits from it
 * @param instance whether it is read from an object
 */
record MemberKey(Hierarchy.Id type, boolean exact, boolean instance, String name) {
  // Written out: what a record has by itself is slow before the second compiler sees it.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MemberKey key
        && exact == key.exact
        && instance == key.instance
        && name.equals(key.name)
        && type.equals(key.type);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + type.hashCode();
  }
}
