package dev.asyncmend.recipe;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Shows files to recipes: one walk over the tree for all of them. Safe to use from threads. */
public final class Dispatch {
  private final List<Listener> listeners;
  private final Map<Class<? extends Node>, List<Listener>> byType = new ConcurrentHashMap<>();

  private Dispatch(List<Listener> listeners) {
    this.listeners = listeners;
  }

  /** Asks each of {@code remedies} what it wants to see. */
  public static Dispatch of(Collection<Remedy> remedies) {
    return new Dispatch(remedies.stream().flatMap(remedy -> Hooks.of(remedy).stream()).toList());
  }

  /** Everything that the recipes find in one file, by place, then in the order of the recipes. */
  public List<Finding> look(Surroundings around) {
    List<Finding> findings = new ArrayList<>();
    Walk.all(
        around.file().tree(),
        node ->
            listeners(node.getClass())
                .forEach(
                    listener ->
                        listener
                            .action()
                            .accept(new Place(node, around, listener.remedy(), findings::add))));
    findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return List.copyOf(findings);
  }

  private List<Listener> listeners(Class<? extends Node> type) {
    return byType.computeIfAbsent(
        type, key -> listeners.stream().filter(listener -> listener.types().test(key)).toList());
  }
}
