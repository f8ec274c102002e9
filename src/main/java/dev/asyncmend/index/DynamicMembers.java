package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;

/** Attributes that code makes when they are read. */
final class DynamicMembers {
  private static final String GETATTR = "__getattr__";

  private final Inference inference;

  DynamicMembers(Inference inference) {
    this.inference = inference;
  }

  /**
   * Whether attributes come from code; else who reads one that is not there means another class.
   */
  boolean comes(Value.Cls cls) {
    return inference.hierarchy().overrides(cls, GETATTR)
        || inference.hierarchy().overrides(cls, "__getattribute__");
  }

  /**
   * What {@code __getattr__} gives for a name that {@code self}, an object of {@code cls}, does not
   * have; nothing where that is unknown.
   */
  List<Possible> made(Value.Cls cls, Value self, Trip trip) {
    Hierarchy hierarchy = inference.hierarchy();
    Value.Cls owner = hierarchy.member(hierarchy.order(cls), GETATTR).owner();
    if (owner == null || !(self instanceof Value.Obj)) {
      return List.of();
    }
    List<Possible> found = new ArrayList<>();
    String path = owner.path() + '.' + GETATTR;
    for (Possible one : inference.names().at(path, owner.unit(), null, trip).orElse(List.of())) {
      if (one.value() instanceof Value.Func func) {
        Possible method = one.with(func.bound(self));
        found.addAll(inference.calls().call(method, Env.Args.UNKNOWN, false, trip));
      }
    }
    boolean told = found.stream().noneMatch(one -> one.value().unknown());
    return told ? found.stream().map(one -> one.nameless().inferred()).toList() : List.of();
  }
}
