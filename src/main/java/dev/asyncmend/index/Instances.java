package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Values as objects of the classes that have their methods. */
final class Instances {
  private final Inference inference;
  private final Map<String, Optional<Value.Cls>> known = new ConcurrentHashMap<>();

  Instances(Inference inference) {
    this.inference = inference;
  }

  /** The class {@code dotted} of a bundled module; empty where there is none. */
  Optional<Value.Cls> cls(String dotted) {
    Optional<Value.Cls> before = known.get(dotted);
    Optional<Value.Cls> found = before == null ? find(dotted) : before;
    known.put(dotted, found);
    return found;
  }

  private Optional<Value.Cls> find(String dotted) {
    QName name = QName.of(dotted);
    Unit builtins = inference.modules().builtins();
    return name.parent()
        .map(module -> inference.modules().absolute(module.dotted(), builtins))
        .filter(Value.Mod.class::isInstance)
        .flatMap(module -> cls(((Value.Mod) module).unit(), name.last()));
  }

  private static Optional<Value.Cls> cls(Unit unit, String path) {
    return unit.summary().at(path).stream()
        .filter(Definition.Type.class::isInstance)
        .map(def -> new Value.Cls(unit, (Definition.Type) def, true))
        .findFirst();
  }

  /** A collection or generator as an object of its class, generic in what it holds. */
  Optional<Value.Obj> of(Value.Stream stream) {
    return cls(stream.type()).map(cls -> new Value.Obj(cls, items(stream)));
  }

  private static Value.Supply items(Value.Stream stream) {
    return stream.kind() == Value.StreamKind.MAPPING
        ? (trip, index) -> pair(stream, index, trip)
        : (trip, index) -> index == 0 ? Protocols.elements(stream, trip) : UNKNOWN;
  }

  private static List<Possible> pair(Value.Stream stream, int index, Trip trip) {
    return stream.width() == 0 ? List.of(Possible.GIVEN) : stream.elements().get(trip, index);
  }

  private static final List<Possible> UNKNOWN = List.of(Possible.UNKNOWN);
}
