package dev.asyncmend.index;

import java.util.List;

/**
 * What frameworks hand to the functions that they call, by the names that everybody gives the
 * parameters: {@code knowledge/parameters.tsv}.
 */
final class Conventions {
  private final Inference inference;

  Conventions(Inference inference) {
    this.inference = inference;
  }

  /**
   * The objects that the parameter {@code name} of an async function usually takes in a module that
   * imports the library; empty where there is no such usage.
   */
  List<Possible> of(String name, String function, Unit unit, Trip trip) {
    List<Convention> all = Knowledge.bundled().conventions(name);
    if (all.isEmpty() || unit.foreign() || !async(function, unit)) {
      return List.of();
    }
    return all.stream()
        .filter(one -> imports(unit, one.library()))
        .findFirst()
        .map(one -> objects(one, unit, trip))
        .orElse(List.of());
  }

  private static boolean async(String function, Unit unit) {
    return unit.summary().at(function).stream()
        .anyMatch(one -> one instanceof Definition.Function def && def.async());
  }

  private static boolean imports(Unit unit, String library) {
    return unit.summary().imports().stream()
        .anyMatch(one -> one.equals(library) || one.startsWith(library + "."));
  }

  private List<Possible> objects(Convention convention, Unit unit, Trip trip) {
    int dot = convention.type().lastIndexOf('.');
    Term type =
        new Term.Imported(
            convention.type().substring(0, dot), 0, convention.type().substring(dot + 1));
    return inference.annotations().instance(type, unit, null, trip).stream()
        .map(one -> one.nameless().inferred())
        .toList();
  }

  /**
   * A usage.
   *
   * @param library its top-level module
   * @param parameter the name of the parameter
   * @param type the qualified name of the class
   */
  record Convention(String library, String parameter, String type) {
    static Convention of(List<String> row) {
      return new Convention(row.get(0), row.get(1), row.get(2));
    }
  }
}
