package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Evaluates terms. An answer is never empty: who knows nothing says so. */
final class Evaluator {
  private static final int MOST = 16;

  private final Inference inference;
  private final Choices choices;

  Evaluator(Inference inference) {
    this.inference = inference;
    this.choices = new Choices(inference);
  }

  /**
   * What {@code term} may give.
   *
   * @param unit the module that the term belongs to
   * @param env the call in which it is evaluated; null where none is being followed
   */
  List<Possible> eval(Term term, Unit unit, @Nullable Env env, Trip trip) {
    boolean lasting = env == null && (term instanceof Term.Attribute || term instanceof Term.Call);
    List<Possible> known = lasting ? trip.known(term) : null;
    if (known != null) {
      return known;
    }
    if (!trip.down()) {
      return List.of(Possible.UNKNOWN);
    }
    int cuts = trip.cuts();
    List<Possible> found = few(leaf(term, unit, env, trip));
    trip.up();
    if (lasting && cuts == trip.cuts()) {
      trip.learn(term, found);
    }
    return found;
  }

  /** {@code all}, or unknown where there are too many to be of use. */
  static List<Possible> few(List<Possible> all) {
    return all.isEmpty() || all.size() > MOST ? List.of(Possible.UNKNOWN) : all;
  }

  private List<Possible> leaf(Term term, Unit unit, @Nullable Env env, Trip trip) {
    if (term instanceof Term.Global global) {
      return inference.names().global(global.path(), unit, env, trip);
    }
    if (term instanceof Term.Imported it) {
      return inference.names().imported(it.module(), it.level(), it.member(), "", unit, trip);
    }
    if (term instanceof Term.Argument argument) {
      return argument(argument, unit, env, trip);
    }
    if (term instanceof Term.Receiver receiver) {
      return receiver(receiver.type(), receiver.instance(), unit, env, trip);
    }
    if (term instanceof Term.Super parent) {
      return parent(parent, unit, env, trip);
    }
    if (term instanceof Term.Literal || term instanceof Term.Text || term instanceof Term.Index) {
      return List.of(literal(term, unit, env));
    }
    return compound(term, unit, env, trip);
  }

  private List<Possible> compound(Term term, Unit unit, @Nullable Env env, Trip trip) {
    if (term instanceof Term.Attribute attribute) {
      return choices.get(eval(attribute.of(), unit, env, trip), attribute.name(), trip);
    }
    if (term instanceof Term.Call call) {
      return inference.calls().call(call, unit, env, trip);
    }
    if (term instanceof Term.Either either) {
      return each(either.terms(), one -> eval(one, unit, env, trip));
    }
    if (term instanceof Term.Instance instance) {
      return inference.annotations().instance(instance.annotation(), unit, env, trip);
    }
    if (term instanceof Term.Lambda lambda) {
      return List.of(Possible.of(new Value.Lam(unit, lambda.result(), env)));
    }
    return extracted(term, unit, env, trip);
  }

  private List<Possible> extracted(Term term, Unit unit, @Nullable Env env, Trip trip) {
    Protocols protocols = inference.protocols();
    if (term instanceof Term.Awaited awaited) {
      return each(eval(awaited.of(), unit, env, trip), of -> protocols.awaited(of, trip));
    }
    if (term instanceof Term.Element element) {
      return each(
          eval(element.of(), unit, env, trip), of -> protocols.element(of, element.async(), trip));
    }
    if (term instanceof Term.Entered entered) {
      return each(
          eval(entered.of(), unit, env, trip), of -> protocols.entered(of, entered.async(), trip));
    }
    if (term instanceof Term.Subscript subscript) {
      return each(
          eval(subscript.of(), unit, env, trip), of -> protocols.item(of, subscript.items(), trip));
    }
    return term instanceof Term.Narrowed narrowed
        ? inference.tests().narrowed(narrowed, unit, env, trip)
        : List.of(Possible.UNKNOWN);
  }

  /** What {@code step} gives for each of {@code all}. */
  static <T> List<Possible> each(List<T> all, Function<T, List<Possible>> step) {
    if (all.size() == 1) {
      return step.apply(all.get(0));
    }
    List<Possible> found = new ArrayList<>();
    all.forEach(one -> found.addAll(step.apply(one)));
    return few(found);
  }

  private List<Possible> argument(Term.Argument argument, Unit unit, @Nullable Env env, Trip trip) {
    Env call = Env.of(env, unit, argument.function());
    Parameter parameter = parameter(argument, unit);
    int index = call == null || parameter == null ? -1 : handed(call, parameter, argument.index());
    if (index >= 0 && call != null) {
      return call.args().values().get(trip, index);
    }
    List<Possible> said = inference.annotations().parameter(argument, unit, env, trip);
    boolean silent = said.stream().allMatch(one -> one.value() == Value.Blank.GIVEN);
    return silent ? handed(argument, parameter, unit, trip) : said;
  }

  /** What others hand in for a parameter that says nothing. */
  private List<Possible> handed(
      Term.Argument argument, @Nullable Parameter parameter, Unit unit, Trip trip) {
    if (parameter == null) {
      return List.of(Possible.GIVEN);
    }
    List<Possible> fixture = inference.fixtures().of(parameter.name(), unit, trip);
    if (!fixture.isEmpty()) {
      return fixture;
    }
    List<Possible> called = inference.callSites().of(argument, unit, trip);
    List<Possible> usual =
        called.stream().allMatch(one -> one.value() == Value.Blank.GIVEN)
            ? inference.conventions().of(parameter.name(), argument.function(), unit, trip)
            : List.of();
    return usual.isEmpty() ? called : usual;
  }

  /** The parameter that {@code argument} is handed to; null where there is none such. */
  static @Nullable Parameter parameter(Term.Argument argument, Unit unit) {
    Parameter found = null;
    for (Definition definition : unit.summary().at(argument.function())) {
      if (definition instanceof Definition.Function function
          && argument.index() < function.parameters().size()) {
        found = function.parameters().get(argument.index());
      }
    }
    return found;
  }

  /** The index among a call's arguments of the one for a parameter; -1 where nobody knows. */
  static int handed(Env call, Parameter parameter, int position) {
    int index = position - (call.self() == null ? 0 : 1);
    return switch (parameter.kind()) {
      case POSITIONAL_ONLY -> index < call.args().count() ? index : -1;
      case POSITIONAL_OR_KEYWORD ->
          index >= 0 && index < call.args().count() ? index : call.args().named(parameter.name());
      case KEYWORD_ONLY -> call.args().named(parameter.name());
      case VAR_POSITIONAL, VAR_KEYWORD -> -1;
    };
  }

  private List<Possible> receiver(
      String type, boolean instance, Unit unit, @Nullable Env env, Trip trip) {
    Value bound = Env.self(env, unit, type);
    if (bound instanceof Value.Obj == instance && bound != null) {
      return List.of(Possible.of(bound));
    }
    return inference.names().global(type, unit, env, trip).stream()
        .map(
            one ->
                one.value() instanceof Value.Cls cls ? self(one, cls, instance) : Possible.UNKNOWN)
        .toList();
  }

  private static Possible self(Possible type, Value.Cls cls, boolean instance) {
    Value.Cls loose = cls.loose();
    // What a decorator of the class does to its name is no matter of its methods.
    return Possible.of(instance ? new Value.Obj(loose, Value.Supply.NOTHING) : loose)
        .likeliest(type);
  }

  private List<Possible> parent(Term.Super parent, Unit unit, @Nullable Env env, Trip trip) {
    List<Possible> found = new ArrayList<>();
    for (Possible self : receiver(parent.type(), parent.instance(), unit, env, trip)) {
      for (Possible type : inference.names().global(parent.type(), unit, env, trip)) {
        found.add(
            type.value() instanceof Value.Cls cls
                ? self.then(new Value.Parent(cls, self.value()))
                : Possible.UNKNOWN);
      }
    }
    return found;
  }

  private Possible literal(Term term, Unit unit, @Nullable Env env) {
    if (term instanceof Term.Literal literal) {
      return Possible.of(literal(literal, unit, env));
    }
    return Possible.of(object(term instanceof Term.Text ? "str" : "int"));
  }

  private Value literal(Term.Literal literal, Unit unit, @Nullable Env env) {
    List<Term> items = literal.items();
    Value.Supply elements =
        (trip, index) ->
            index < items.size()
                ? eval(items.get(index), unit, env, trip)
                : List.of(Possible.UNKNOWN);
    return switch (literal.type()) {
      case "None" -> Value.Blank.NONE;
      case "tuple" ->
          new Value.Stream(Value.StreamKind.TUPLE, TypeArgs.TUPLE, items.size(), elements);
      case "dict" ->
          new Value.Stream(Value.StreamKind.MAPPING, TypeArgs.DICT, items.size(), elements);
      case "list", "set" ->
          new Value.Stream(
              Value.StreamKind.ITERABLE, "builtins." + literal.type(), items.size(), elements);
      case "generator" ->
          new Value.Stream(Value.StreamKind.ITERABLE, TypeArgs.ITERATOR, items.size(), elements);
      default -> object(literal.type());
    };
  }

  /** An object of a class of {@code builtins}. */
  Value object(String type) {
    return inference
        .instances()
        .cls("builtins." + type)
        .<Value>map(cls -> new Value.Obj(cls, Value.Supply.NOTHING))
        .orElse(Value.Blank.UNKNOWN);
  }
}
