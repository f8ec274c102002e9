package dev.asyncmend.recipe;

import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Walk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;

/**
 * Shows files to recipes: one walk over the tree for all those that the file can concern by its
 * words. A recipe is made ready when the first such file comes. Safe to use from threads.
 */
public final class Dispatch {
  private final List<Remedy> remedies;
  private final Triggers triggers;
  private final AtomicReferenceArray<List<Listener>> listeners;
  private final Map<BitSet, Table> tables = new ConcurrentHashMap<>();

  private Dispatch(List<Remedy> remedies) {
    this.remedies = remedies;
    this.triggers = Triggers.of(remedies);
    this.listeners = new AtomicReferenceArray<>(remedies.size());
  }

  /** A dispatch to each of {@code remedies}, which are asked what they want to see. */
  public static Dispatch of(Collection<Remedy> remedies) {
    return new Dispatch(List.copyOf(remedies));
  }

  /** Everything that the recipes find in one file, by place, then in the order of the recipes. */
  public List<Finding> look(Surroundings around) {
    return look(around, () -> {});
  }

  /**
   * The same.
   *
   * @param pulse runs before each node that somebody wants to see; what it throws ends the look
   */
  public List<Finding> look(Surroundings around, Runnable pulse) {
    BitSet concerned = triggers.in(around.file().text().chars());
    if (concerned.isEmpty()) {
      return List.of();
    }
    Table table = tables.computeIfAbsent(concerned, key -> new Table(listeners(key)));
    List<Finding> findings = new ArrayList<>();
    Consumer<Finding> taker = findings::add;
    Walk.all(
        around.file().tree(),
        node -> {
          List<Listener> wanting = table.of(node.getClass());
          if (!wanting.isEmpty()) {
            pulse.run();
          }
          for (Listener listener : wanting) {
            listener.action().accept(new Place(node, around, listener.remedy(), taker));
          }
        });
    findings.sort(Comparator.comparingInt(finding -> finding.span().start()));
    return List.copyOf(findings);
  }

  /** How many kinds of nodes and patterns {@code remedy} asks to see. */
  public static int listening(Remedy remedy) {
    return Hooks.of(remedy).size();
  }

  private List<Listener> listeners(BitSet concerned) {
    List<Listener> found = new ArrayList<>();
    for (int at = concerned.nextSetBit(0); at >= 0; at = concerned.nextSetBit(at + 1)) {
      List<Listener> known = listeners.get(at);
      if (known == null) {
        known = Hooks.of(remedies.get(at));
        listeners.set(at, known);
      }
      found.addAll(known);
    }
    return found;
  }

  /** The listeners of some recipes by the class of node that they are about. */
  private static final class Table {
    private final List<Listener> all;
    private final Map<Class<? extends Node>, List<Listener>> byType = new ConcurrentHashMap<>();

    Table(List<Listener> all) {
      this.all = all;
    }

    List<Listener> of(Class<? extends Node> type) {
      List<Listener> known = byType.get(type);
      if (known == null) {
        known = all.stream().filter(listener -> listener.types().test(type)).toList();
        byType.put(type, known);
      }
      return known;
    }
  }
}
