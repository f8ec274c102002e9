package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.Scope;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.scope.Variable;
import dev.asyncmend.syntax.tree.Node;
import dev.asyncmend.syntax.tree.Stmt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the facts of a module off its tree. */
public final class Summarizer {
  /** The scopes that can hold definitions or imports. */
  private static final Set<Scope.Kind> HOLDERS =
      EnumSet.of(Scope.Kind.MODULE, Scope.Kind.CLASS, Scope.Kind.FUNCTION);

  private final Scopes scopes;
  private final NameTerms names;
  private final BodyFacts bodies;
  private final FunctionFacts functions;
  private final Map<String, List<Definition>> definitions = new LinkedHashMap<>();
  private final Map<String, Set<String>> owned = new HashMap<>();
  private final Set<String> imports = new LinkedHashSet<>();

  private Summarizer(Scopes scopes) {
    this.scopes = scopes;
    this.names = new NameTerms(scopes);
    this.bodies = new BodyFacts(names);
    this.functions = new FunctionFacts(names, bodies);
  }

  /** The facts of the file that {@code scopes} describes; linear in its size. */
  public static ModuleSummary summarize(Scopes scopes) {
    ModuleSummary read = new Summarizer(scopes).read();
    // As it comes back, equal terms and strings are one object: a fifth less memory.
    return SummaryCodec.read(SummaryCodec.write(read)).orElse(read);
  }

  /** The digest that the summary of a file with this text has: FNV-1a, 64 bits, over its UTF-16. */
  public static long digest(String chars) {
    long hash = 0xcbf29ce484222325L;
    for (int at = 0; at < chars.length(); at++) {
      hash = (hash ^ chars.charAt(at)) * 0x100000001b3L;
    }
    return hash;
  }

  private ModuleSummary read() {
    AttributeFacts attributes = new AttributeFacts(names);
    attributes.owned().forEach(this::own);
    for (Scope scope : scopes.all()) {
      if (HOLDERS.contains(scope.kind())) {
        own(scope).forEach(variable -> add(scope, variable));
      }
    }
    List<ModuleSummary.Star> stars = scopes.stars().stream().map(this::star).toList();
    return new ModuleSummary(
        digest(scopes.file().text().chars()),
        definitions,
        stars,
        ExportFacts.read(scopes).orElse(null),
        attributes.patches(),
        List.copyOf(imports),
        bodies.top());
  }

  private void own(Definition.Value attribute) {
    int dot = attribute.path().lastIndexOf('.');
    owned
        .computeIfAbsent(attribute.path().substring(0, dot), path -> new TreeSet<>())
        .add(attribute.path().substring(dot + 1));
    add(attribute);
  }

  private static List<Variable> own(Scope scope) {
    List<Variable> own = new ArrayList<>();
    for (String name : scope.names()) {
      Variable variable = scope.variable(name).orElse(null);
      if (variable != null && variable.scope() == scope) {
        own.add(variable);
      }
    }
    return own;
  }

  private void add(Scope scope, Variable variable) {
    boolean member = scope.kind() == Scope.Kind.MODULE || scope.kind() == Scope.Kind.CLASS;
    for (Binding binding : variable.bindings()) {
      if (binding instanceof Binding.Imported imported) {
        imported(imported);
      }
      // Other local names are dissolved in the terms that use them.
      if (member || binding instanceof Binding.Defined) {
        define(names.paths().in(scope, variable.name()), binding);
      }
    }
  }

  private void imported(Binding.Imported imported) {
    if (imported.level() == 0 && imported.when() != Binding.When.TYPE_CHECKING) {
      // What is bound by `import a.b` is a; what is imported is a.b.
      imports.add(imported.member() == null ? imported.at().name() : imported.module());
    }
  }

  private void define(String path, Binding binding) {
    if (binding instanceof Binding.Imported it) {
      add(
          new Definition.Alias(
              path, line(it.at()), it.when(), it.module(), it.level(), it.member()));
    } else if (binding instanceof Binding.Defined it) {
      add(
          it.def() instanceof Stmt.ClassDef type
              ? type(path, it.when(), type)
              : functions.of(path, it.when(), (Stmt.Function) it.def()));
    } else if (binding instanceof Binding.Local it && it.form() != Binding.Form.DELETED) {
      add(value(path, it));
    }
  }

  private Definition value(String path, Binding.Local local) {
    return new Definition.Value(
        path,
        line(local.at()),
        local.when(),
        false,
        names.annotation(local).orElse(null),
        local.givesValue() ? names.value(local) : null);
  }

  private Definition type(String path, Binding.When when, Stmt.ClassDef type) {
    Terms terms = names.terms();
    return new Definition.Type(
        path,
        line(type),
        when,
        type.decorators().stream().map(terms::of).toList(),
        type.bases().stream().map(terms::of).toList(),
        type.keywords().stream()
            .filter(keyword -> "metaclass".equals(keyword.name()))
            .map(keyword -> terms.of(keyword.value()))
            .findFirst()
            .orElse(null),
        members(path, type));
  }

  /** Names bound in the body, and those that methods assign on their object. */
  private List<String> members(String path, Stmt.ClassDef type) {
    Set<String> found = new TreeSet<>(owned.getOrDefault(path, Set.of()));
    scopes.opened(type).ifPresent(body -> own(body).forEach(own -> found.add(own.name())));
    return List.copyOf(found);
  }

  private ModuleSummary.Star star(Binding.Star star) {
    if (star.level() == 0 && star.when() != Binding.When.TYPE_CHECKING) {
      imports.add(star.module());
    }
    return new ModuleSummary.Star(star.module(), star.level(), line(star.at()), star.when());
  }

  private void add(Definition definition) {
    definitions.computeIfAbsent(definition.path(), path -> new ArrayList<>(1)).add(definition);
  }

  private int line(Node node) {
    return names.line(node);
  }
}
