package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;

/** What attributes give of a value that is one of several. */
final class Choices {
  private final Inference inference;

  Choices(Inference inference) {
    this.inference = inference;
  }

  /**
   * What {@code of.name} gives for each of {@code all}. One whose class in a library has no such
   * method is not meant where others have it.
   */
  List<Possible> get(List<Possible> all, String name, Trip trip) {
    if (all.size() == 1) {
      return inference.members().get(all.get(0), name, trip);
    }
    List<Possible> found = new ArrayList<>();
    List<Possible> lacking = new ArrayList<>();
    for (Possible of : all) {
      List<Possible> one = inference.members().get(of, name, trip);
      (lacks(of, name) ? lacking : found).addAll(one);
    }
    boolean meant = found.stream().anyMatch(one -> one.value() instanceof Value.Func);
    if (meant && !lacking.isEmpty()) {
      return Evaluator.few(found.stream().map(Possible::inferred).toList());
    }
    found.addAll(lacking);
    return Evaluator.few(found);
  }

  /** Whether all classes of an object are known by all their methods, and none has this one. */
  private boolean lacks(Possible of, String name) {
    if (!(of.value() instanceof Value.Obj obj)
        || obj.type().unit().origin() != Origin.LIBRARY
        || inference.hierarchy().overrides(obj.type(), "__getattr__")) {
      return false;
    }
    List<Hierarchy.Ancestor> order = inference.hierarchy().order(obj.type());
    Hierarchy.Search search = inference.hierarchy().member(order, name);
    return search.owner() == null && !search.lost();
  }
}
