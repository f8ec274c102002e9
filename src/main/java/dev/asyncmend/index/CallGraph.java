package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which calls lead where: methods through inheritance and overrides, constructors, decorators'
 * wrappers, callbacks and what is handed to threads. Found for one function at a time, when
 * somebody asks. Safe to use from several threads.
 */
final class CallGraph {
  /** What runs when a class is called, apart from what its metaclass does. */
  private static final List<String> CONSTRUCTORS = List.of("__new__", "__init__", "__post_init__");

  private static final Env.Args OPEN = new Env.Args(0, List.of(), true, Value.Supply.NOTHING);

  private final Inference inference;
  private final Memo<Routine.Key, List<Edge>> known = new Memo<>();

  CallGraph(Inference inference) {
    this.inference = inference;
  }

  /** Where the calls of {@code routine} lead. */
  List<Edge> edges(Routine routine) {
    Routine.Key key = routine.key();
    if (key == null) {
      return all(routine);
    }
    List<Edge> found = known.get(key);
    if (found == null) {
      Ledger.open();
      found = all(routine);
      known.put(key, found, Ledger.close());
    }
    return again(routine, found);
  }

  private List<Edge> all(Routine routine) {
    // Of what others share, arguments are known by their annotations only.
    Env env = routine.key() == null ? routine.env() : anonymous(routine.env());
    List<Edge> found = new ArrayList<>();
    for (CallFact fact : routine.calls()) {
      found.addAll(edges(fact, routine.unit(), env, new Trip()));
    }
    return found;
  }

  private static @Nullable Env anonymous(@Nullable Env env) {
    return env == null ? null : new Env(env.unit(), env.function(), OPEN, env.self(), env.outer());
  }

  /** {@code edges} with what the arguments of this very call tell of calls of them. */
  private List<Edge> again(Routine routine, List<Edge> edges) {
    Env env = routine.env();
    if (env == null || env.args().count() + env.args().names().size() == 0) {
      return edges;
    }
    List<Edge> found = new ArrayList<>();
    for (Edge edge : edges) {
      boolean sure = edge.targets().stream().allMatch(Target::certain);
      boolean handed = Routine.handed(edge.fact().call().callee());
      found.add(handed && !sure ? again(edge, routine, env) : edge);
    }
    return found;
  }

  private Edge again(Edge edge, Routine routine, Env env) {
    CallFact fact = edge.fact();
    Term.Call call = fact.call();
    List<Target> targets = targets(call.callee(), fact, call, routine.unit(), env, new Trip());
    return edge.handed() || targets.contains(Target.UNKNOWN)
        ? edge
        : new Edge(fact, edge.runs(), false, targets);
  }

  /** Where one call leads: to its callee, and to what that one has called. */
  List<Edge> edges(CallFact fact, Unit unit, @Nullable Env env, Trip trip) {
    List<Target> targets = targets(fact.call().callee(), fact, fact.call(), unit, env, trip);
    List<Edge> found = new ArrayList<>();
    found.add(new Edge(fact, HandOff.Runs.HERE, false, targets));
    if (targets.size() == 1 && targets.get(0).name() != null) {
      handedOver(targets.get(0).name(), fact, unit, env, trip).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Edge> handedOver(
      QName callee, CallFact fact, Unit unit, @Nullable Env env, Trip trip) {
    HandOff handOff = Knowledge.bundled().handOff(callee).orElse(null);
    Term handed = handOff == null ? null : handOff.in(fact.call());
    return handOff == null || handed == null
        ? Optional.empty()
        : Optional.of(
            new Edge(fact, handOff.runs(), true, targets(handed, fact, null, unit, env, trip)));
  }

  /**
   * What a call of {@code callee} may run.
   *
   * @param site the call, if it stands there; null where somebody else will make it
   */
  private List<Target> targets(
      Term callee,
      CallFact fact,
      Term.@Nullable Call site,
      Unit unit,
      @Nullable Env env,
      Trip trip) {
    Env.Args args = site == null ? OPEN : inference.calls().args(site, unit, env);
    List<Target> found = new ArrayList<>();
    for (Possible one : Possible.meant(inference.evaluator().eval(callee, unit, env, trip))) {
      found.add(target(one, args, site, fact.line(), trip));
    }
    // An abstract method says nothing where others implement it.
    List<Target> code = found.stream().filter(one -> !hollow(one)).toList();
    return code.isEmpty() ? List.of(Target.UNKNOWN) : code;
  }

  private static boolean hollow(Target target) {
    return target.form() == Target.Form.CODE
        && target.code().size() == 1
        && target.code().get(0).hollow();
  }

  private Target target(
      Possible callee, Env.Args args, Term.@Nullable Call site, int line, Trip trip) {
    Value value = callee.value();
    if (value instanceof Value.Func func) {
      return function(owned(func, trip), callee, args, site);
    }
    if (value instanceof Value.Lam lam) {
      return Target.code(
          Target.Form.CODE, null, "<lambda>", List.of(Routine.of(lam, line)), callee.certain());
    }
    if (value instanceof Value.Cls cls) {
      return cls.unit().foreign() ? library(callee) : constructor(cls, callee, args, site, trip);
    }
    if (value instanceof Value.Obj) {
      List<Possible> called = inference.members().get(callee, "__call__", trip);
      return called.size() == 1 && called.get(0).value() instanceof Value.Func func
          ? function(func, called.get(0), args, site)
          : Target.UNKNOWN;
    }
    return value instanceof Value.Outside ? library(callee) : Target.UNKNOWN;
  }

  private static Target library(Possible callee) {
    return callee
        .callee()
        .map(name -> Target.library(name, callee.certain()))
        .orElse(Target.UNKNOWN);
  }

  private static Target function(
      Value.Func func, Possible callee, Env.Args args, Term.@Nullable Call site) {
    if (func.unit().foreign()) {
      return library(callee);
    }
    List<Routine> code = List.of(Routine.of(func, args, site));
    return Target.code(form(func), func.name(), func.def().path(), code, callee.certain());
  }

  /** A method of a subclass runs on objects of that subclass only. */
  private Value.Func owned(Value.Func func, Trip trip) {
    int dot = func.def().path().lastIndexOf('.');
    if (dot < 0 || !(func.self() instanceof Value.Obj self) || self.type().exact()) {
      return func;
    }
    String owner = func.def().path().substring(0, dot);
    for (Possible one : inference.names().global(owner, func.unit(), func.env(), trip)) {
      if (one.value() instanceof Value.Cls cls
          && inference.hierarchy().inherits(cls, self.type())) {
        return func.bound(new Value.Obj(cls.loose(), self.items()));
      }
    }
    return func;
  }

  private static Target.Form form(Value.Func func) {
    return switch (func.traits().product()) {
      case COROUTINE -> Target.Form.COROUTINE;
      case MANAGER, ASYNC_MANAGER -> Target.Form.GENERATOR;
      case OWN ->
          func.def().generator()
              ? Target.Form.GENERATOR
              : func.def().async() ? Target.Form.COROUTINE : Target.Form.CODE;
    };
  }

  private Target constructor(
      Value.Cls cls, Possible callee, Env.Args args, Term.@Nullable Call site, Trip trip) {
    List<Routine> code = new ArrayList<>();
    Possible object = callee.then(new Value.Obj(cls, Value.Supply.NOTHING));
    boolean certain = callee.certain();
    for (String name : CONSTRUCTORS) {
      if (inference.hierarchy().overrides(cls, name)) {
        List<Possible> methods = inference.members().get(object, name, trip);
        Possible only = methods.size() == 1 ? methods.get(0) : Possible.UNKNOWN;
        certain &= only.certain() && only.value() instanceof Value.Func;
        if (only.value() instanceof Value.Func func && !func.unit().foreign()) {
          code.add(Routine.of(func, args, site));
        }
      }
    }
    return Target.code(Target.Form.CODE, cls.name(), cls.path(), code, certain);
  }
}
