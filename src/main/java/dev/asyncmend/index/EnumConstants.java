package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;

/** The constants of enumerations, which are objects of their class (Python's {@code enum}). */
final class EnumConstants {
  private static final QName ENUM = QName.of("enum.Enum");

  private final Inference inference;

  EnumConstants(Inference inference) {
    this.inference = inference;
  }

  /** Whether {@code cls} is an enumeration, and {@code name} one of its constants. */
  boolean has(Value.Cls cls, String name) {
    List<Definition> said = cls.unit().summary().at(cls.path() + '.' + name);
    return !said.isEmpty()
        && !name.startsWith("_")
        && said.stream().allMatch(EnumConstants::assigned)
        && inference.hierarchy().order(cls).stream()
            .map(Hierarchy.Ancestor::cls)
            .anyMatch(one -> one != null && one.name().equals(ENUM));
  }

  private static boolean assigned(Definition definition) {
    return definition instanceof Definition.Value value
        && !value.owned()
        && value.annotation() == null
        && value.value() != null;
  }

  /** The constants of {@code cls}: objects of it. */
  List<Possible> of(Value.Cls cls) {
    return List.of(Possible.of(new Value.Obj(cls, Value.Supply.NOTHING)));
  }
}
