package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One module as the index holds it: its facts, where they are from, and what was found out about
 * them. Compared by identity.
 */
final class Unit {
  private final QName name;
  private final Origin origin;
  private final LibraryModule module;
  private final @Nullable Unit above;
  private final boolean test;
  private final Memo<String, List<Possible>> known = new Memo<>();
  private final int facts;
  private final int code;

  /**
   * A module of the project.
   *
   * @param facts what {@link Grounds} calls its facts
   * @param code what it calls those about its code
   */
  Unit(String path, QName name, ModuleSummary summary, int facts, int code) {
    this(name, Origin.PROJECT, new LibraryModule(path, summary), null, facts, code);
  }

  /**
   * Facts about a module of a library, on which {@code above} has the first word if it is there.
   */
  Unit(QName name, Origin origin, LibraryModule module, @Nullable Unit above) {
    this(name, origin, module, above, -1, -1);
  }

  private Unit(
      QName name, Origin origin, LibraryModule module, @Nullable Unit above, int facts, int code) {
    this.facts = facts;
    this.code = code;
    this.name = name;
    this.origin = origin;
    this.module = module;
    this.above = above;
    this.test = Patches.test(module.path());
  }

  String path() {
    return module.path();
  }

  /** The dotted name of the module. */
  QName name() {
    return name;
  }

  /** Its facts. Who reads those about code takes note of that by {@link #code}. */
  ModuleSummary summary() {
    told();
    return module.summary();
  }

  /** Takes note that what is told rests on these facts, whoever gave them. */
  void told() {
    if (facts >= 0) {
      Ledger.read(facts);
    }
  }

  /** Takes note that what is told rests on what its code does, too. */
  void code() {
    told();
    if (code >= 0) {
      Ledger.read(code);
    }
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
    return origin == Origin.CURATED || (origin != Origin.LIBRARY && path().endsWith(".pyi"));
  }

  /** Whether it is the {@code __init__} of a package. */
  boolean pack() {
    return module.pack();
  }

  /** Whether the file {@code path} is the {@code __init__} of a package. */
  static boolean pack(String path) {
    return path.endsWith("/__init__.py")
        || path.endsWith("/__init__.pyi")
        || path.equals("__init__.py")
        || path.equals("__init__.pyi");
  }

  /** The line in the file of what is in the line {@code line} of the module. */
  int line(int line) {
    return module.before() + line;
  }

  /** The qualified name of what is at {@code path} in the module. */
  QName name(String path) {
    return name.child(path);
  }

  /** What the name {@code path} is known to stand for; empty where nobody found out yet. */
  Optional<List<Possible>> known(String path) {
    return Optional.ofNullable(known.get(path));
  }

  /**
   * Keeps what {@code path} stands for.
   *
   * @param ground what that rests on
   */
  void learn(String path, List<Possible> found, Ground ground) {
    known.put(path, found, ground);
  }

  @Override
  public String toString() {
    return name + " in " + path();
  }
}
