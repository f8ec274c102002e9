package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all functions of one name in the project have in common. Stand-ins in tests do not count,
 * except for tests.
 */
final class Namesakes {
  private static final int SHOWN = 3;

  /** Parts of the names of decorators that start what they decorate. */
  private static final List<String> STARTERS =
      List.of("task", "job", "spawn", "background", "schedul", "future", "fire", "thread");

  private final Inference inference;
  private final Memo<Key, Optional<Agreement>> known = new Memo<>();
  private volatile @Nullable Map<String, Count> counts;

  Namesakes(Inference inference) {
    this.inference = inference;
  }

  /**
   * A question.
   *
   * @param only the file that must have a method of that name, null for any
   */
  private record Key(String name, boolean test, @Nullable Unit only) {}

  /** A definition and where it is. */
  record Place(Unit unit, Definition definition) {
    /** That the coroutine function is there. */
    Reason reason() {
      return new Reason(unit.path(), definition.line(), "async def " + definition.path());
    }
  }

  /** What has a name. */
  private static final class Count {
    private final List<Place> places = new ArrayList<>();
    private int awaited;
  }

  /**
   * What the functions called {@code name} agree on; empty where one of them is no coroutine
   * function, none is a method, or somebody else's may be none. Private methods are not called from
   * other files: a library's may well have the same name.
   *
   * @param call the call; no function counts that cannot take its arguments
   * @param asker who calls
   * @param own whether it is called on {@code self} or {@code cls}
   */
  Optional<Agreement> of(String name, Term.Call call, Unit asker, boolean own) {
    if (Knowledge.bundled().sync(name)) {
      return Optional.empty();
    }
    Unit only = !own && name.startsWith("_") ? asker : null;
    return agreed(name, asker.test(), only).filter(agreement -> taken(name, call, asker.test()));
  }

  private Optional<Agreement> agreed(String name, boolean test, @Nullable Unit only) {
    Key key = new Key(name, test, only);
    Optional<Agreement> before = known.get(key);
    if (before != null) {
      return before;
    }
    Ledger.open();
    Ledger.asked(Topic.NAMESAKES, name);
    Optional<Agreement> found = agreed(key);
    known.put(key, found, Ledger.close());
    return found;
  }

  private boolean taken(String name, Term.Call call, boolean test) {
    Count count = counts().get(name);
    return count != null
        && count.places.stream()
            .filter(place -> test || !place.unit().test())
            .anyMatch(
                place ->
                    place.definition() instanceof Definition.Function function
                        && method(place)
                        && Signature.takes(function, true, call));
  }

  /** Whether nothing is known of what is called, or that it is the project's coroutine function. */
  static boolean agreeing(Possible callee) {
    return callee.value().unknown()
        || (callee.value() instanceof Value.Func func
            && func.def().async()
            && !func.unit().foreign());
  }

  /** Whether the methods of a value may be those of the project: it is no library's. */
  static boolean open(Possible possible) {
    Value value = possible.value();
    Value.Cls type = value instanceof Value.Obj obj ? obj.type() : null;
    Value.Cls cls = value instanceof Value.Cls own ? own : type;
    return value.unknown() || (cls != null && !cls.unit().foreign());
  }

  /** How many calls of something called {@code name} are awaited in the project. */
  int awaited(String name) {
    Ledger.asked(Topic.NAMESAKES, name);
    Count count = counts().get(name);
    return count == null ? 0 : count.awaited;
  }

  /** Whether the project has a function called {@code name} whose calls need no {@code await}. */
  boolean plain(String name, boolean tests) {
    Ledger.asked(Topic.NAMESAKES, name);
    Count count = counts().get(name);
    return count != null
        && count.places.stream()
            .filter(place -> tests || !place.unit().test())
            .map(Place::definition)
            .anyMatch(it -> it instanceof Definition.Function one && (!one.async() || starts(one)));
  }

  /**
   * What is called {@code name} in the project, with or without its tests; imports do not count.
   */
  List<Place> places(String name, boolean tests) {
    Ledger.asked(Topic.NAMESAKES, name);
    Count count = counts().get(name);
    return count == null
        ? List.of()
        : count.places.stream().filter(place -> tests || !place.unit().test()).toList();
  }

  /** Whether calls of what is defined there give coroutines. */
  boolean coroutine(Place place) {
    return coroutine(place, awaited(Mentions.last(place.definition().path())) > 0);
  }

  private Optional<Agreement> agreed(Key key) {
    Count count = counts().get(key.name());
    List<Place> methods =
        count == null
            ? List.of()
            : count.places.stream()
                .filter(place -> key.test() || !place.unit().test())
                .filter(
                    place -> method(place) || !(place.definition() instanceof Definition.Function))
                .toList(); // functions of modules are no methods of any object
    boolean awaited = count != null && count.awaited > 0;
    boolean found =
        methods.stream()
            .anyMatch(place -> method(place) && (key.only() == null || key.only() == place.unit()));
    if (count == null || !found || !methods.stream().allMatch(place -> coroutine(place, awaited))) {
      return Optional.empty();
    }
    return Optional.of(
        new Agreement(
            Agreement.Kind.NAMESAKES, key.name(), methods.size(), count.awaited, shown(methods)));
  }

  private static List<Reason> shown(List<Place> places) {
    return places.stream().limit(SHOWN).map(Place::reason).toList();
  }

  private static boolean method(Place place) {
    String path = place.definition().path();
    int dot = path.lastIndexOf('.');
    return dot > 0
        && place.unit().summary().at(path.substring(0, dot)).stream()
            .anyMatch(Definition.Type.class::isInstance);
  }

  /**
   * Whether it is a coroutine function, whatever its decorators do; those that nobody knows leave
   * it one if others await what comes out.
   */
  private boolean coroutine(Place place, boolean awaited) {
    if (!(place.definition() instanceof Definition.Function function)
        || !function.async()
        || function.generator()) {
      return false;
    }
    List<Possible> made = inference.decorators().function(function, place.unit(), null, new Trip());
    return made.stream()
        .allMatch(
            one ->
                (awaited && one.value().unknown() && !starts(function)) || coroutine(one.value()));
  }

  /** Whether a decorator's name says that calls run the function, as a task or elsewhere. */
  private static boolean starts(Definition.Function function) {
    return function.decorators().stream()
        .map(one -> one instanceof Term.Call call ? call.callee() : one)
        .map(one -> Mentions.name(one).toLowerCase(Locale.ROOT))
        .anyMatch(name -> STARTERS.stream().anyMatch(name::contains));
  }

  private static boolean coroutine(Value value) {
    return value instanceof Value.Func func
        && func.def().async()
        && func.traits().product() == Traits.Product.OWN
        && func.traits().binding() != Traits.Binding.PROPERTY;
  }

  private Map<String, Count> counts() {
    Map<String, Count> taken = counts;
    if (taken == null) {
      Ledger.open();
      taken = new HashMap<>();
      for (Unit unit : inference.modules().all()) {
        take(unit, taken);
      }
      Ledger.drop();
      counts = taken;
    }
    return taken;
  }

  private static void take(Unit unit, Map<String, Count> taken) {
    awaited(unit.summary().body(), taken);
    for (List<Definition> definitions : unit.summary().definitions().values()) {
      for (Definition definition : definitions) {
        if (!(definition instanceof Definition.Alias)) {
          count(definition.path(), taken).places.add(new Place(unit, definition));
        }
        if (definition instanceof Definition.Function function) {
          awaited(function.body(), taken);
        }
      }
    }
  }

  private static void awaited(Body body, Map<String, Count> taken) {
    for (CallFact fact : body.calls()) {
      String name = Mentions.name(fact.call().callee());
      if (fact.mode() == CallFact.Mode.AWAITED && !name.isEmpty()) {
        count(name, taken).awaited++;
      }
    }
  }

  private static Count count(String path, Map<String, Count> taken) {
    String name = path.substring(path.lastIndexOf('.') + 1);
    return taken.computeIfAbsent(name, key -> new Count());
  }
}
