package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What pytest hands to tests: a parameter has the name of a fixture, a function of the same file or
 * of a {@code conftest.py} in its folder or above (pytest's documentation, "Fixture availability").
 */
final class Fixtures {
  private final Inference inference;

  Fixtures(Inference inference) {
    this.inference = inference;
  }

  /** The objects that the fixture {@code name} gives a test in {@code unit}; empty for none. */
  List<Possible> of(String name, Unit unit, Trip trip) {
    if (unit.foreign() || !unit.test()) {
      return List.of();
    }
    for (Unit module : modules(unit)) {
      for (Definition definition : module.summary().at(name)) {
        if (definition instanceof Definition.Function function && fixture(function)) {
          return given(function, module, trip);
        }
      }
    }
    return List.of();
  }

  private List<Unit> modules(Unit unit) {
    List<Unit> found = new ArrayList<>();
    found.add(unit);
    String folder = unit.path();
    while (!folder.isEmpty()) {
      int slash = folder.lastIndexOf('/');
      folder = slash < 0 ? "" : folder.substring(0, slash);
      String path = folder.isEmpty() ? "conftest.py" : folder + "/conftest.py";
      Optional<Unit> conftest = inference.modules().unit(path);
      conftest.ifPresent(found::add);
    }
    return found;
  }

  private static boolean fixture(Definition.Function function) {
    return function.decorators().stream()
        .map(decorator -> decorator instanceof Term.Call call ? call.callee() : decorator)
        .anyMatch(decorator -> Terms.named(decorator, "fixture"));
  }

  /** What the function yields, returns, or gives when it is awaited. */
  private List<Possible> given(Definition.Function function, Unit module, Trip trip) {
    Value plain = new Value.Func(module, function, Traits.PLAIN, null, null);
    List<Possible> made = inference.calls().call(Possible.of(plain), Env.Args.UNKNOWN, false, trip);
    return Evaluator.each(made, one -> result(one, trip)).stream()
        .map(one -> one.nameless().inferred())
        .toList();
  }

  private List<Possible> result(Possible made, Trip trip) {
    if (made.value() instanceof Value.Promise) {
      return inference.protocols().awaited(made, trip);
    }
    return made.value() instanceof Value.Stream stream
            && (stream.kind() == Value.StreamKind.ASYNC || stream.type().equals(TypeArgs.ITERATOR))
        ? Protocols.elements(stream, trip)
        : List.of(made);
  }
}
