package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One module as the index holds it: its facts, where they are from, and what was found out about
 * them. Compared by identity.
 */
final class Unit {
  private final String path;
  private final QName name;
  private final boolean bundled;
  private final ModuleSummary summary;
  private final Map<String, List<Possible>> known = new ConcurrentHashMap<>();

  Unit(String path, QName name, boolean bundled, ModuleSummary summary) {
    this.path = path;
    this.name = name;
    this.bundled = bundled;
    this.summary = summary;
  }

  String path() {
    return path;
  }

  /** The dotted name of the module. */
  QName name() {
    return name;
  }

  ModuleSummary summary() {
    return summary;
  }

  /** Whether it is bundled knowledge: the module has more than is written there. */
  boolean bundled() {
    return bundled;
  }

  /** Whether it declares without code: a function without annotation says nothing. */
  boolean stub() {
    return path.endsWith(".pyi");
  }

  /** Whether it is the {@code __init__} of a package. */
  boolean pack() {
    return path.endsWith("/__init__.py")
        || path.endsWith("/__init__.pyi")
        || path.equals("__init__.py");
  }

  /** The qualified name of what is at {@code path} in the module. */
  QName name(String path) {
    return name.child(path);
  }

  /** What the name {@code path} is known to stand for; empty where nobody found out yet. */
  Optional<List<Possible>> known(String path) {
    return Optional.ofNullable(known.get(path));
  }

  /** Keeps what {@code path} stands for. */
  void learn(String path, List<Possible> found) {
    known.put(path, found);
  }

  @Override
  public String toString() {
    return name + " in " + path;
  }
}
