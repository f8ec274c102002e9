package dev.asyncmend.index;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls whose value depends on their arguments in a way that no annotation says. */
final class SpecialCalls {
  private final Inference inference;

  SpecialCalls(Inference inference) {
    this.inference = inference;
  }

  /** What a call of {@code callee} gives; empty where it is no special one. */
  Optional<List<Possible>> call(
      Possible callee, Term.Call call, Unit unit, @Nullable Env env, Trip trip) {
    List<Term> args = call.args();
    if (callee.names().isEmpty() || args.isEmpty()) {
      return Optional.empty();
    }
    String name = callee.names().get(callee.names().size() - 1).dotted();
    return switch (name) {
      case "functools.partial", "copy.copy", "copy.deepcopy", "inspect.markcoroutinefunction" ->
          Optional.of(nameless(eval(args.get(0), unit, env, trip)));
      case "typing.cast", "typing_extensions.cast" -> Optional.of(cast(args, unit, env, trip));
      case "importlib.import_module" ->
          args.get(0) instanceof Term.Text text && !text.value().startsWith(".")
              ? Optional.of(inference.names().imported(text.value(), 0, null, "", unit, trip))
              : Optional.empty();
      case "builtins.getattr" ->
          args.size() > 1 && args.get(1) instanceof Term.Text text
              ? Optional.of(attribute(args, text.value(), unit, env, trip))
              : Optional.empty();
      case "builtins.type" ->
          args.size() == 1
              ? Optional.of(
                  eval(args.get(0), unit, env, trip).stream().map(SpecialCalls::type).toList())
              : Optional.empty();
      default -> several(name, call, unit, env);
    };
  }

  /** Calls that put the results of their arguments together. */
  private Optional<List<Possible>> several(
      String name, Term.Call call, Unit unit, @Nullable Env env) {
    List<Term> args = call.args();
    return switch (name) {
      case "asyncio.gather" -> Optional.of(gathered(call, unit, env));
      case "builtins.zip" ->
          Optional.of(
              List.of(
                  Possible.of(
                      new Value.Stream(
                          Value.StreamKind.ITERABLE,
                          TypeArgs.ITERATOR,
                          1,
                          (trip, index) -> List.of(zipped(args, unit, env))))));
      default -> Optional.empty();
    };
  }

  private Possible zipped(List<Term> args, Unit unit, @Nullable Env env) {
    return tuple(
        args.size(),
        (trip, index) -> eval(new Term.Element(args.get(index), false), unit, env, trip));
  }

  private static Possible tuple(int width, Value.Supply elements) {
    return Possible.of(new Value.Stream(Value.StreamKind.TUPLE, TypeArgs.TUPLE, width, elements));
  }

  /** What {@code asyncio.gather} of these gives: a future of all results by position. */
  private List<Possible> gathered(Term.Call call, Unit unit, @Nullable Env env) {
    List<Term> args = call.args();
    Value.Supply each = (trip, index) -> eval(new Term.Awaited(args.get(index)), unit, env, trip);
    Possible results =
        call.open() || args.isEmpty()
            ? Possible.of(
                new Value.Stream(Value.StreamKind.ITERABLE, TypeArgs.LIST, 1, Value.Supply.NOTHING))
            : tuple(args.size(), each);
    Value.Supply result = (trip, index) -> List.of(results);
    return inference
        .instances()
        .cls("asyncio.Future")
        .map(future -> List.of(Possible.of(new Value.Obj(future, result))))
        .orElse(List.of(Possible.UNKNOWN));
  }

  /** An attribute by its name, or what stands in for it. */
  private List<Possible> attribute(
      List<Term> args, String name, Unit unit, @Nullable Env env, Trip trip) {
    Term read = new Term.Attribute(args.get(0), name);
    List<Term> all = args.size() == 2 ? List.of(read) : List.of(read, args.get(2));
    return eval(Term.either(all), unit, env, trip);
  }

  private List<Possible> eval(Term term, Unit unit, @Nullable Env env, Trip trip) {
    return inference.evaluator().eval(term, unit, env, trip);
  }

  private static List<Possible> nameless(List<Possible> all) {
    return all.stream().map(Possible::nameless).toList();
  }

  private static Possible type(Possible of) {
    return of.value() instanceof Value.Obj obj ? of.then(obj.type()) : Possible.UNKNOWN;
  }

  private List<Possible> cast(List<Term> args, Unit unit, @Nullable Env env, Trip trip) {
    List<Possible> told = inference.annotations().instance(args.get(0), unit, env, trip);
    boolean silent = args.size() > 1 && told.stream().anyMatch(one -> one.value().unknown());
    return silent ? eval(args.get(1), unit, env, trip) : told;
  }
}
