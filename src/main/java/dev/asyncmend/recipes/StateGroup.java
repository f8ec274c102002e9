package dev.asyncmend.recipes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Functions that share state under a lock, directly or by way of each other.
 *
 * @param functions their names
 * @param touched all that they touch
 * @param changed what of it they change
 */
record StateGroup(List<String> functions, Set<String> touched, Set<String> changed) {
  /** The functions by what they have in common; each in one group. */
  static List<StateGroup> of(Collection<GuardedState> all) {
    List<StateGroup> groups = new ArrayList<>();
    for (GuardedState state : all) {
      StateGroup joined =
          new StateGroup(
              new ArrayList<>(List.of(state.function().name())),
              new TreeSet<>(state.touched()),
              new TreeSet<>(state.changed()));
      for (StateGroup group : List.copyOf(groups)) {
        if (group.touched.stream().anyMatch(joined.touched::contains)) {
          groups.remove(group);
          joined.functions.addAll(0, group.functions);
          joined.touched.addAll(group.touched);
          joined.changed.addAll(group.changed);
        }
      }
      groups.add(joined);
    }
    return groups;
  }

  /** Whether there is anything to guard. */
  boolean changes() {
    return !changed.isEmpty();
  }

  /** What a lock of its own could be called after. */
  String first() {
    return changed.iterator().next();
  }

  /** Who changes what, for people. */
  String text() {
    String who =
        functions.stream()
            .distinct()
            .map(name -> '`' + name + '`')
            .collect(Collectors.joining(", "));
    String what = changed.stream().map(name -> '`' + name + '`').collect(Collectors.joining(", "));
    return who + " for " + what;
  }
}
