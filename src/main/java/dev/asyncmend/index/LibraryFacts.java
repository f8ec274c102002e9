package dev.asyncmend.index;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a library offers, for those who do not have it at hand: its public names and
 * what these lead to, as stubs that are read like code. A function keeps its kind, its annotations,
 * and those of its parameters that take callables; where it has none, what its code gives is said
 * instead. Nothing else of the code is kept: no documentation, no bodies, no values.
 */
public final class LibraryFacts {
  private final Inference inference;
  private final Interest interest;
  private final Map<Unit, FactModule> modules = new HashMap<>();
  private final Deque<Runnable> waiting = new ArrayDeque<>();

  private LibraryFacts(ModuleSource library) {
    // Facts made earlier are not looked at: what comes out depends on this library alone.
    Libraries others = new Libraries(Installation.NONE, module -> Optional.empty());
    this.inference = new Inference(new Modules(library, others));
    this.interest = new Interest(inference);
  }

  /**
   * The facts of each module of {@code library} that offers something, by the module's path.
   *
   * @param library the library, as a project of its own
   */
  public static SortedMap<String, String> of(ModuleSource library) {
    LibraryFacts facts = new LibraryFacts(library);
    List<Unit> units = facts.inference.modules().all();
    units.stream().filter(LibraryFacts::open).forEach(unit -> facts.module(unit).keepPublic());
    facts.finish();
    SortedMap<String, String> texts = new TreeMap<>();
    for (Unit unit : units) {
      FactModule module = facts.modules.get(unit);
      if (module != null && !module.empty()) {
        texts.put(unit.path(), module.text());
      }
    }
    return texts;
  }

  /** Whether people import the module by its own name: no part of that is private. */
  private static boolean open(Unit unit) {
    for (String part : unit.name().dotted().split("\\.", -1)) {
      if (part.startsWith("_") && !part.equals("__init__")) {
        return false;
      }
    }
    return true;
  }

  private void finish() {
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
  }

  Inference inference() {
    return inference;
  }

  Interest interest() {
    return interest;
  }

  /** The facts about a module of the library. */
  FactModule module(Unit unit) {
    return modules.computeIfAbsent(unit, key -> new FactModule(key, this));
  }

  /** What {@code module} means in {@code from}; null where the dots lead out. */
  @Nullable Value imported(String module, int level, Unit from) {
    return level == 0
        ? inference.modules().absolute(module, from)
        : inference.modules().relative(module, level, from);
  }

  /** Sees to it that the name {@code head} of a module can be found: others speak of it. */
  void keep(Unit unit, String head) {
    if (!unit.foreign()) {
      module(unit).keep(head);
    }
  }

  /** The definition that the name of a type leads to in the end. */
  Optional<TypeNames.Head.Defined> last(Term name, Unit unit) {
    return inference.typeNames().last(name, unit, new Trip());
  }

  /** Does something later: facts lead to facts, and the way can be long. */
  void later(Runnable step) {
    waiting.add(step);
  }
}
