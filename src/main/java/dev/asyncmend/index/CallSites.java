package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
  private final DecoratorSites decorators;
  private final Memo<Key, List<Possible>> known = new Memo<>();
  private final Map<String, List<Mentions.Site>> counting = new ConcurrentHashMap<>();

  CallSites(Inference inference) {
    this.inference = inference;
    this.decorators = new DecoratorSites(inference);
  }

  /** A parameter of a function. */
  private record Key(Unit unit, String function, int index) {}

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
    Ledger.open();
    List<Possible> found = agreed(argument, unit, trip);
    Ground ground = Ledger.close();
    trip.leave(key);
    if (cuts == trip.cuts()) {
      known.put(key, found, ground);
    }
    return found;
  }

  private List<Possible> agreed(Term.Argument argument, Unit unit, Trip trip) {
    List<Possible> found = new ArrayList<>();
    String name = called(argument.function());
    Ledger.asked(Topic.CALLS, name);
    boolean called = false;
    for (Mentions.Site site : counting.computeIfAbsent(name, this::counting)) {
      if (calls(site, argument.function(), unit, trip)) {
        called = true;
        found.addAll(handed(site, argument, unit, trip));
      }
    }
    if (!called && argument.index() == 0 && asksForIt(argument, unit)) {
      found.addAll(decorators.of(argument.function(), unit, trip));
    }
    List<Possible> told = found.stream().filter(one -> told(one.value())).toList();
    return told.isEmpty() ? List.of(Possible.GIVEN) : Evaluator.few(told);
  }

  /** A decorator that can do without the function below it is called for another one, too. */
  private static boolean asksForIt(Term.Argument argument, Unit unit) {
    Parameter parameter = Evaluator.parameter(argument, unit);
    return parameter != null && parameter.fallback() == null;
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

  private boolean calls(Mentions.Site site, String function, Unit unit, Trip trip) {
    site.unit().told();
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

  private List<Possible> handed(Mentions.Site site, Term.Argument argument, Unit unit, Trip trip) {
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
    List<Possible> values = inference.evaluator().eval(handed, site.unit(), null, trip);
    boolean open = values.stream().anyMatch(one -> one.value().unknown());
    return (open ? List.<Possible>of() : values)
        .stream().map(one -> loose(one).because(site.unit(), site.fact().line(), text)).toList();
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

  /** The calls of {@code name} that count: not those of tests where there are others. */
  private List<Mentions.Site> counting(String name) {
    List<Mentions.Site> all = inference.mentions().calls(name);
    List<Mentions.Site> real = all.stream().filter(site -> !site.unit().test()).toList();
    List<Mentions.Site> asked = real.isEmpty() ? all : real;
    return asked.size() > MOST ? List.of() : asked;
  }
}
