package dev.asyncmend.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which attributes are worth knowing: those that lead to something that can be awaited, entered or
 * called. What is plain data says as much by its absence.
 */
final class Interest {
  private static final Set<String> LIVELY =
      Set.of("__aenter__", "__await__", "__aiter__", "__anext__", "__enter__", "__call__");

  private static final int DEEPEST = 4;

  private final Inference inference;
  private final Map<Hierarchy.Id, Boolean> known = new HashMap<>();
  private final Set<Hierarchy.Id> asked = new HashSet<>();

  Interest(Inference inference) {
    this.inference = inference;
  }

  /** Whether reading {@code path} calls a function. */
  boolean property(Unit unit, String path) {
    return values(unit, path).stream()
        .anyMatch(
            one ->
                one.value() instanceof Value.Func func
                    && func.traits().binding() == Traits.Binding.PROPERTY);
  }

  /** Whether a value that {@code path} may have is worth knowing. */
  boolean holds(Unit unit, String path) {
    List<Possible> all = values(unit, path);
    return lively(all, 0) || all.stream().anyMatch(one -> spoken(one.value()));
  }

  /** Whether a value can be called, or nobody can tell here what it is. */
  private static boolean spoken(Value value) {
    return value instanceof Value.Made
        || value instanceof Value.Cls
        || value instanceof Value.Callback
        || (value instanceof Value.Func func && func.traits().binding() != Traits.Binding.PROPERTY);
  }

  private List<Possible> values(Unit unit, String path) {
    return inference.names().at(path, unit, null, new Trip()).orElse(List.of());
  }

  private boolean lively(List<Possible> all, int depth) {
    return depth < DEEPEST && all.stream().anyMatch(one -> lively(one.value(), depth + 1));
  }

  private boolean lively(Value value, int depth) {
    if (value instanceof Value.Obj obj) {
      return lively(obj.type());
    }
    if (value instanceof Value.Stream stream) {
      int last = Math.max(0, stream.width() - 1);
      return stream.kind() == Value.StreamKind.ASYNC
          || lively(stream.elements().get(new Trip(), last), depth);
    }
    if (value instanceof Value.Func func && func.traits().binding() == Traits.Binding.PROPERTY) {
      List<Possible> read =
          inference.calls().call(Possible.of(func), Env.Args.UNKNOWN, false, new Trip());
      return lively(read, depth);
    }
    return value instanceof Value.Promise || value instanceof Value.Ctx;
  }

  /** Whether objects of a class, or what they hold, can be awaited or entered or blocks. */
  private boolean lively(Value.Cls cls) {
    Hierarchy.Id id = Hierarchy.Id.of(cls);
    Boolean before = known.get(id);
    if (before != null) {
      return before;
    }
    if (!asked.add(id)) {
      return false; // those that hold each other are as lively as the rest of them
    }
    boolean found =
        works(cls)
            || inference.hierarchy().order(cls).stream()
                .map(Hierarchy.Ancestor::cls)
                .anyMatch(one -> one != null && (acts(one) || carries(one)));
    asked.remove(id);
    if (found || asked.isEmpty()) {
      known.put(id, found);
    }
    return found;
  }

  /** Whether a class of the library has methods of its own: more than data. */
  private static boolean works(Value.Cls cls) {
    return !cls.unit().foreign()
        && cls.def().members().stream()
            .filter(name -> !name.startsWith("_"))
            .flatMap(name -> cls.unit().summary().at(cls.path() + '.' + name).stream())
            .anyMatch(
                one ->
                    one instanceof Definition.Function function && function.decorators().isEmpty());
  }

  private static boolean acts(Value.Cls cls) {
    if (cls.def().members().stream().anyMatch(LIVELY::contains)) {
      return !cls.unit().name().dotted().equals("builtins");
    }
    boolean async =
        cls.def().members().stream()
            .flatMap(name -> cls.unit().summary().at(cls.path() + '.' + name).stream())
            .anyMatch(one -> one instanceof Definition.Function function && function.async());
    return async || Knowledge.bundled().blocks(cls.name());
  }

  private boolean carries(Value.Cls cls) {
    return !cls.unit().foreign()
        && cls.def().members().stream()
            .filter(name -> !name.startsWith("_"))
            .map(name -> cls.path() + '.' + name)
            .filter(path -> data(cls.unit(), path))
            .anyMatch(path -> lively(values(cls.unit(), path), 0));
  }

  private boolean data(Unit unit, String path) {
    return unit.summary().at(path).stream().anyMatch(Definition.Value.class::isInstance)
        || property(unit, path);
  }
}
