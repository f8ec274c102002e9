package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts without the lines in which things stand, so that facts can be compared. */
final class Placeless {
  private Placeless() {}

  /** All that a module says apart from what its code does. */
  static ModuleSummary facts(ModuleSummary module) {
    Map<String, List<Definition>> definitions = new HashMap<>();
    module
        .definitions()
        .forEach((path, all) -> definitions.put(path, all.stream().map(Placeless::of).toList()));
    return new ModuleSummary(
        0,
        definitions,
        module.stars().stream()
            .map(star -> new ModuleSummary.Star(star.module(), star.level(), 0, star.when()))
            .toList(),
        module.exports(),
        module.patches().stream()
            .map(patch -> new Patch(patch.target(), patch.attribute(), patch.value(), 0))
            .toList(),
        module.imports(),
        Body.NONE);
  }

  /** The code of a module and its functions, by their paths; that of the module by an empty one. */
  static Map<String, List<Body>> code(ModuleSummary module) {
    Map<String, List<Body>> code = new HashMap<>();
    code.put("", List.of(of(module.body())));
    for (List<Definition> all : module.definitions().values()) {
      for (Definition one : all) {
        if (one instanceof Definition.Function it) {
          code.computeIfAbsent(it.path(), key -> new ArrayList<>()).add(of(it.body()));
        }
      }
    }
    return code;
  }

  /** The same facts with their lines, but without the digest of the text. */
  static ModuleSummary undated(ModuleSummary module) {
    return new ModuleSummary(
        0,
        module.definitions(),
        module.stars(),
        module.exports(),
        module.patches(),
        module.imports(),
        module.body());
  }

  /** A fact about a call, wherever that stands. */
  static CallFact of(CallFact it) {
    return new CallFact(0, it.call(), it.mode(), it.chance(), it.guards());
  }

  private static Body of(Body body) {
    return new Body(
        body.calls().stream().map(Placeless::of).toList(), body.names(), body.partial());
  }

  private static Definition of(Definition definition) {
    if (definition instanceof Definition.Function it) {
      return new Definition.Function(
          it.path(),
          0,
          it.when(),
          it.async(),
          it.generator(),
          it.hollow(),
          it.decorators(),
          it.parameters(),
          it.returns(),
          it.results(),
          it.yields(),
          Body.NONE);
    }
    if (definition instanceof Definition.Type it) {
      return new Definition.Type(
          it.path(), 0, it.when(), it.decorators(), it.bases(), it.metaclass(), it.members());
    }
    if (definition instanceof Definition.Alias it) {
      return new Definition.Alias(it.path(), 0, it.when(), it.module(), it.level(), it.member());
    }
    Definition.Value it = (Definition.Value) definition;
    return new Definition.Value(it.path(), 0, it.when(), it.owned(), it.annotation(), it.value());
  }
}
