package dev.asyncmend.index;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the project's coroutine functions that nobody awaits on the spot, told from facts alone:
 * whether a file has any, without its tree.
 */
final class Strays {
  private final Inference inference;
  private volatile @Nullable Set<String> names;

  Strays(Inference inference) {
    this.inference = inference;
  }

  /**
   * The names of the coroutine functions that the modules at {@code paths} define; found once, as
   * to find the paths takes a look at every file.
   */
  Set<String> names(Supplier<? extends Collection<String>> paths) {
    Set<String> known = names;
    if (known == null) {
      Ledger.open();
      Set<String> found = new HashSet<>();
      paths.get().stream()
          .map(inference.modules()::unit)
          .flatMap(Optional::stream)
          .forEach(unit -> names(unit.summary(), found));
      Ledger.drop();
      known = Set.copyOf(found);
      names = known;
    }
    return known;
  }

  /** Adds the names of the coroutine functions that a module defines. */
  static void names(ModuleSummary summary, Set<String> found) {
    for (List<Definition> definitions : summary.definitions().values()) {
      for (Definition definition : definitions) {
        if (definition instanceof Definition.Function function && coroutine(function)) {
          found.add(Mentions.last(function.path()));
        }
      }
    }
  }

  private static boolean coroutine(Definition.Function function) {
    return function.async() && !function.generator();
  }

  /** Whether {@code unit} has such calls. */
  boolean in(Unit unit) {
    return in(unit.summary().body(), unit)
        || unit.summary().definitions().values().stream()
            .flatMap(List::stream)
            .anyMatch(one -> one instanceof Definition.Function def && in(def.body(), unit));
  }

  private boolean in(Body body, Unit unit) {
    return body.calls().stream().anyMatch(fact -> strays(fact, unit));
  }

  private boolean strays(CallFact fact, Unit unit) {
    Set<String> known = names;
    Term callee = fact.call().callee();
    return fact.mode() != CallFact.Mode.AWAITED
        && known != null
        && known.contains(Mentions.name(callee))
        && inference.evaluator().eval(callee, unit, null, new Trip()).stream()
            .anyMatch(one -> one.value() instanceof Value.Func func && coroutine(func.def()));
  }
}
