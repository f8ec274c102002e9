package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The qualified names of the values that an expression may have. Every recipe asks about most names
 * of a file, so there are loops here and no streams.
 */
final class Denoted {
  private Denoted() {}

  /** The different names of {@code all}; none where one of them is unknown. */
  static List<QName> names(List<Possible> all) {
    if (all.size() == 1) {
      return all.get(0).lastName().map(List::of).orElse(List.of());
    }
    Set<QName> found = new LinkedHashSet<>();
    for (Possible one : all) {
      if (one.names().isEmpty()) {
        return List.of();
      }
      found.add(one.names().get(one.names().size() - 1));
    }
    return List.copyOf(found);
  }

  /** Whether all are certain. A class keeps its name whatever a decorator does to it. */
  static boolean settled(List<Possible> all) {
    for (Possible one : all) {
      if (!one.certain() && !(one.value() instanceof Value.Cls)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all are certainly {@code name}, or what that is an alias of. */
  static boolean as(QName name, List<Possible> all, ProjectIndex index) {
    if (all.isEmpty() || all.get(0).names().isEmpty() || !settled(all)) {
      return false;
    }
    if (reached(name, all)) {
      return true;
    }
    List<QName> names = names(all);
    return names.size() == 1 && names.get(0).equals(index.canonical(name));
  }

  private static boolean reached(QName name, List<Possible> all) {
    for (Possible one : all) {
      if (!one.names().contains(name)) {
        return false;
      }
    }
    return true;
  }

  /** The name of the callable that all of them are; empty where they are different ones. */
  static Optional<QName> callee(List<Possible> all) {
    Optional<QName> agreed = Optional.empty();
    for (int at = 0; at < all.size(); at++) {
      Optional<QName> name = all.get(at).callee();
      if (at > 0 && !agreed.equals(name)) {
        return Optional.empty();
      }
      agreed = name;
    }
    return agreed;
  }
}
