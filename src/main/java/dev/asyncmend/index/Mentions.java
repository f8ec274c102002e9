package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of the project calls or reads names. Taken once, when somebody asks; a name that a
 * file gives to an import counts as the name of what is imported.
 */
final class Mentions {
  private final Inference inference;
  private volatile @Nullable Taken taken;

  Mentions(Inference inference) {
    this.inference = inference;
  }

  /**
   * A call in the code of a module.
   *
   * @param owner the function that it stands in; null for the module itself
   */
  record Site(Unit unit, Definition.@Nullable Function owner, CallFact fact) {}

  /** Code that reads a name without calling it there. */
  record Read(Unit unit, Definition.@Nullable Function owner) {}

  /** A function below a decorator. */
  record Decorated(Unit unit, Definition.Function function, Term decorator) {}

  private record Taken(
      Map<String, List<Site>> calls,
      Map<String, List<Read>> reads,
      Map<String, List<Decorated>> decorated) {}

  /** The calls of what is named {@code name}, the last name of a chain of attributes. */
  List<Site> calls(String name) {
    Ledger.asked(Topic.CALLS, name);
    return taken().calls.getOrDefault(name, List.of());
  }

  /** The code that reads {@code name}. */
  List<Read> reads(String name) {
    Ledger.asked(Topic.CALLS, name);
    return taken().reads.getOrDefault(name, List.of());
  }

  /** The functions with a decorator that is named {@code name}, or made by what is. */
  List<Decorated> decorated(String name) {
    Ledger.asked(Topic.CALLS, name);
    return taken().decorated.getOrDefault(name, List.of());
  }

  /** The paths of all files with such calls or such code, sorted. */
  Set<String> files(String name) {
    Set<String> found = new TreeSet<>();
    calls(name).forEach(site -> found.add(site.unit().path()));
    reads(name).forEach(read -> found.add(read.unit().path()));
    return found;
  }

  private Taken taken() {
    Taken known = taken;
    if (known == null) {
      Ledger.open();
      List<Unit> units = inference.modules().all(); // outside of the lock: threads share the work
      known = take(units);
      Ledger.drop();
    }
    return known;
  }

  private synchronized Taken take(List<Unit> units) {
    Taken known = taken;
    if (known == null) {
      known = new Taken(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (Unit unit : units) {
        take(unit, null, unit.summary().body(), known);
        for (List<Definition> definitions : unit.summary().definitions().values()) {
          for (Definition definition : definitions) {
            if (definition instanceof Definition.Function function) {
              take(unit, function, function.body(), known);
              decorated(unit, function, known);
            }
          }
        }
      }
      taken = known;
    }
    return known;
  }

  private static void decorated(Unit unit, Definition.Function function, Taken taken) {
    for (Term decorator : function.decorators()) {
      for (String name : names(decorating(decorator), unit.summary())) {
        taken
            .decorated
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Decorated(unit, function, decorator));
      }
    }
  }

  /** What a decorator is named by: what makes it, if it is a call. */
  static Term decorating(Term decorator) {
    return decorator instanceof Term.Call call ? call.callee() : decorator;
  }

  private static void take(Unit unit, Definition.@Nullable Function owner, Body body, Taken taken) {
    for (CallFact fact : body.calls()) {
      for (String name : names(fact.call().callee(), unit.summary())) {
        taken
            .calls
            .computeIfAbsent(name, key -> new ArrayList<>())
            .add(new Site(unit, owner, fact));
      }
    }
    Read read = new Read(unit, owner);
    for (String name : body.names()) {
      for (String one : names(name, unit.summary())) {
        taken.reads.computeIfAbsent(one, key -> new ArrayList<>(1)).add(read);
      }
    }
  }

  /** The names of what a term calls in a module with these facts. */
  static List<String> names(Term callee, ModuleSummary module) {
    String name = name(callee);
    if (name.isEmpty() || !(callee instanceof Term.Global global)) {
      return name.isEmpty() ? List.of() : List.of(name);
    }
    return names(global.path(), module);
  }

  /** The last name of {@code path}, and the one that it has where it is imported from. */
  static List<String> names(String path, ModuleSummary module) {
    List<String> found = new ArrayList<>(1);
    found.add(last(path));
    for (Definition definition : module.at(path)) {
      if (definition instanceof Definition.Alias alias
          && alias.member() != null
          && !found.contains(alias.member())) {
        found.add(alias.member());
      }
    }
    return found;
  }

  /** The last name of what a term calls; empty where it has none. */
  static String name(Term callee) {
    if (callee instanceof Term.Attribute attribute) {
      return attribute.name();
    }
    if (callee instanceof Term.Global global) {
      return last(global.path());
    }
    return callee instanceof Term.Imported imported && imported.member() != null
        ? imported.member()
        : "";
  }

  /** The last name of a path. */
  static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
