package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Which classes of the project an object may be of that nobody knows, as the attributes tell which
 * code uses of it: one of them must be of a name that libraries do not have.
 */
final class Shapes {
  private static final int SHOWN = 3;

  private final Inference inference;

  Shapes(Inference inference) {
    this.inference = inference;
  }

  /**
   * What speaks for it that {@code call} calls a coroutine function of an object: it is one in all
   * classes that have the attributes {@code used}, but those where it takes other arguments.
   */
  Optional<Agreement> of(Term.Call call, Supplier<Set<String>> used, Unit asker) {
    String method = Mentions.name(call.callee());
    List<Namesakes.Place> places = inference.namesakes().places(method, asker.test());
    if (places.stream().noneMatch(Shapes::async)) {
      return Optional.empty();
    }
    List<String> others = used.get().stream().filter(name -> !name.equals(method)).toList();
    List<String> telling = others.stream().filter(Shapes::telling).toList();
    if (telling.isEmpty()) {
      return Optional.empty();
    }
    List<Namesakes.Place> meant = new ArrayList<>();
    for (Namesakes.Place place : places) {
      Fit fit = takes(place, call) ? fit(place, others) : Fit.NO;
      if (fit != Fit.NO && !inference.namesakes().coroutine(place)) {
        return Optional.empty();
      }
      if (fit == Fit.YES) {
        meant.add(place);
      }
    }
    return meant.isEmpty() ? Optional.empty() : Optional.of(agreement(method, telling, meant));
  }

  private Agreement agreement(String method, List<String> telling, List<Namesakes.Place> meant) {
    return new Agreement(
        Agreement.Kind.SHAPE,
        String.join("`, `", telling.subList(0, Math.min(2, telling.size()))),
        meant.size(),
        inference.namesakes().awaited(method),
        meant.stream().limit(SHOWN).map(Namesakes.Place::reason).toList());
  }

  private static boolean async(Namesakes.Place place) {
    return place.definition() instanceof Definition.Function function && function.async();
  }

  private static boolean takes(Namesakes.Place place, Term.Call call) {
    return !(place.definition() instanceof Definition.Function function)
        || Signature.takes(function, true, call);
  }

  private static boolean telling(String name) {
    return !name.startsWith("__") && !Knowledge.bundled().sync(name);
  }

  /** Whether objects with a method that is defined there have all of these attributes. */
  private Fit fit(Namesakes.Place place, List<String> names) {
    String path = place.definition().path();
    int dot = path.lastIndexOf('.');
    Fit best = Fit.NO;
    for (Definition owner :
        dot < 0 ? List.<Definition>of() : place.unit().summary().at(path.substring(0, dot))) {
      if (owner instanceof Definition.Type type) {
        Value.Cls cls = new Value.Cls(place.unit(), type, false);
        best = best.or(has(cls, names));
        for (Value.Cls heir : inference.census().heirs(cls)) {
          best = best.or(has(heir, names));
        }
      }
    }
    return best;
  }

  private Fit has(Value.Cls cls, List<String> names) {
    cls.unit().told();
    List<Hierarchy.Ancestor> order = inference.hierarchy().order(cls);
    // Names of a class that inherits from an unknown one may be those of its library.
    boolean known = inference.hierarchy().known(cls);
    Fit fit = Fit.MAYBE;
    for (String name : names) {
      Hierarchy.Search found = Hierarchy.search(order, name);
      if (found.owner() == null && !found.lost()) {
        return Fit.NO;
      }
      boolean own = found.owner() != null && !found.owner().unit().foreign();
      if (known && own && telling(name)) {
        fit = Fit.YES;
      }
    }
    return fit;
  }

  /** How well a class fits an object. */
  private enum Fit {
    NO,
    /** All that it lacks may come from a base class that nobody knows. */
    MAYBE,
    YES;

    Fit or(Fit other) {
      return compareTo(other) < 0 ? other : this;
    }
  }
}
