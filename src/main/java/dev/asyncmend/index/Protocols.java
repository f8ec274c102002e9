package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What statements get out of a value by its special methods: data model, chapter 3 of the
 * reference.
 */
final class Protocols {
  private static final Set<String> NAMED_TUPLES = Set.of("typing.NamedTuple");

  private final Inference inference;

  Protocols(Inference inference) {
    this.inference = inference;
  }

  /** What {@code await of} gives. */
  List<Possible> awaited(Possible of, Trip trip) {
    if (of.value() == Value.Blank.NONE) {
      return List.of(); // nobody means that alternative, here and below
    }
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
        Env env = new Env(func.unit(), func.def().path(), Env.Args.NONE, func.self(), func.env());
        found.addAll(inference.annotations().instance(result, func.unit(), env, trip));
      }
    }
    boolean told = found.stream().anyMatch(one -> !one.value().unknown());
    return told ? found : obj.items().get(trip, 0);
  }

  /** What {@code for x in of}, or {@code async for}, binds. */
  List<Possible> element(Possible of, boolean async, Trip trip) {
    if (of.value() == Value.Blank.NONE) {
      return List.of();
    }
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

  /** The elements of a collection or generator; of an empty one, whatever is put in. */
  static List<Possible> elements(Value.Stream stream, Trip trip) {
    if (stream.kind() != Value.StreamKind.TUPLE) {
      return stream.width() == 0 ? List.of(Possible.GIVEN) : stream.elements().get(trip, 0);
    }
    List<Possible> found = new ArrayList<>();
    for (int index = 0; index < stream.width(); index++) {
      found.addAll(stream.elements().get(trip, index));
    }
    return Evaluator.few(found);
  }

  /** What {@code with of as x}, or {@code async with}, binds. */
  List<Possible> entered(Possible of, boolean async, Trip trip) {
    if (of.value() == Value.Blank.NONE) {
      return List.of();
    }
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
    if (of.value() == Value.Blank.NONE) {
      return List.of();
    }
    if (of.value() instanceof Value.Cls) {
      return List.of(of); // a generic class with its arguments
    }
    if (items.size() == 1 && slice(items.get(0))) {
      return sliced(of);
    }
    if (of.value() instanceof Value.Obj obj) {
      List<Possible> field = field(of, obj, items, trip);
      return field.isEmpty() ? method(of, "__getitem__", trip) : field;
    }
    return of.value() instanceof Value.Stream stream && items.size() == 1
        ? after(of, item(stream, items.get(0), trip))
        : Possible.beyond(of);
  }

  /** The field of a {@code NamedTuple} by its position; empty where it is none. */
  private List<Possible> field(Possible of, Value.Obj obj, List<Term> items, Trip trip) {
    Value.Cls type = obj.type();
    if (items.size() != 1
        || !(items.get(0) instanceof Term.Index index)
        || !inference.hierarchy().descends(type, NAMED_TUPLES)) {
      return List.of();
    }
    List<String> fields = fields(type);
    int at = index.value() < 0 ? fields.size() + index.value() : index.value();
    return at >= 0 && at < fields.size()
        ? inference.members().get(of, fields.get(at), trip)
        : List.of();
  }

  /** The annotated names of a class, in source order: what its constructor takes. */
  List<String> fields(Value.Cls type) {
    return type.def().members().stream()
        .map(name -> type.unit().summary().at(type.path() + '.' + name).get(0))
        .filter(one -> one instanceof Definition.Value value && field(value))
        .sorted(Comparator.comparingInt(Definition::line))
        .map(one -> one.path().substring(type.path().length() + 1))
        .toList();
  }

  private static boolean field(Definition.Value value) {
    Term annotation = value.annotation();
    Term name = annotation instanceof Term.Subscript subscript ? subscript.of() : annotation;
    return name != null && !Terms.named(name, "ClassVar");
  }

  /** A part of a list is a list. */
  private static List<Possible> sliced(Possible of) {
    if (of.value() instanceof Value.Stream stream && stream.kind() == Value.StreamKind.TUPLE) {
      Value.Supply all = (trip, index) -> elements(stream, trip);
      return List.of(of.then(new Value.Stream(Value.StreamKind.ITERABLE, TypeArgs.LIST, 1, all)));
    }
    boolean whole =
        of.value() instanceof Value.Stream stream && stream.kind() == Value.StreamKind.ITERABLE;
    return whole ? List.of(of.nameless()) : Possible.beyond(of);
  }

  private static List<Possible> item(Value.Stream stream, Term key, Trip trip) {
    if (stream.kind() == Value.StreamKind.MAPPING) {
      return stream.width() == 0 ? List.of(Possible.GIVEN) : stream.elements().get(trip, 1);
    }
    if (stream.kind() == Value.StreamKind.TUPLE && key instanceof Term.Index index) {
      int at = index.value() < 0 ? stream.width() + index.value() : index.value();
      return at >= 0 && at < stream.width()
          ? stream.elements().get(trip, at)
          : List.of(Possible.UNKNOWN);
    }
    return stream.kind() == Value.StreamKind.ASYNC
        ? List.of(Possible.UNKNOWN)
        : elements(stream, trip);
  }

  private static boolean slice(Term key) {
    return key instanceof Term.Literal literal && literal.type().equals("slice");
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
