package dev.asyncmend.pattern;

import java.util.Optional;

/**
 * A hole of a pattern. Python has no holes, so a pattern is parsed with a name in each of them.
 *
 * @param name what stands behind {@code $} or {@code $*}
 * @param many whether it takes any number of things
 */
record Hole(String name, boolean many) {
  private static final String ONE = "__hole_";
  private static final String MANY = "__many_";

  /** The hole that the identifier {@code id} stands for; empty for any other identifier. */
  static Optional<Hole> behind(String id) {
    if (id.startsWith(ONE)) {
      return Optional.of(new Hole(id.substring(ONE.length()), false));
    }
    return id.startsWith(MANY)
        ? Optional.of(new Hole(id.substring(MANY.length()), true))
        : Optional.empty();
  }

  /** Whether what it takes is remembered; {@code $_} and {@code $*_} are not. */
  boolean named() {
    return !name.equals("_");
  }

  /** The name that Python reads in the place of the hole. */
  String identifier() {
    return (many ? MANY : ONE) + name;
  }

  /** What Python reads in the place of the hole: a starred name for any number of things. */
  String placeholder() {
    return many ? '*' + identifier() : identifier();
  }

  @Override
  public String toString() {
    return (many ? "$*" : "$") + name;
  }
}
