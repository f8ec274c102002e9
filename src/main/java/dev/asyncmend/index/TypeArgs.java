package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the brackets of an annotation, and what the special forms of {@code typing} make
 * of it.
 */
final class TypeArgs {
  private static final Set<String> MAPPINGS =
      Set.of(
          "dict", "Dict", "Mapping", "MutableMapping", "DefaultDict", "defaultdict", "OrderedDict");

  static final String LIST = "builtins.list";
  static final String DICT = "builtins.dict";
  static final String TUPLE = "builtins.tuple";
  static final String GENERATOR = "collections.abc.AsyncGenerator";
  private static final String SET = "builtins.set";
  private static final String FROZEN = "builtins.frozenset";
  private static final String DEQUE = "collections.deque";
  static final String ITERATOR = "collections.abc.Generator";

  /** What is iterated over, with the class that has its methods. */
  private static final Map<String, String> ITERABLES =
      Map.ofEntries(
          Map.entry("list", LIST),
          Map.entry("List", LIST),
          Map.entry("Sequence", LIST),
          Map.entry("MutableSequence", LIST),
          Map.entry("set", SET),
          Map.entry("Set", SET),
          Map.entry("AbstractSet", SET),
          Map.entry("MutableSet", SET),
          Map.entry("frozenset", FROZEN),
          Map.entry("FrozenSet", FROZEN),
          Map.entry("Deque", DEQUE),
          Map.entry("deque", DEQUE),
          Map.entry("Iterable", ITERATOR),
          Map.entry("Iterator", ITERATOR),
          Map.entry("Generator", ITERATOR),
          Map.entry("Collection", ITERATOR),
          Map.entry("Reversible", ITERATOR),
          Map.entry("KeysView", ITERATOR),
          Map.entry("ValuesView", ITERATOR));

  private final Annotations annotations;
  private final List<Term> items;
  private final Unit unit;
  private final @Nullable Env env;

  TypeArgs(Annotations annotations, List<Term> items, Unit unit, @Nullable Env env) {
    this.annotations = annotations;
    this.items = items;
    this.unit = unit;
    this.env = env;
  }

  /** The call in which the annotation is read, or null. */
  @Nullable Env env() {
    return env;
  }

  /** The objects that the arguments describe, by position. */
  Value.Supply supply() {
    return items.isEmpty() ? Value.Supply.NOTHING : (trip, index) -> item(index, trip);
  }

  private List<Possible> item(int index, Trip trip) {
    return index >= 0 && index < items.size()
        ? annotations.instance(items.get(index), unit, env, trip)
        : List.of(Possible.UNKNOWN);
  }

  private Value.Supply only(int position) {
    return (trip, index) -> item(position, trip);
  }

  /** What the form {@code name} of {@code typing} describes; empty where it is no special form. */
  Optional<List<Possible>> form(String name, Trip trip) {
    return switch (name) {
      case "Any", "object", "Literal", "TypeVar", "Protocol", "Generic" ->
          Optional.of(List.of(Possible.UNKNOWN));
      case "Optional" -> Optional.of(optional(trip));
      case "Union" -> Optional.of(union(trip));
      case "Annotated", "Final", "ClassVar", "Required", "NotRequired", "ReadOnly", "InitVar" ->
          Optional.of(item(0, trip));
      case "Type", "type" -> Optional.of(item(0, trip).stream().map(TypeArgs::type).toList());
      case "Self" -> Optional.of(List.of(self()));
      case "NoReturn", "Never", "NoneType" -> value(Value.Blank.NONE);
      default -> value(name);
    };
  }

  /** Whether what is in the brackets is a parameter and the same once more. */
  private boolean same() {
    return items.size() == 2
        && items.get(0) instanceof Term.Literal taken
        && taken.items().equals(List.of(items.get(1)))
        && !Terms.named(items.get(1), "Any")
        && !Terms.named(items.get(1), "object");
  }

  private Optional<List<Possible>> value(String name) {
    return switch (name) {
      case "Awaitable" -> value(new Value.Promise(Answer.Form.ANNOTATED, only(0)));
      case "Coroutine", "CoroutineType" -> value(new Value.Promise(Answer.Form.COROUTINE, only(2)));
      case "AsyncIterator", "AsyncIterable", "AsyncGenerator", "AsyncGeneratorType" ->
          value(new Value.Stream(Value.StreamKind.ASYNC, GENERATOR, 1, only(0)));
      case "Callable" -> value(new Value.Callback(only(items.size() - 1), same()));
      case "AsyncContextManager", "AbstractAsyncContextManager" ->
          value(new Value.Ctx(true, only(0)));
      case "ContextManager", "AbstractContextManager" -> value(new Value.Ctx(false, only(0)));
      default -> collection(name);
    };
  }

  private Optional<List<Possible>> collection(String name) {
    if (name.equals("Tuple") || name.equals("tuple")) {
      return value(tuple());
    }
    if (MAPPINGS.contains(name)) {
      return value(new Value.Stream(Value.StreamKind.MAPPING, DICT, 2, pairs()));
    }
    String type = ITERABLES.get(name);
    return type == null
        ? Optional.empty()
        : value(new Value.Stream(Value.StreamKind.ITERABLE, type, 1, only(0)));
  }

  /** Keys and values; a {@code Counter} counts its keys. */
  private Value.Supply pairs() {
    return items.isEmpty() ? Value.Supply.NOTHING : supply();
  }

  private Value tuple() {
    boolean endless =
        items.size() == 2
            && items.get(1) instanceof Term.Literal last
            && last.type().equals("ellipsis");
    return endless
        ? new Value.Stream(Value.StreamKind.ITERABLE, TUPLE, 1, only(0))
        : new Value.Stream(Value.StreamKind.TUPLE, TUPLE, items.size(), supply());
  }

  private static Optional<List<Possible>> value(Value value) {
    return Optional.of(List.of(Possible.of(value)));
  }

  private List<Possible> optional(Trip trip) {
    List<Possible> found = new ArrayList<>(item(0, trip));
    found.add(Possible.of(Value.Blank.NONE));
    return found;
  }

  private List<Possible> union(Trip trip) {
    List<Possible> found = new ArrayList<>();
    for (int index = 0; index < items.size(); index++) {
      found.addAll(item(index, trip));
    }
    return Evaluator.few(found);
  }

  private static Possible type(Possible object) {
    return object.value() instanceof Value.Obj obj
        ? object.then(obj.type().loose())
        : Possible.UNKNOWN;
  }

  /** {@code Self} (PEP 673): an object of the class that the method was called on. */
  private Possible self() {
    for (Env at = env; at != null; at = at.outer()) {
      if (at.self() instanceof Value.Obj obj) {
        return Possible.of(obj);
      }
      if (at.self() instanceof Value.Cls cls) {
        return Possible.of(new Value.Obj(cls, Value.Supply.NOTHING));
      }
    }
    return Possible.UNKNOWN;
  }
}
