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

  /** How often each thing is said in answer to each question. */
  private final Map<String, Map<Object, Integer>> byQuestion = new HashMap<>();

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
      all.add(
          Topic.PATCHES,
          patch.attribute(),
          new Patch(patch.target(), patch.attribute(), patch.value(), 0));
    }
    return all;
  }

  private void definition(Definition definition) {
    String name = Mentions.last(definition.path());
    if (definition instanceof Definition.Function it) {
      add(
          Topic.NAMESAKES,
          name,
          List.of(it.path(), it.async(), it.generator(), it.decorators(), it.parameters()));
      for (Term decorator : it.decorators()) {
        for (String by : Mentions.names(Mentions.decorating(decorator), module)) {
          add(Topic.CALLS, by, List.of(it.path(), it.async(), it.generator(), decorator));
        }
      }
      body(it.path(), it.async(), it.body());
    } else if (definition instanceof Definition.Type it) {
      add(Topic.NAMESAKES, name, "class " + it.path());
      it.members().forEach(member -> add(Topic.MEMBERS, member, "member"));
    } else if (definition instanceof Definition.Value) {
      add(Topic.NAMESAKES, name, definition.path());
    }
  }

  private void body(String owner, boolean async, Body body) {
    for (CallFact it : body.calls()) {
      CallFact fact = Placeless.of(it);
      for (String name : Mentions.names(it.call().callee(), module)) {
        add(Topic.CALLS, name, List.of(owner, async, fact));
      }
      if (it.mode() == CallFact.Mode.AWAITED) {
        add(Topic.NAMESAKES, Mentions.name(it.call().callee()), it.mode());
      }
      String words = Usages.words(it.call().callee(), module);
      if (words != null) {
        add(Topic.CALLS, Mentions.name(it.call().callee()), words);
      }
    }
    for (String read : body.names()) {
      for (String name : Mentions.names(read, module)) {
        add(Topic.CALLS, name, List.of(owner, "reads"));
      }
    }
  }

  private void add(Topic topic, String name, Object what) {
    byQuestion
        .computeIfAbsent(topic.about(name), key -> new HashMap<>())
        .merge(what, 1, Integer::sum);
  }

  /** The questions that this and {@code other} answer differently. */
  Set<String> different(Contributions other) {
    Set<String> questions = new HashSet<>(byQuestion.keySet());
    questions.addAll(other.byQuestion.keySet());
    questions.removeIf(it -> byQuestion.getOrDefault(it, NONE).equals(other.byQuestion.get(it)));
    return questions;
  }

  private static final Map<Object, Integer> NONE = Map.of();
}
