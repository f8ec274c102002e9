package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * One module as the index holds it: its facts, where they are from, and what was found out about
 * them. Compared by identity.
 */
final class Unit {
  private final String path;
  private final QName name;
  private final Origin origin;
  private final ModuleSummary summary;
  private final @Nullable Unit above;
  private final boolean test;
  private final Map<String, List<Possible>> known = new ConcurrentHashMap<>();

  Unit(String path, QName name, Origin origin, ModuleSummary summary) {
    this(path, name, origin, summary, null);
  }

  /** Facts about a module on which {@code above} has the first word. */
  Unit(String path, QName name, Origin origin, ModuleSummary summary, @Nullable Unit above) {
    this.path = path;
    this.name = name;
    this.origin = origin;
    this.summary = summary;
    this.above = above;
    this.test = Patches.test(path);
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

  Origin origin() {
    return origin;
  }

  /** Other facts about the same module that go before these; null where there are none. */
  @Nullable Unit above() {
    return above;
  }

  /** Whether it holds tests or what serves them. */
  boolean test() {
    return test;
  }

  /** Whether it is a module of a library, not of the project. */
  boolean foreign() {
    return origin != Origin.PROJECT;
  }

  /** Whether it declares without code: a function without annotation says nothing. */
  boolean stub() {
    return origin == Origin.CURATED || (origin != Origin.LIBRARY && path.endsWith(".pyi"));
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
