package dev.asyncmend.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which names belong together: whoever is joined with one is joined with all that it has. */
final class Bonds {
  private final Map<String, NavigableSet<String>> groups = new HashMap<>();

  /** Joins all of {@code names}. */
  void join(Collection<String> names) {
    NavigableSet<String> all = new TreeSet<>();
    names.forEach(name -> all.addAll(group(name)));
    all.forEach(name -> groups.put(name, all));
  }

  /** The first of the names that belong together with {@code name}; the same for all of them. */
  String first(String name) {
    return group(name).first();
  }

  /** All that belong together with {@code name} but itself, sorted. */
  List<String> others(String name) {
    return group(name).stream().filter(other -> !other.equals(name)).toList();
  }

  private NavigableSet<String> group(String name) {
    return groups.computeIfAbsent(name, key -> new TreeSet<>(List.of(key)));
  }
}
