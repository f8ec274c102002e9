package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be said only by looking at the whole project: who inherits from a class, and who
 * replaces an attribute from outside. Taken once, when somebody asks.
 */
final class Census {
  private final Inference inference;
  private volatile @Nullable Count count;
  private @Nullable Map<Hierarchy.Id, List<Value.Cls>> descendants;

  Census(Inference inference) {
    this.inference = inference;
  }

  /** An assignment to an attribute of another object. Compared by identity. */
  static final class Patched {
    private final Unit unit;
    private final Patch patch;

    Patched(Unit unit, Patch patch) {
      this.unit = unit;
      this.patch = patch;
    }

    /** Where it stands. */
    Unit unit() {
      return unit;
    }

    Patch patch() {
      return patch;
    }
  }

  /**
   * What the summaries say as they are.
   *
   * @param owners how many classes have a member of a name
   * @param patches assignments by the name of the attribute, but those of tests
   * @param classes every class
   */
  private record Count(
      Map<String, Integer> owners, Map<String, List<Patched>> patches, List<Value.Cls> classes) {}

  private Count count() {
    Count known = count;
    if (known == null) {
      Ledger.open();
      List<Unit> units = inference.modules().all(); // outside of the lock: threads share the work
      known = count(units);
      Ledger.drop();
    }
    return known;
  }

  private synchronized Count count(List<Unit> units) {
    Count known = count;
    if (known == null) {
      known = new Count(new HashMap<>(), new HashMap<>(), new ArrayList<>());
      for (Unit unit : units) {
        take(unit, known);
      }
      count = known;
    }
    return known;
  }

  private static void take(Unit unit, Count taken) {
    for (Patch patch : unit.test() ? List.<Patch>of() : unit.summary().patches()) {
      taken
          .patches
          .computeIfAbsent(patch.attribute(), name -> new ArrayList<>())
          .add(new Patched(unit, patch));
    }
    for (List<Definition> definitions : unit.summary().definitions().values()) {
      for (Definition definition : definitions) {
        if (definition instanceof Definition.Type type) {
          taken.classes.add(new Value.Cls(unit, type, true));
          type.members().forEach(name -> taken.owners.merge(name, 1, Integer::sum));
        }
      }
    }
  }

  /**
   * The subclasses of each class, at any depth. Bases are evaluated for it, which may ask again.
   */
  private Map<Hierarchy.Id, List<Value.Cls>> descendants() {
    Count taken = count();
    synchronized (this) {
      Map<Hierarchy.Id, List<Value.Cls>> known = descendants;
      if (known == null) {
        Ledger.open();
        known = descendants(taken);
        Ledger.drop();
      }
      return known;
    }
  }

  private Map<Hierarchy.Id, List<Value.Cls>> descendants(Count taken) {
    Map<Hierarchy.Id, List<Value.Cls>> found = new HashMap<>();
    descendants = found;
    for (Value.Cls cls : taken.classes) {
      List<Hierarchy.Ancestor> order = inference.hierarchy().order(cls);
      for (Hierarchy.Ancestor ancestor : order.subList(1, order.size())) {
        if (ancestor.cls() != null) {
          found.computeIfAbsent(Hierarchy.Id.of(ancestor.cls()), id -> new ArrayList<>()).add(cls);
        }
      }
    }
    return found;
  }

  /**
   * The project's classes that inherit from {@code cls} and may find the member {@code name}
   * elsewhere than it does.
   */
  List<Value.Cls> heirs(Value.Cls cls, String name) {
    Ledger.asked(Topic.MEMBERS, name);
    int own = !cls.unit().foreign() && cls.def().members().contains(name) ? 1 : 0;
    boolean elsewhere = count().owners.getOrDefault(name, 0) > own;
    return elsewhere ? heirs(cls) : List.of();
  }

  /** All of the project's classes that inherit from {@code cls}. */
  List<Value.Cls> heirs(Value.Cls cls) {
    Ledger.asked(Topic.HEIRS, Lineage.name(cls));
    return descendants().getOrDefault(Hierarchy.Id.of(cls), List.of());
  }

  /** Whether anybody asked who inherits from a class. */
  synchronized boolean taken() {
    return descendants != null;
  }

  /** The assignments of the project, but those of its tests, to attributes named {@code name}. */
  List<Patched> patches(String name) {
    Ledger.asked(Topic.PATCHES, name);
    return count().patches.getOrDefault(name, List.of());
  }
}
