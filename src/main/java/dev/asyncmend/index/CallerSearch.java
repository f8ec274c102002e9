package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds who calls a function, by its name first. */
final class CallerSearch {
  /** A name that is called so often is anybody's. */
  private static final int MOST = 200;

  /** The method of a thread, or of a process, that {@code start} has called there. */
  private static final String RUN = "run";

  private static final Map<String, Caller.Kind> STARTED =
      Map.of(
          "threading.Thread", Caller.Kind.THREAD,
          "multiprocessing.Process", Caller.Kind.PROCESS,
          "multiprocessing.process.BaseProcess", Caller.Kind.PROCESS);

  private static final String LOCALS = ".<locals>";

  private final Inference inference;

  CallerSearch(Inference inference) {
    this.inference = inference;
  }

  /** Who calls {@code def} of {@code unit}. */
  Callers of(Definition.Function def, Unit unit) {
    String name = Mentions.last(def.path());
    List<Mentions.Site> sites = sites(name, def, unit);
    List<Mentions.Read> reads = reads(name, def, unit);
    boolean known =
        sites.size() <= MOST
            && reads.size() <= MOST
            && plain(def, unit)
            && unit.summary().at(def.path()).size() == 1;
    List<Caller> found = new ArrayList<>();
    for (Mentions.Site site : known ? sites : List.<Mentions.Site>of()) {
      switch (answer(evaluated(site), one -> is(one, def, unit))) {
        case YES -> found.add(caller(site));
        case UNKNOWN -> known = false;
        case NO -> {}
      }
    }
    for (Mentions.Read read : known ? reads : List.<Mentions.Read>of()) {
      List<Caller> handed = handed(read, def, unit);
      known &= !handed.isEmpty();
      found.addAll(handed);
    }
    starter(def, unit).ifPresent(found::add);
    found.sort(Comparator.comparing(Caller::path).thenComparing(Caller::line));
    return new Callers(found, known);
  }

  /** The class of a {@code run} that {@code start} calls in a thread or process of its own. */
  private Optional<Caller> starter(Definition.Function def, Unit unit) {
    if (!Mentions.last(def.path()).equals(RUN)) {
      return Optional.empty();
    }
    return base(def, unit)
        .flatMap(base -> Optional.ofNullable(STARTED.get(base.name().dotted())))
        .map(kind -> new Caller(unit.path(), def.line(), owner(def), kind));
  }

  private static String owner(Definition.Function def) {
    int dot = def.path().lastIndexOf('.');
    return dot < 0 ? "" : def.path().substring(0, dot);
  }

  /** The class nearest above its own that certainly has the method, too. */
  private Optional<Value.Cls> base(Definition.Function def, Unit unit) {
    List<Definition> owners = unit.summary().at(owner(def));
    if (owners.size() != 1 || !(owners.get(0) instanceof Definition.Type type)) {
      return Optional.empty();
    }
    Hierarchy.Search search = above(new Value.Cls(unit, type, true), Mentions.last(def.path()));
    return search.lost() || !search.certain()
        ? Optional.empty()
        : Optional.ofNullable(search.owner());
  }

  private Hierarchy.Search above(Value.Cls cls, String name) {
    List<Hierarchy.Ancestor> above = inference.hierarchy().order(cls);
    return Hierarchy.search(above.subList(1, above.size()), name);
  }

  private List<Mentions.Site> sites(String name, Definition.Function def, Unit unit) {
    return inference.mentions().calls(name).stream()
        .filter(site -> sees(site.unit(), site.owner(), around(def), unit))
        .toList();
  }

  private List<Mentions.Read> reads(String name, Definition.Function def, Unit unit) {
    return inference.mentions().reads(name).stream()
        .filter(read -> sees(read.unit(), read.owner(), around(def), unit))
        .toList();
  }

  /** The path of the function in which alone a local function has a name; else empty. */
  private static String around(Definition.Function def) {
    int at = def.path().lastIndexOf('.');
    String before = at < 0 ? "" : def.path().substring(0, at);
    return before.endsWith(LOCALS) ? before.substring(0, before.length() - LOCALS.length()) : "";
  }

  /**
   * Whether the code of {@code owner} can name what has its name in the function {@code inner}, if
   * any.
   */
  private static boolean sees(
      Unit there, Definition.@Nullable Function owner, String inner, Unit unit) {
    return inner.isEmpty()
        || (there == unit && owner != null && (owner.path() + '.').startsWith(inner + '.'));
  }

  /** Who makes objects of the class {@code def} of {@code unit} by calling it. */
  Callers of(Definition.Type def, Unit unit) {
    String name = Mentions.last(def.path());
    List<Mentions.Site> sites = inference.mentions().calls(name);
    Value.Cls cls = new Value.Cls(unit, def, true);
    boolean known =
        sites.size() <= MOST
            && inference.mentions().reads(name).isEmpty()
            && def.decorators().isEmpty()
            && inference.census().heirs(cls).isEmpty()
            && unit.summary().at(def.path()).size() == 1;
    List<Caller> found = new ArrayList<>();
    for (Mentions.Site site : known ? sites : List.<Mentions.Site>of()) {
      switch (answer(evaluated(site), one -> is(one, cls))) {
        case YES -> found.add(caller(site));
        case UNKNOWN -> known = false;
        case NO -> {}
      }
    }
    found.sort(Comparator.comparing(Caller::path).thenComparing(Caller::line));
    return new Callers(found, known);
  }

  private static boolean is(Possible one, Value.Cls cls) {
    return one.value() instanceof Value.Cls other
        && Hierarchy.Id.of(other).equals(Hierarchy.Id.of(cls));
  }

  /** Whether only calls of its name run the function: no decorator knows it, no base class. */
  private boolean plain(Definition.Function def, Unit unit) {
    String name = Mentions.last(def.path());
    boolean special = name.startsWith("__") && name.endsWith("__");
    return !special
        && def.decorators().isEmpty()
        && (starter(def, unit).isPresent() || !inherited(def, unit));
  }

  /** Whether a class that its own inherits from, or may inherit from, has the method as well. */
  private boolean inherited(Definition.Function def, Unit unit) {
    int dot = def.path().lastIndexOf('.');
    if (dot < 0) {
      return false;
    }
    String name = Mentions.last(def.path());
    for (Definition owner : unit.summary().at(def.path().substring(0, dot))) {
      if (owner instanceof Definition.Type type) {
        Hierarchy.Search search = above(new Value.Cls(unit, type, true), name);
        if (search.owner() != null || search.lost()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the code that reads the function's name hands it to somebody who calls it. */
  private List<Caller> handed(Mentions.Read read, Definition.Function def, Unit unit) {
    read.unit().code();
    Definition.Function owner = read.owner();
    Body body = owner == null ? read.unit().summary().body() : owner.body();
    List<Caller> found = new ArrayList<>();
    for (CallFact fact : body.calls()) {
      int before = found.size();
      for (Edge edge : inference.graph().edges(fact, read.unit(), null, new Trip())) {
        boolean same = edge.targets().stream().allMatch(target -> target.is(def, unit));
        if (edge.handed() && same) {
          String path = owner == null ? "" : owner.path();
          found.add(new Caller(read.unit().path(), fact.line(), path, kind(edge.runs())));
        }
      }
      if (found.size() == before && takes(fact.call(), Mentions.last(def.path()))) {
        return List.of(); // somebody else gets it as well, and nobody knows what becomes of it
      }
    }
    return found;
  }

  private static boolean takes(Term.Call call, String name) {
    return call.args().stream().anyMatch(arg -> Mentions.name(arg).equals(name))
        || call.keywords().stream().anyMatch(word -> Mentions.name(word.value()).equals(name));
  }

  private static Caller.Kind kind(HandOff.Runs runs) {
    return switch (runs) {
      case THREAD -> Caller.Kind.THREAD;
      case PROCESS -> Caller.Kind.PROCESS;
      case LOOP -> Caller.Kind.LOOP;
      case HERE, MAIN, LATER -> Caller.Kind.HANDED;
    };
  }

  private List<Possible> evaluated(Mentions.Site site) {
    site.unit().told();
    Term callee = site.fact().call().callee();
    return Possible.meant(inference.evaluator().eval(callee, site.unit(), null, new Trip()));
  }

  /** Whether all of these values are the one looked for, certainly; no where none can be. */
  private static Effect.Holds answer(List<Possible> all, Predicate<Possible> wanted) {
    long same = all.stream().filter(wanted).count();
    if (same == all.size() && all.stream().allMatch(Possible::certain)) {
      return Effect.Holds.YES;
    }
    boolean other = same == 0 && all.stream().noneMatch(one -> one.value().unknown());
    return other ? Effect.Holds.NO : Effect.Holds.UNKNOWN;
  }

  private static boolean is(Possible one, Definition.Function def, Unit unit) {
    return one.value() instanceof Value.Func func
        && func.unit() == unit
        && func.def().path().equals(def.path());
  }

  private static Caller caller(Mentions.Site site) {
    Definition.Function owner = site.owner();
    return new Caller(
        site.unit().path(), site.fact().line(), owner == null ? "" : owner.path(), kind(site));
  }

  private static Caller.Kind kind(Mentions.Site site) {
    return switch (site.fact().mode()) {
      case LAZY -> Caller.Kind.LATER;
      case MAIN -> Caller.Kind.SCRIPT;
      case PLAIN, AWAITED ->
          site.owner() == null
              ? Caller.Kind.MODULE
              : site.owner().async() ? Caller.Kind.COROUTINE : Caller.Kind.FUNCTION;
    };
  }
}
