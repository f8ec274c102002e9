package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tests by {@code isinstance} leave of the values that an expression may have. */
final class Tests {
  private final Inference inference;

  Tests(Inference inference) {
    this.inference = inference;
  }

  /** What {@code term} may give. */
  List<Possible> narrowed(Term.Narrowed term, Unit unit, @Nullable Env env, Trip trip) {
    List<Possible> all = inference.evaluator().eval(term.of(), unit, env, trip);
    List<Possible> types = new ArrayList<>();
    term.types().forEach(type -> types.addAll(inference.evaluator().eval(type, unit, env, trip)));
    return term.passed() ? passed(all, types) : failed(all, types);
  }

  private List<Possible> passed(List<Possible> all, List<Possible> types) {
    List<Possible> found = new ArrayList<>();
    for (Possible type : types) {
      List<Possible> fitting = all.stream().filter(one -> is(one, type)).toList();
      found.addAll(fitting.isEmpty() ? List.of(object(type)) : fitting);
    }
    return Evaluator.few(found.stream().distinct().toList());
  }

  private List<Possible> failed(List<Possible> all, List<Possible> types) {
    return Evaluator.few(
        all.stream().filter(one -> types.stream().noneMatch(type -> is(one, type))).toList());
  }

  private boolean is(Possible object, Possible type) {
    return object.value() instanceof Value.Obj obj
        && type.value() instanceof Value.Cls cls
        && inference.hierarchy().inherits(obj.type(), cls);
  }

  private static Possible object(Possible type) {
    if (type.value() instanceof Value.Cls cls) {
      return Possible.of(new Value.Obj(cls.loose(), Value.Supply.NOTHING)).likeliest(type);
    }
    return type.value() instanceof Value.Outside outside
        ? Possible.of(new Value.Made(outside.name()))
        : Possible.UNKNOWN;
  }
}
