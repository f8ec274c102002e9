package dev.asyncmend.index;

import dev.asyncmend.index.CallFact.Guard;
import dev.asyncmend.index.CallFact.Mode;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Code of the project that runs: a function with what is known of the call that runs it, a lambda,
 * or a module.
 */
final class Routine {
  private final Unit unit;
  private final Body body;
  private final Supplier<List<CallFact>> live;
  private final @Nullable Env env;
  private final @Nullable Key lasting;
  private final String name;
  private final boolean hollow;

  /** Nobody may need them: found when somebody asks, maybe by several threads. */
  private @Nullable List<CallFact> calls;

  /** What it can be remembered under: its code, and the class that its {@code self} is of. */
  record Key(Unit unit, String path, int line, Hierarchy.@Nullable Id self, boolean exact) {
    // Written out: what a record has by itself is slow before the second compiler sees it.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key
          && line == key.line
          && exact == key.exact
          && path.equals(key.path)
          && unit.equals(key.unit)
          && Objects.equals(self, key.self);
    }

    @Override
    public int hashCode() {
      return ((line * 31 + path.hashCode()) * 31 + unit.hashCode()) * 31 + Objects.hashCode(self);
    }
  }

  private Routine(
      Unit unit,
      String name,
      Body body,
      Supplier<List<CallFact>> live,
      @Nullable Env env,
      @Nullable Key lasting,
      boolean hollow) {
    this.unit = unit;
    this.name = name;
    this.body = body;
    this.live = live;
    this.env = env;
    this.lasting = lasting;
    this.hollow = hollow;
  }

  /**
   * The code of {@code func}, run by a call.
   *
   * @param args what the call hands in
   * @param site the call; null where it is not one of the function itself
   */
  static Routine of(Value.Func func, Env.Args args, Term.@Nullable Call site) {
    Definition.Function def = func.def();
    Env env = new Env(func.unit(), def.path(), args, func.self(), func.env());
    Key key = func.env() == null ? key(func) : null;
    return new Routine(
        func.unit(), def.path(), def.body(), () -> live(func, site), env, key, def.hollow());
  }

  /** A lambda: it makes the call that its result is, if it is one. */
  static Routine of(Value.Lam lam, int line) {
    List<CallFact> calls =
        lam.result() instanceof Term.Call call ? List.of(CallFact.of(line, call)) : List.of();
    Body body = new Body(calls, List.of(), false);
    return new Routine(lam.unit(), "<lambda>", body, () -> calls, lam.env(), null, false);
  }

  private static List<CallFact> live(Value.Func func, Term.@Nullable Call site) {
    return func.def().body().calls().stream().filter(fact -> runs(fact, func, site)).toList();
  }

  private static Key key(Value.Func func) {
    Value.Cls type =
        func.self() instanceof Value.Obj obj
            ? obj.type()
            : func.self() instanceof Value.Cls cls ? cls : null;
    return new Key(
        func.unit(),
        func.def().path(),
        func.def().line(),
        type == null ? null : Hierarchy.Id.of(type),
        type != null && type.exact());
  }

  /** Whether the arguments of {@code site} let the call happen, as far as they are constants. */
  private static boolean runs(CallFact fact, Value.Func func, Term.@Nullable Call site) {
    if (fact.mode() == Mode.LAZY) {
      return false;
    }
    return site == null
        || fact.guards().stream()
            .allMatch(guard -> Constants.allows(guard.test(), handed(guard, func, site)));
  }

  /** What {@code site} hands in for the parameter of a guard; null where that is not said. */
  private static @Nullable Term handed(Guard guard, Value.Func func, Term.Call site) {
    Parameter parameter = func.def().parameters().get(guard.parameter());
    for (Term.Keyword keyword : site.keywords()) {
      if (keyword.name().equals(parameter.name())) {
        return keyword.value();
      }
    }
    int position = guard.parameter() - (func.self() == null ? 0 : 1);
    if (position >= 0 && position < site.args().size()) {
      return site.args().get(position);
    }
    return site.open() ? null : parameter.fallback();
  }

  /** The module that it stands in. */
  Unit unit() {
    return unit;
  }

  /** Its path in the module. */
  String name() {
    return name;
  }

  /** Whether it only declares: others are there to do the work. */
  boolean hollow() {
    return hollow;
  }

  /** Everything about its code. */
  Body body() {
    unit.code();
    return body;
  }

  /** The calls that this run of it may make. */
  List<CallFact> calls() {
    unit.code();
    List<CallFact> known = calls;
    if (known == null) {
      known = live.get();
      calls = known;
    }
    return known;
  }

  /** The call that runs it; null where nothing is known of it. */
  @Nullable Env env() {
    return env;
  }

  /** What its calls can be remembered under; null where other calls may run it differently. */
  @Nullable Key key() {
    return lasting != null && calls().size() == body.calls().size() ? lasting : null;
  }

  /** Whether it calls its arguments, so that what it does depends on who calls it. */
  boolean calledBack() {
    return calls().stream().anyMatch(fact -> handed(fact.call().callee()));
  }

  /** Whether a callee is, or belongs to, an argument. */
  static boolean handed(Term callee) {
    Term at = callee;
    while (at instanceof Term.Attribute attribute) {
      at = attribute.of();
    }
    return at instanceof Term.Argument;
  }
}
