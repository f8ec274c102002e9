package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What calls give. */
final class Calls {
  private static final Set<String> ASYNC_TYPES =
      Set.of(
          "AbstractAsyncContextManager",
          "AsyncContextManager",
          "AsyncGenerator",
          "AsyncIterable",
          "AsyncIterator");

  private final Inference inference;
  private final SpecialCalls special;

  Calls(Inference inference) {
    this.inference = inference;
    this.special = new SpecialCalls(inference);
  }

  /** What the call {@code call} gives. */
  List<Possible> call(Term.Call call, Unit unit, @Nullable Env env, Trip trip) {
    return call(call, unit, env, false, trip);
  }

  /** The same; what is called may be there to make a decorator. */
  List<Possible> call(Term.Call call, Unit unit, @Nullable Env env, boolean decorating, Trip trip) {
    Env.Args args = args(call, unit, env);
    return Evaluator.each(
        inference.evaluator().eval(call.callee(), unit, env, trip),
        callee ->
            special
                .call(callee, call, unit, env, trip)
                .orElseGet(() -> call(callee, args, decorating, trip)));
  }

  /** The arguments of {@code call}, evaluated when somebody asks. */
  Env.Args args(Term.Call call, Unit unit, @Nullable Env env) {
    int count = call.args().size();
    if (count == 0 && call.keywords().isEmpty() && !call.open()) {
      return Env.Args.NONE;
    }
    Value.Supply values =
        (trip, index) -> {
          Term arg =
              index < count ? call.args().get(index) : call.keywords().get(index - count).value();
          return inference.evaluator().eval(arg, unit, env, trip);
        };
    List<String> names = new ArrayList<>(call.keywords().size());
    for (Term.Keyword keyword : call.keywords()) {
      names.add(keyword.name());
    }
    return new Env.Args(count, names, call.open(), values);
  }

  /**
   * What a call of {@code callee} gives.
   *
   * @param decorating whether it is the call that a decorator is: then what its code returns says
   *     more than its annotation
   */
  List<Possible> call(Possible callee, Env.Args args, boolean decorating, Trip trip) {
    if (!trip.down()) {
      return List.of(Possible.UNKNOWN);
    }
    try {
      return called(callee, args, decorating, trip);
    } finally {
      trip.up();
    }
  }

  private List<Possible> called(Possible callee, Env.Args args, boolean decorating, Trip trip) {
    Value value = callee.value();
    if (value == Value.Blank.NONE) {
      return List.of(); // nobody means to call that alternative
    }
    if (value instanceof Value.Func func) {
      return with(callee, function(func, args, decorating, trip));
    }
    if (value instanceof Value.Cls cls) {
      return List.of(constructed(callee, cls, args, trip));
    }
    if (value instanceof Value.Lam lam) {
      return with(callee, inference.evaluator().eval(lam.result(), lam.unit(), lam.env(), trip));
    }
    if (value instanceof Value.Obj) {
      return Evaluator.each(
          inference.members().get(callee, "__call__", trip),
          method ->
              method.value() instanceof Value.Func func && Signature.knows(func.def(), args.names())
                  ? call(method, args, decorating, trip)
                  : List.of(Possible.UNKNOWN));
    }
    if (value instanceof Value.Callback callback) {
      boolean same = callback.same() && args.count() == 1;
      return with(callee, (same ? args.values() : callback.result()).get(trip, 0));
    }
    return value instanceof Value.Outside outside
        ? List.of(callee.then(new Value.Made(outside.name())))
        : Possible.beyond(callee);
  }

  /** {@code results}, as certain and as well founded as {@code callee} is. */
  private static List<Possible> with(Possible callee, List<Possible> results) {
    List<Possible> found = new ArrayList<>(results.size());
    for (Possible one : results) {
      found.add(one.nameless().after(callee));
    }
    return found;
  }

  private Possible constructed(Possible callee, Value.Cls cls, Env.Args args, Trip trip) {
    Value.Supply items = inference.generics().constructed(cls, args, trip);
    Possible object = callee.then(new Value.Obj(cls, items));
    Possible reasoned = object.because(cls.unit(), cls.def().line(), "class " + cls.path());
    boolean own = inference.hierarchy().overrides(cls, "__new__");
    return own ? reasoned.inferred() : reasoned;
  }

  private List<Possible> function(Value.Func func, Env.Args args, boolean decorating, Trip trip) {
    Definition.Function def = func.def();
    Env env = new Env(func.unit(), def.path(), args, func.self(), func.env());
    String text = (def.async() ? "async def " : "def ") + def.path();
    List<Possible> results =
        switch (func.traits().product()) {
          case MANAGER, ASYNC_MANAGER -> List.of(Possible.of(manager(func, env)));
          case COROUTINE -> List.of(Possible.of(promise(func, env)));
          case OWN -> own(func, env, decorating, trip);
        };
    List<Possible> found = new ArrayList<>(results.size());
    for (Possible one : results) {
      found.add(one.because(func.unit(), def.line(), text));
    }
    return found;
  }

  private List<Possible> own(Value.Func func, Env env, boolean decorating, Trip trip) {
    Definition.Function def = func.def();
    if (def.generator()) {
      Value.StreamKind kind = def.async() ? Value.StreamKind.ASYNC : Value.StreamKind.ITERABLE;
      String type = def.async() ? TypeArgs.GENERATOR : TypeArgs.ITERATOR;
      return List.of(Possible.of(new Value.Stream(kind, type, 1, yielded(func, env))));
    }
    if (def.async() && doubtful(def, func.unit())) {
      return List.of(Possible.UNKNOWN);
    }
    return def.async()
        ? List.of(Possible.of(promise(func, env)))
        : returned(func, env, decorating, trip);
  }

  /**
   * Whether a stub may have written {@code async def} for an asynchronous generator or a decorated
   * one, as many do (mypy's documentation, "Asynchronous iterators"): its type says what it gives
   * without {@code await}.
   */
  private static boolean doubtful(Definition.Function def, Unit unit) {
    return unit.foreign()
        && unit.origin() != Origin.CURATED
        && def.returns() instanceof Term.Subscript returns
        && ASYNC_TYPES.stream().anyMatch(type -> Terms.named(returns.of(), type));
  }

  private Value promise(Value.Func func, Env env) {
    Answer.Form form =
        func.traits().cached() ? Answer.Form.CACHED_COROUTINE : Answer.Form.COROUTINE;
    return new Value.Promise(form, (trip, index) -> returned(func, env, false, trip));
  }

  /** What {@code return} gives: by the annotation, else by the code. */
  private List<Possible> returned(Value.Func func, Env env, boolean decorating, Trip trip) {
    Definition.Function def = func.def();
    if (decorating) {
      return decorated(func, env, trip);
    }
    if (def.returns() == null) {
      return coded(func, env, false, trip);
    }
    List<Possible> told = inference.annotations().instance(def.returns(), func.unit(), env, trip);
    boolean silent = told.stream().allMatch(one -> one.value().unknown());
    if (def.results().isEmpty()) {
      return told;
    }
    return silent || belied(told, func, env, trip) ? coded(func, env, false, trip) : told;
  }

  /** What a decorator makes of a function: by its code, else by the annotation. */
  private List<Possible> decorated(Value.Func func, Env env, Trip trip) {
    List<Possible> coded = coded(func, env, true, trip);
    Term returns = func.def().returns();
    if (returns == null || coded.stream().noneMatch(one -> one.value().unknown())) {
      return coded;
    }
    List<Possible> told = inference.annotations().instance(returns, func.unit(), env, trip);
    boolean silent = func.def().hollow() || func.unit().stub();
    return told.stream().allMatch(Calls::callable)
        ? told.stream().map(one -> silent ? one : one.inferred()).toList()
        : coded;
  }

  /** Whether a value can take the place of a function that is decorated. */
  private static boolean callable(Possible possible) {
    Value value = possible.value();
    return value instanceof Value.Func
        || value instanceof Value.Lam
        || value instanceof Value.Callback;
  }

  /** Whether a plain function returns a coroutine that its annotation does not speak of. */
  private boolean belied(List<Possible> told, Value.Func func, Env env, Trip trip) {
    return !func.def().async()
        && told.stream().noneMatch(Calls::promised)
        && coded(func, env, false, trip).stream().anyMatch(Calls::promised);
  }

  private static boolean promised(Possible possible) {
    return possible.value() instanceof Value.Promise;
  }

  /** What the code returns. */
  private List<Possible> coded(Value.Func func, Env env, boolean decorating, Trip trip) {
    Definition.Function def = func.def();
    if (func.unit().stub() || def.hollow()) {
      return List.of(Possible.UNKNOWN);
    }
    if (def.results().isEmpty()) {
      return List.of(Possible.of(Value.Blank.NONE));
    }
    List<Possible> found =
        Evaluator.each(
            def.results(), result -> inference.evaluator().eval(result, func.unit(), env, trip));
    // What a decorator returns is what the name stands for.
    boolean settled = decorating || def.results().stream().allMatch(Calls::plain);
    return settled ? found : found.stream().map(Possible::inferred).toList();
  }

  /** Whether a result is {@code self} or a literal: nothing was inferred to know it. */
  private static boolean plain(Term result) {
    return result instanceof Term.Receiver
        || result instanceof Term.Literal
        || result instanceof Term.Text;
  }

  private Value.Supply yielded(Value.Func func, Env env) {
    Definition.Function def = func.def();
    return (trip, index) -> {
      if (def.returns() != null) {
        return inference
            .protocols()
            .elements(
                inference.annotations().instance(def.returns(), func.unit(), env, trip), trip);
      }
      List<Possible> found = new ArrayList<>();
      def.yields()
          .forEach(one -> found.addAll(inference.evaluator().eval(one, func.unit(), env, trip)));
      return Evaluator.few(found).stream().map(Possible::inferred).toList();
    };
  }

  private Value manager(Value.Func func, Env env) {
    boolean async = func.traits().product() == Traits.Product.ASYNC_MANAGER;
    return new Value.Ctx(async, yielded(func, env));
  }
}
