package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which classes the classes of one file inherit from: what the question rests on who inherits from
 * a class.
 *
 * @param ancestors the classes that each class of the file inherits from, by its path in the file
 * @param paths the files that this was told from
 */
public record Lineage(Map<String, List<String>> ancestors, Set<String> paths) {
  /** Takes copies. */
  public Lineage {
    ancestors = Map.copyOf(ancestors);
    paths = Set.copyOf(paths);
  }

  /** The lineage of the classes of {@code unit}. */
  static Lineage of(Unit unit, Inference inference) {
    Map<String, List<String>> found = new TreeMap<>();
    Ledger.start(inference.modules().grounds());
    for (List<Definition> all : unit.summary().definitions().values()) {
      for (Definition one : all) {
        if (one instanceof Definition.Type type) {
          List<String> above = found.computeIfAbsent(type.path(), key -> new ArrayList<>());
          add(inference.hierarchy().order(new Value.Cls(unit, type, true)), above);
        }
      }
    }
    return new Lineage(found, Ledger.finish().files());
  }

  private static void add(List<Hierarchy.Ancestor> order, List<String> above) {
    for (Hierarchy.Ancestor ancestor : order.subList(1, order.size())) {
      Value.Cls cls = ancestor.cls();
      above.add(cls == null ? "" : name(cls));
    }
  }

  /** How the class is called in the question who inherits from it. */
  static String name(Value.Cls cls) {
    return cls.unit().name() + " " + cls.path();
  }

  /** The questions whose answers differ between this and another state of the same file. */
  public Set<String> changes(Lineage other) {
    Set<String> questions = new HashSet<>();
    Set<String> classes = new HashSet<>(ancestors.keySet());
    classes.addAll(other.ancestors.keySet());
    for (String cls : classes) {
      List<String> one = ancestors.getOrDefault(cls, List.of());
      List<String> two = other.ancestors.getOrDefault(cls, List.of());
      if (!one.equals(two)) {
        one.forEach(name -> questions.add(Topic.HEIRS.about(name)));
        two.forEach(name -> questions.add(Topic.HEIRS.about(name)));
      }
    }
    return questions;
  }
}
