package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What decorators make of functions and classes: known ones by {@code knowledge/decorators.tsv},
 * those of the project by following their code.
 */
final class Decorators {
  private final Inference inference;

  Decorators(Inference inference) {
    this.inference = inference;
  }

  /** What the name of a function stands for when its decorators are done. */
  List<Possible> function(Definition.Function def, Unit unit, @Nullable Env env, Trip trip) {
    Value plain = new Value.Func(unit, def, Traits.PLAIN, env, null);
    List<Possible> current = List.of(Possible.of(plain));
    List<Term> decorators = def.decorators();
    for (int last = decorators.size() - 1; last >= 0; last--) {
      Term decorator = decorators.get(last);
      current = Evaluator.each(current, one -> decorated(one, decorator, unit, env, trip));
    }
    return current;
  }

  private List<Possible> decorated(
      Possible target, Term decorator, Unit unit, @Nullable Env env, Trip trip) {
    Optional<Decoration> known = known(decorator, unit, env, trip);
    if (known.isPresent()) {
      return List.of(known(target, known.get()));
    }
    boolean made = decorator instanceof Term.Call;
    return Evaluator.each(
        made(decorator, unit, env, trip),
        one -> {
          // A name that stands for several things, such as `override` of old and new versions.
          Optional<Decoration> only = made ? Optional.empty() : known(one);
          return only.map(it -> List.of(known(target, it)))
              .orElseGet(() -> applied(one, target, trip));
        });
  }

  private List<Possible> made(Term decorator, Unit unit, @Nullable Env env, Trip trip) {
    return decorator instanceof Term.Call call
        ? inference.calls().call(call, unit, env, true, trip)
        : inference.evaluator().eval(decorator, unit, env, trip);
  }

  private static Possible known(Possible target, Decoration decoration) {
    if (decoration == Decoration.OTHER) {
      return Possible.UNKNOWN;
    }
    if (target.value() instanceof Value.Func func) {
      return target.then(func.with(func.traits().after(decoration)));
    }
    return decoration.keeps() ? target : Possible.UNKNOWN;
  }

  private List<Possible> applied(Possible decorator, Possible target, Trip trip) {
    boolean followed =
        decorator.value() instanceof Value.Func
            || decorator.value() instanceof Value.Lam
            || decorator.value() instanceof Value.Obj
            || decorator.value() instanceof Value.Callback
            || decorator.value() instanceof Value.Cls;
    return followed
        ? inference.calls().call(decorator, Env.Args.of(target), true, trip)
        : Possible.beyond(decorator);
  }

  /** What is known about a decorator by its name, or by the name of what is called to make it. */
  private Optional<Decoration> known(Term decorator, Unit unit, @Nullable Env env, Trip trip) {
    Term named = decorator instanceof Term.Call call ? call.callee() : decorator;
    List<Optional<Decoration>> all =
        inference.evaluator().eval(named, unit, env, trip).stream()
            .map(Decorators::known)
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : Optional.empty();
  }

  private static Optional<Decoration> known(Possible decorator) {
    Knowledge knowledge = Knowledge.bundled();
    if (decorator.names().isEmpty()) {
      return method(decorator.value()).flatMap(knowledge::decoration);
    }
    return decorator.names().stream()
        .map(knowledge::decoration)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** What is known about a decorator, or about what makes it, that has these values. */
  static Decorating told(List<Possible> decorator) {
    List<Optional<Decoration>> all = decorator.stream().map(Decorators::known).distinct().toList();
    return all.size() == 1
        ? all.get(0).map(Decoration::told).orElse(Decorating.OTHER)
        : Decorating.OTHER;
  }

  /** The name of a method of an object, where it is defined. */
  private static Optional<QName> method(Value value) {
    if (value instanceof Value.Outside outside) {
      return Optional.of(outside.name());
    }
    return value instanceof Value.Func func ? Optional.of(func.name()) : Optional.empty();
  }

  /** What the name of a class stands for when its decorators and metaclass are done. */
  List<Possible> type(Definition.Type def, Unit unit, Trip trip) {
    Possible plain = Possible.of(new Value.Cls(unit, def, true));
    boolean tame =
        def.decorators().stream().allMatch(one -> keeps(one, plain, unit, trip))
            && tame(def.metaclass(), unit, trip);
    return List.of(tame ? plain : plain.inferred());
  }

  private boolean keeps(Term decorator, Possible type, Unit unit, Trip trip) {
    Optional<Decoration> known = known(decorator, unit, null, trip);
    if (known.isPresent()) {
      return known.get() != Decoration.OTHER;
    }
    List<Possible> applied =
        Evaluator.each(made(decorator, unit, null, trip), one -> applied(one, type, trip));
    return applied.stream().allMatch(one -> one.value() == type.value());
  }

  private boolean tame(@Nullable Term metaclass, Unit unit, Trip trip) {
    return metaclass == null
        || inference.evaluator().eval(metaclass, unit, null, trip).stream()
            .allMatch(one -> known(one).filter(Decoration::keeps).isPresent());
  }
}
