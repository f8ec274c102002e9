package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What type variables stand for (PEP 484): in a call, what its arguments say; in a method, what its
 * object is generic in; else their bound.
 */
final class Generics {
  private static final Set<String> PARAMETERISED = Set.of("Generic", "Protocol");

  private static final List<Possible> UNKNOWN = List.of(Possible.UNKNOWN);

  private final Inference inference;
  private final TypeNames names;
  private final Unification unification;
  private final Memo<Hierarchy.Id, List<Variable>> variables = new Memo<>();

  Generics(Inference inference, TypeNames names) {
    this.inference = inference;
    this.names = names;
    this.unification = new Unification(inference, names);
  }

  /** A type variable by the place of its definition. */
  record Variable(Unit unit, String path) {}

  /** Whether {@code value} is {@code T = TypeVar("T")}. */
  static boolean variable(Definition.Value value) {
    return value.value() instanceof Term.Call call
        && !call.args().isEmpty()
        && Terms.named(call.callee(), "TypeVar");
  }

  /** The objects that the type variable {@code value} of {@code unit} stands for. */
  List<Possible> stands(Definition.Value value, Unit unit, @Nullable Env env, Trip trip) {
    Variable variable = new Variable(unit, value.path());
    for (Env at = env; at != null; at = at.outer()) {
      Env here = at;
      Optional<List<Possible>> found =
          inCall(variable, here, trip).or(() -> inClass(variable, here, trip));
      if (found.isPresent()) {
        return found.get();
      }
    }
    return bound((Term.Call) Objects.requireNonNull(value.value()), unit, trip);
  }

  private List<Possible> bound(Term.Call call, Unit unit, Trip trip) {
    return call.keywords().stream()
        .filter(keyword -> keyword.name().equals("bound"))
        .findFirst()
        .map(keyword -> inference.annotations().instance(keyword.value(), unit, null, trip))
        .orElse(UNKNOWN);
  }

  /** What the arguments of a call say of a type variable. */
  Optional<List<Possible>> inCall(Variable variable, Env call, Trip trip) {
    for (Definition definition : call.unit().summary().at(call.function())) {
      if (definition instanceof Definition.Function function) {
        Optional<List<Possible>> found = inCall(variable, function, call, trip);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<List<Possible>> inCall(
      Variable variable, Definition.Function function, Env call, Trip trip) {
    List<Parameter> parameters = function.parameters();
    for (int position = 0; position < parameters.size(); position++) {
      Term annotation = parameters.get(position).annotation();
      Unification.Given given = given(parameters.get(position), position, call);
      if (annotation != null && given != null) {
        Optional<List<Possible>> found =
            unification.of(variable, annotation, call.unit(), given, trip);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /** What a parameter is: its argument, or its default where certainly none is handed in. */
  private Unification.@Nullable Given given(Parameter parameter, int position, Env call) {
    int index = Evaluator.handed(call, parameter, position);
    if (index >= 0) {
      return later -> call.args().values().get(later, index);
    }
    Term fallback = parameter.fallback();
    return fallback == null || call.args().open()
        ? null
        : later -> inference.evaluator().eval(fallback, call.unit(), null, later);
  }

  /** What the object of a method is generic in. */
  private Optional<List<Possible>> inClass(Variable variable, Env env, Trip trip) {
    Value.Obj self =
        env.self() instanceof Value.Obj obj
            ? obj
            : env.self() instanceof Value.Cls cls ? new Value.Obj(cls, Value.Supply.NOTHING) : null;
    int dot = env.function().lastIndexOf('.');
    if (self == null || dot < 0) {
      return Optional.empty();
    }
    for (Definition definition : env.unit().summary().at(env.function().substring(0, dot))) {
      if (definition instanceof Definition.Type type) {
        Value.Cls owner = new Value.Cls(env.unit(), type, false);
        int index = variables(owner, trip).indexOf(variable);
        return index < 0 ? Optional.empty() : argument(self, owner, index, trip);
      }
    }
    return Optional.empty();
  }

  private Optional<List<Possible>> argument(Value.Obj self, Value.Cls owner, int index, Trip trip) {
    Value.Supply items = as(self, owner, trip).items();
    return items == Value.Supply.NOTHING ? Optional.empty() : Optional.of(items.get(trip, index));
  }

  /** {@code self} as an object of its base class {@code owner}, which is generic in something. */
  Value.Obj as(Value.Obj self, Value.Cls owner, Trip trip) {
    Value.Cls type = self.type();
    if (Hierarchy.Id.of(type).equals(Hierarchy.Id.of(owner)) || !trip.down()) {
      return self;
    }
    try {
      Env env = new Env(type.unit(), type.path() + ".", Env.Args.NONE, self, null);
      for (Term base : type.def().bases()) {
        for (Possible one : inference.evaluator().eval(base, type.unit(), null, trip)) {
          if (one.value() instanceof Value.Cls cls && inference.hierarchy().inherits(cls, owner)) {
            return as(new Value.Obj(cls, supply(base, type.unit(), env)), owner, trip);
          }
        }
      }
      return new Value.Obj(owner, Value.Supply.NOTHING);
    } finally {
      trip.up();
    }
  }

  private Value.Supply supply(Term base, Unit unit, Env env) {
    return base instanceof Term.Subscript subscript
        ? new TypeArgs(inference.annotations(), subscript.items(), unit, env).supply()
        : Value.Supply.NOTHING;
  }

  /** What a new object of {@code cls} is generic in, told by what its constructor takes. */
  Value.Supply constructed(Value.Cls cls, Env.Args args, Trip trip) {
    List<Variable> all = variables(cls, trip);
    if (all.isEmpty()) {
      return Value.Supply.NOTHING;
    }
    Env env =
        new Env(
            cls.unit(),
            cls.path() + ".__init__",
            args,
            new Value.Obj(cls, Value.Supply.NOTHING),
            null);
    // Nothing is in what starts empty: whatever is put in later says what it is for.
    List<Possible> silent = args.equals(Env.Args.NONE) ? List.of(Possible.GIVEN) : UNKNOWN;
    return (later, index) ->
        index < all.size() ? inCall(all.get(index), env, later).orElse(silent) : UNKNOWN;
  }

  /** The type variables in which {@code cls} is generic, in order. */
  List<Variable> variables(Value.Cls cls, Trip trip) {
    Hierarchy.Id id = Hierarchy.Id.of(cls);
    List<Variable> known = variables.get(id);
    if (known != null) {
      return known;
    }
    Ledger.open();
    List<Variable> found = new ArrayList<>();
    for (Term base : cls.def().bases()) {
      if (base instanceof Term.Subscript subscript) {
        List<Variable> here = variables(subscript, cls.unit(), trip);
        if (PARAMETERISED.stream().anyMatch(name -> Terms.named(subscript.of(), name))) {
          found.clear();
          found.addAll(here);
          break;
        }
        here.stream().filter(one -> !found.contains(one)).forEach(found::add);
      }
    }
    List<Variable> kept = List.copyOf(found);
    variables.put(id, kept, Ledger.close());
    return kept;
  }

  private List<Variable> variables(Term.Subscript subscript, Unit unit, Trip trip) {
    List<Variable> found = new ArrayList<>();
    for (Term item : subscript.items()) {
      if (item instanceof Term.Subscript inner) {
        found.addAll(variables(inner, unit, trip));
      } else {
        names
            .last(item, unit, trip)
            .filter(Generics::variable)
            .ifPresent(head -> found.add(new Variable(head.unit(), head.path())));
      }
    }
    return found;
  }

  /** Whether the type of an attribute speaks of {@code Self} (PEP 673). */
  static boolean self(List<Definition> definitions) {
    return definitions.stream()
        .anyMatch(one -> one instanceof Definition.Value value && self(value.annotation()));
  }

  private static boolean self(@Nullable Term annotation) {
    if (annotation instanceof Term.Subscript subscript) {
      return subscript.items().stream().anyMatch(Generics::self);
    }
    return annotation != null && Terms.named(annotation, "Self");
  }

  static boolean variable(TypeNames.Head.Defined head) {
    return head.unit().summary().at(head.path()).stream()
        .anyMatch(one -> one instanceof Definition.Value value && variable(value));
  }
}
