package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;

/**
 * What statements get out of a value by its special methods: data model, chapter 3 of the
 * reference.
 */
final class Protocols {
  private final Inference inference;

  Protocols(Inference inference) {
    this.inference = inference;
  }

  /** What {@code await of} gives. */
  List<Possible> awaited(Possible of, Trip trip) {
    if (of.value() instanceof Value.Promise promise) {
      return after(of, promise.result().get(trip, 0));
    }
    return of.value() instanceof Value.Obj obj
        ? after(of, awaited(of, obj, trip))
        : Possible.beyond(of);
  }

  /**
   * The third argument of {@code __await__}'s {@code Generator}, or what the class is generic in.
   */
  private List<Possible> awaited(Possible of, Value.Obj obj, Trip trip) {
    List<Possible> found = new ArrayList<>();
    for (Possible method : inference.members().get(of, "__await__", trip)) {
      if (method.value() instanceof Value.Func func
          && func.def().returns() instanceof Term.Subscript generator
          && generator.items().size() == 3) {
        Term result = generator.items().get(2);
        found.addAll(inference.annotations().instance(result, func.unit(), null, trip));
      }
    }
    boolean told = found.stream().anyMatch(one -> !one.value().unknown());
    return told ? found : obj.items().get(trip, 0);
  }

  /** What {@code for x in of}, or {@code async for}, binds. */
  List<Possible> element(Possible of, boolean async, Trip trip) {
    if (of.value() instanceof Value.Stream stream) {
      boolean fits = async == (stream.kind() == Value.StreamKind.ASYNC);
      return fits ? after(of, elements(stream, trip)) : List.of(Possible.UNKNOWN);
    }
    if (!(of.value() instanceof Value.Obj)) {
      return Possible.beyond(of);
    }
    List<Possible> iterators = method(of, async ? "__aiter__" : "__iter__", trip);
    return Evaluator.each(iterators, one -> next(one, async, trip));
  }

  private List<Possible> next(Possible iterator, boolean async, Trip trip) {
    if (iterator.value() instanceof Value.Stream) {
      return element(iterator, async, trip);
    }
    List<Possible> next = method(iterator, async ? "__anext__" : "__next__", trip);
    return async ? Evaluator.each(next, one -> awaited(one, trip)) : next;
  }

  /** The elements of what a generator function's annotation describes. */
  List<Possible> elements(List<Possible> iterables, Trip trip) {
    return Evaluator.each(
        iterables,
        one ->
            one.value() instanceof Value.Stream stream
                ? elements(stream, trip)
                : List.of(Possible.UNKNOWN));
  }

  private static List<Possible> elements(Value.Stream stream, Trip trip) {
    if (stream.kind() != Value.StreamKind.TUPLE) {
      return stream.width() == 0 ? List.of(Possible.UNKNOWN) : stream.elements().get(trip, 0);
    }
    List<Possible> found = new ArrayList<>();
    for (int index = 0; index < stream.width(); index++) {
      found.addAll(stream.elements().get(trip, index));
    }
    return Evaluator.few(found);
  }

  /** What {@code with of as x}, or {@code async with}, binds. */
  List<Possible> entered(Possible of, boolean async, Trip trip) {
    if (of.value() instanceof Value.Ctx ctx) {
      return ctx.async() == async
          ? after(of, ctx.entered().get(trip, 0))
          : List.of(Possible.UNKNOWN);
    }
    if (!(of.value() instanceof Value.Obj)) {
      return Possible.beyond(of);
    }
    List<Possible> entered = method(of, async ? "__aenter__" : "__enter__", trip);
    return async ? Evaluator.each(entered, one -> awaited(one, trip)) : entered;
  }

  /** What {@code of[items]} gives. */
  List<Possible> item(Possible of, List<Term> items, Trip trip) {
    if (of.value() instanceof Value.Cls) {
      return List.of(of); // a generic class with its arguments
    }
    if (of.value() instanceof Value.Obj) {
      return method(of, "__getitem__", trip);
    }
    return of.value() instanceof Value.Stream stream && items.size() == 1
        ? after(of, item(stream, items.get(0), trip))
        : Possible.beyond(of);
  }

  private static List<Possible> item(Value.Stream stream, Term key, Trip trip) {
    if (key instanceof Term.Literal slice && slice.type().equals("slice")) {
      return List.of(Possible.UNKNOWN);
    }
    return switch (stream.kind()) {
      case MAPPING ->
          stream.width() == 0 ? List.of(Possible.UNKNOWN) : stream.elements().get(trip, 1);
      case TUPLE ->
          key instanceof Term.Index index && index.value() >= 0 && index.value() < stream.width()
              ? stream.elements().get(trip, index.value())
              : List.of(Possible.UNKNOWN);
      case ITERABLE ->
          key instanceof Term.Index && stream.width() > 0
              ? stream.elements().get(trip, 0)
              : List.of(Possible.UNKNOWN);
      case ASYNC -> List.of(Possible.UNKNOWN);
    };
  }

  private List<Possible> method(Possible of, String name, Trip trip) {
    return Evaluator.each(
        inference.members().get(of, name, trip),
        method ->
            method.value() instanceof Value.Func
                ? inference.calls().call(method, Env.Args.NONE, false, trip)
                : List.of(Possible.UNKNOWN));
  }

  private static List<Possible> after(Possible of, List<Possible> found) {
    return found.stream().map(one -> one.nameless().after(of)).toList();
  }
}
