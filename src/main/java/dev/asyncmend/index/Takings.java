package dev.asyncmend.index;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the parameters of callables take. */
final class Takings {
  /** Decorators that make a constructor of the annotations, in their order. */
  private static final Set<String> MAKERS = Set.of("dataclass", "define", "frozen", "attrs");

  private final Inference inference;

  Takings(Inference inference) {
    this.inference = inference;
  }

  /** What all known ones of {@code callees} take in one place; unknown where they disagree. */
  Taking of(List<Possible> callees, int position, @Nullable String keyword, Trip trip) {
    Set<Taking> said = EnumSet.noneOf(Taking.class);
    callees.stream()
        .filter(callee -> !callee.value().unknown())
        .forEach(callee -> said.add(of(callee, position, keyword, trip)));
    return said.size() == 1 ? said.iterator().next() : Taking.UNKNOWN;
  }

  private Taking of(Possible callee, int position, @Nullable String keyword, Trip trip) {
    if (callee.value() instanceof Value.Cls cls) {
      return constructor(cls, position, keyword, trip);
    }
    if (!(callee.value() instanceof Value.Func func)) {
      return Taking.UNKNOWN;
    }
    int index = keyword == null && func.self() != null ? position + 1 : position;
    Parameter parameter = parameter(func.def(), index, keyword);
    return parameter == null ? Taking.UNKNOWN : of(parameter, func, trip); // *args, **kwargs
  }

  private Taking constructor(Value.Cls cls, int position, @Nullable String keyword, Trip trip) {
    Possible object = Possible.of(new Value.Obj(cls, Value.Supply.NOTHING));
    boolean made = inference.hierarchy().overrides(cls, "__new__");
    if (made) {
      return Taking.UNKNOWN;
    }
    return inference.hierarchy().overrides(cls, "__init__")
        ? of(inference.members().get(object, "__init__", trip), position, keyword, trip)
        : field(object, cls, position, keyword, trip);
  }

  /** A field of a class whose constructor is made of its annotations, as dataclasses are. */
  private Taking field(
      Possible object, Value.Cls cls, int position, @Nullable String keyword, Trip trip) {
    List<String> fields = inference.protocols().fields(cls);
    boolean known =
        keyword == null
            ? position < fields.size() && made(cls) && !inherits(cls)
            : fields.contains(keyword);
    if (!known) {
      return Taking.UNKNOWN;
    }
    String name = keyword == null ? fields.get(position) : keyword;
    return taking(inference.members().get(object, name, trip));
  }

  /** Whether the constructor is made of annotations. */
  private static boolean made(Value.Cls cls) {
    return cls.def().decorators().stream()
        .map(decorator -> decorator instanceof Term.Call call ? call.callee() : decorator)
        .anyMatch(decorator -> MAKERS.stream().anyMatch(one -> Terms.named(decorator, one)));
  }

  /** Whether fields of a base come first. */
  private boolean inherits(Value.Cls cls) {
    List<Hierarchy.Ancestor> order = inference.hierarchy().order(cls);
    return order.subList(1, order.size()).stream()
        .map(Hierarchy.Ancestor::cls)
        .anyMatch(base -> base == null || made(base));
  }

  private static @Nullable Parameter parameter(
      Definition.Function def, int index, @Nullable String keyword) {
    for (int at = 0; at < def.parameters().size(); at++) {
      Parameter parameter = def.parameters().get(at);
      boolean named =
          keyword != null
              && keyword.equals(parameter.name())
              && parameter.kind() != Parameter.Kind.POSITIONAL_ONLY;
      boolean placed = keyword == null && at == index && positional(parameter);
      if (named || placed || (keyword == null && at <= index && rest(parameter))) {
        return parameter;
      }
    }
    return null;
  }

  /** Whether it is {@code *args} with an annotation, which speaks of each of them. */
  private static boolean rest(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.VAR_POSITIONAL && parameter.annotation() != null;
  }

  private static boolean positional(Parameter parameter) {
    return parameter.kind() == Parameter.Kind.POSITIONAL_ONLY
        || parameter.kind() == Parameter.Kind.POSITIONAL_OR_KEYWORD;
  }

  private Taking of(Parameter parameter, Value.Func func, Trip trip) {
    if (parameter.use() == Parameter.Use.AWAITED) {
      return Taking.AWAITABLE;
    }
    if (parameter.annotation() == null) {
      return parameter.use() == Parameter.Use.VALUE ? Taking.VALUE : Taking.ANYTHING;
    }
    Env env = new Env(func.unit(), func.def().path(), Env.Args.UNKNOWN, func.self(), func.env());
    List<Possible> described =
        inference.annotations().instance(parameter.annotation(), func.unit(), env, trip);
    return taking(described);
  }

  private Taking taking(List<Possible> described) {
    if (described.stream().anyMatch(one -> one.value() instanceof Value.Callback)) {
      return Taking.ANYTHING; // what is called is handed over, not its result
    }
    return switch (inference.verdicts().awaitable(described).awaitable()) {
      case YES -> Taking.AWAITABLE;
      case NO -> Taking.VALUE;
      case UNKNOWN -> Taking.ANYTHING;
    };
  }
}
