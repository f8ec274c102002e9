package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the project hands in for parameters that say nothing themselves: all calls that are known to
 * be of a function, and whose argument is known, must agree. Tests hand in stand-ins, and count
 * only where nobody else calls.
 */
final class CallSites {
  /** A name that is called so often is anybody's. */
  private static final int MOST = 60;

  private static final String INIT = "__init__";

  private final Inference inference;
  private final Map<Key, List<Possible>> known = new ConcurrentHashMap<>();
  private volatile @Nullable Map<String, List<Site>> sites;

  CallSites(Inference inference) {
    this.inference = inference;
  }

  /** A parameter of a function. */
  private record Key(Unit unit, String function, int index) {}

  /** A call in the code of a module. */
  private record Site(Unit unit, CallFact fact) {}

  /** What is handed in for {@code argument}; {@link Possible#GIVEN} where nobody knows. */
  List<Possible> of(Term.Argument argument, Unit unit, Trip trip) {
    Key key = new Key(unit, argument.function(), argument.index());
    List<Possible> before = known.get(key);
    if (before != null) {
      return before;
    }
    if (unit.foreign() || !trip.enter(key)) {
      return List.of(Possible.GIVEN);
    }
    int cuts = trip.cuts();
    List<Possible> found = agreed(argument, unit, trip);
    trip.leave(key);
    if (cuts == trip.cuts()) {
      known.put(key, found);
    }
    return found;
  }

  private List<Possible> agreed(Term.Argument argument, Unit unit, Trip trip) {
    List<Possible> found = new ArrayList<>();
    for (Site site : sites().getOrDefault(called(argument.function()), List.of())) {
      if (calls(site, argument.function(), unit, trip)) {
        found.addAll(handed(site, argument, unit, trip));
      }
    }
    List<Possible> told = found.stream().filter(one -> told(one.value())).toList();
    return told.isEmpty() ? List.of(Possible.GIVEN) : Evaluator.few(told);
  }

  private static boolean told(Value value) {
    return !value.unknown() && value != Value.Blank.NONE;
  }

  /** The name by which a function is called: its class's where it is a constructor. */
  private static String called(String function) {
    String[] parts = function.split("\\.", -1);
    String last = parts[parts.length - 1];
    return last.equals(INIT) && parts.length > 1 ? parts[parts.length - 2] : last;
  }

  private boolean calls(Site site, String function, Unit unit, Trip trip) {
    Term callee = site.fact().call().callee();
    return inference.evaluator().eval(callee, site.unit(), null, trip).stream()
        .anyMatch(one -> is(one.value(), function, unit));
  }

  private boolean is(Value value, String function, Unit unit) {
    if (value instanceof Value.Func func) {
      return func.unit() == unit && func.def().path().equals(function);
    }
    if (!(value instanceof Value.Cls cls) || !function.endsWith('.' + INIT)) {
      return false;
    }
    Hierarchy.Search search = Hierarchy.search(inference.hierarchy().order(cls), INIT);
    Value.Cls owner = search.owner();
    return owner != null && owner.unit() == unit && function.equals(owner.path() + '.' + INIT);
  }

  private List<Possible> handed(Site site, Term.Argument argument, Unit unit, Trip trip) {
    Term.Call call = site.fact().call();
    Parameter parameter = Evaluator.parameter(argument, unit);
    if (parameter == null) {
      return List.of();
    }
    Optional<Term> named =
        call.keywords().stream()
            .filter(keyword -> keyword.name().equals(parameter.name()))
            .map(Term.Keyword::value)
            .findFirst();
    int position = argument.index() - (bound(argument.function(), unit) ? 1 : 0);
    boolean placed = position >= 0 && position < call.args().size();
    if (named.isEmpty() && !placed) {
      return List.of();
    }
    Term handed = named.orElseGet(() -> call.args().get(position));
    String text = "handed in for `" + parameter.name() + "`";
    return inference.evaluator().eval(handed, site.unit(), null, trip).stream()
        .map(one -> loose(one).because(site.unit(), site.fact().line(), text))
        .toList();
  }

  private static Possible loose(Possible one) {
    Possible nameless = one.nameless().inferred();
    return one.value() instanceof Value.Obj obj
        ? nameless.with(new Value.Obj(obj.type().loose(), obj.items()))
        : nameless;
  }

  /** Whether the first parameter is the object: a method's, unless it is a static one. */
  private static boolean bound(String function, Unit unit) {
    int dot = function.lastIndexOf('.');
    boolean method =
        dot > 0
            && unit.summary().at(function.substring(0, dot)).stream()
                .anyMatch(Definition.Type.class::isInstance);
    return method
        && unit.summary().at(function).stream()
            .filter(Definition.Function.class::isInstance)
            .flatMap(one -> ((Definition.Function) one).decorators().stream())
            .noneMatch(decorator -> Terms.named(decorator, "staticmethod"));
  }

  /** The calls that count by the name that they call; none where they are too many to look at. */
  private Map<String, List<Site>> sites() {
    Map<String, List<Site>> taken = sites;
    if (taken == null) {
      taken = new HashMap<>();
      for (Unit unit : inference.modules().all()) {
        take(unit, unit.summary().body(), taken);
        for (List<Definition> definitions : unit.summary().definitions().values()) {
          for (Definition definition : definitions) {
            if (definition instanceof Definition.Function function) {
              take(unit, function.body(), taken);
            }
          }
        }
      }
      taken.replaceAll((name, all) -> counting(all));
      sites = taken;
    }
    return taken;
  }

  /** Those of tests count where there are no others. */
  private static List<Site> counting(List<Site> all) {
    List<Site> real = all.stream().filter(site -> !site.unit().test()).toList();
    List<Site> asked = real.isEmpty() ? all : real;
    return asked.size() > MOST ? List.of() : asked;
  }

  private static void take(Unit unit, Body body, Map<String, List<Site>> taken) {
    for (CallFact fact : body.calls()) {
      String name = name(fact.call().callee());
      if (!name.isEmpty()) {
        taken.computeIfAbsent(name, key -> new ArrayList<>()).add(new Site(unit, fact));
      }
    }
  }

  /** The last name by which something is called; empty where it has none. */
  static String name(Term callee) {
    if (callee instanceof Term.Attribute attribute) {
      return attribute.name();
    }
    if (callee instanceof Term.Global global) {
      return global.path().substring(global.path().lastIndexOf('.') + 1);
    }
    return callee instanceof Term.Imported imported && imported.member() != null
        ? imported.member()
        : "";
  }
}
