package dev.asyncmend.index;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one module contributes to the answers about names that {@link Mentions}, {@link Namesakes}
 * and {@link Census} give for a whole project. Lines do not count: who tells where something stands
 * has read the module's own facts.
 */
final class Contributions {
  private final ModuleSummary module;

  /** How often each thing is said about each name. */
  private final Map<String, Map<Object, Integer>> byName = new HashMap<>();

  private Contributions(ModuleSummary module) {
    this.module = module;
  }

  /** The contributions of a module with these facts. */
  static Contributions of(ModuleSummary module) {
    Contributions all = new Contributions(module);
    all.body("", false, module.body());
    for (List<Definition> definitions : module.definitions().values()) {
      definitions.forEach(all::definition);
    }
    for (Patch patch : module.patches()) {
      all.add(patch.attribute(), new Patch(patch.target(), patch.attribute(), patch.value(), 0));
    }
    return all;
  }

  private void definition(Definition definition) {
    String name = Mentions.last(definition.path());
    if (definition instanceof Definition.Function it) {
      add(name, List.of(it.path(), it.async(), it.generator(), it.decorators(), it.parameters()));
      body(it.path(), it.async(), it.body());
    } else if (definition instanceof Definition.Type it) {
      add(name, "class " + it.path());
      it.members().forEach(member -> add(member, "member"));
    } else if (definition instanceof Definition.Value) {
      add(name, definition.path());
    }
  }

  private void body(String owner, boolean async, Body body) {
    for (CallFact it : body.calls()) {
      CallFact fact = new CallFact(0, it.call(), it.mode(), it.chance(), it.guards());
      for (String name : Mentions.names(it.call().callee(), module)) {
        add(name, List.of(owner, async, fact));
      }
      add(Mentions.name(it.call().callee()), it.mode());
    }
    for (String read : body.names()) {
      for (String name : Mentions.names(read, module)) {
        add(name, List.of(owner, "reads"));
      }
    }
  }

  private void add(String name, Object what) {
    byName.computeIfAbsent(name, key -> new HashMap<>()).merge(what, 1, Integer::sum);
  }

  /** The names about which this and {@code other} say different things. */
  Set<String> different(Contributions other) {
    Set<String> names = new HashSet<>(byName.keySet());
    names.addAll(other.byName.keySet());
    names.removeIf(name -> byName.getOrDefault(name, NONE).equals(other.byName.get(name)));
    return names;
  }

  private static final Map<Object, Integer> NONE = Map.of();
}
