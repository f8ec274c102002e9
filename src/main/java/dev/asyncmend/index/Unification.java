package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a type variable in the annotation of a parameter stands for, told by what is handed in. */
final class Unification {
  private final Inference inference;
  private final TypeNames names;

  Unification(Inference inference, TypeNames names) {
    this.inference = inference;
    this.names = names;
  }

  /** Values that are found when the variable turns out to be there. */
  @FunctionalInterface
  interface Given extends Function<Trip, List<Possible>> {}

  /**
   * What {@code variable} stands for if {@code annotation} of {@code unit} describes {@code given};
   * empty where it does not speak of the variable.
   */
  Optional<List<Possible>> of(
      Generics.Variable variable, Term annotation, Unit unit, Given given, Trip trip) {
    if (annotation instanceof Term.Union union) {
      return one(variable, union.types(), unit, given, trip);
    }
    if (annotation instanceof Term.Subscript subscript) {
      return last(subscript.of(), unit, trip).equals("Union")
          ? one(variable, subscript.items(), unit, given, trip)
          : inside(variable, subscript, unit, given, trip);
    }
    boolean same =
        names
            .last(annotation, unit, trip)
            .filter(head -> head.path().equals(variable.path()) && head.unit() == variable.unit())
            .isPresent();
    return same ? Optional.of(some(given.apply(trip))) : Optional.empty();
  }

  /** None stands for nothing where the variable is optional. */
  private static List<Possible> some(List<Possible> all) {
    return all.stream().filter(one -> one.value() != Value.Blank.NONE).toList();
  }

  /** Of several types that speak of the variable nobody knows which is meant. */
  private Optional<List<Possible>> one(
      Generics.Variable variable, List<Term> types, Unit unit, Given given, Trip trip) {
    List<List<Possible>> found =
        types.stream()
            .map(type -> of(variable, type, unit, given, trip))
            .flatMap(Optional::stream)
            .toList();
    return found.size() > 1 ? Optional.of(List.of(Possible.UNKNOWN)) : found.stream().findFirst();
  }

  private Optional<List<Possible>> inside(
      Generics.Variable variable, Term.Subscript subscript, Unit unit, Given given, Trip trip) {
    List<Term> items = subscript.items();
    for (int index = 0; index < items.size(); index++) {
      int at = index;
      Given part =
          later ->
              Evaluator.each(
                  given.apply(later), one -> part(one, subscript.of(), at, items, unit, later));
      Optional<List<Possible>> found = of(variable, items.get(index), unit, part, trip);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** What stands in the place of item {@code index} of the type {@code name} in {@code one}. */
  private List<Possible> part(
      Possible one, Term name, int index, List<Term> items, Unit unit, Trip trip) {
    return switch (last(name, unit, trip)) {
      case "Optional", "Annotated", "Final", "ClassVar" -> List.of(one);
      case "Type", "type" -> List.of(instance(one));
      case "Awaitable", "Coroutine", "Future", "Task" -> inference.protocols().awaited(one, trip);
      case "Callable" ->
          index == items.size() - 1
              ? inference.calls().call(one, Env.Args.UNKNOWN, false, trip)
              : List.of(Possible.UNKNOWN);
      case "ContextManager", "AbstractContextManager" ->
          inference.protocols().entered(one, false, trip);
      case "AsyncContextManager", "AbstractAsyncContextManager" ->
          inference.protocols().entered(one, true, trip);
      case "AsyncIterator", "AsyncIterable", "AsyncGenerator" ->
          inference.protocols().element(one, true, trip);
      default -> element(one, name, index, unit, trip);
    };
  }

  private String last(Term name, Unit unit, Trip trip) {
    return names
        .head(name, unit, trip)
        .map(
            head ->
                head instanceof TypeNames.Head.Named named
                    ? named.name().last()
                    : QName.of(((TypeNames.Head.Defined) head).path()).last())
        .orElse("");
  }

  private static Possible instance(Possible type) {
    return type.value() instanceof Value.Cls cls
        ? type.then(new Value.Obj(cls, Value.Supply.NOTHING))
        : Possible.UNKNOWN;
  }

  private List<Possible> element(Possible one, Term name, int index, Unit unit, Trip trip) {
    if (one.value() instanceof Value.Stream stream) {
      return inference
          .instances()
          .of(stream)
          .map(obj -> obj.items().get(trip, index))
          .orElse(List.of(Possible.UNKNOWN));
    }
    for (Possible type : inference.evaluator().eval(name, unit, null, trip)) {
      if (type.value() instanceof Value.Cls cls
          && one.value() instanceof Value.Obj obj
          && inference.hierarchy().inherits(obj.type(), cls)) {
        return inference.generics().as(obj, cls, trip).items().get(trip, index);
      }
    }
    return index == 0 ? inference.protocols().element(one, false, trip) : List.of(Possible.UNKNOWN);
  }
}
