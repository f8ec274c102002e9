package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down definitions of a module: what is at its top, and what is in its classes. */
final class FactMembers {
  /** Special methods that say what statements do with an object. */
  private static final Set<String> SPECIAL =
      Set.of(
          "__aenter__",
          "__aexit__",
          "__aiter__",
          "__anext__",
          "__await__",
          "__call__",
          "__enter__",
          "__exit__",
          "__getattr__",
          "__getattribute__",
          "__getitem__",
          "__iter__",
          "__next__");

  private final FactModule module;
  private final FactFunctions functions;

  FactMembers(FactModule module) {
    this.module = module;
    this.functions = new FactFunctions(module);
  }

  /** The definitions of a name at the top of the module, which others speak of. */
  FactLines top(String path, List<Definition> all) {
    FactLines out = new FactLines(all.get(0).line());
    define(path, all, null, 0, out);
    List<Definition> checked =
        all.stream().filter(one -> one.when() == Binding.When.TYPE_CHECKING).toList();
    if (!checked.isEmpty() && checked.size() < all.size()) {
      out.add(0, "if " + module.values().typing("TYPE_CHECKING") + ":");
      define(path, checked, null, 1, out);
    }
    return out;
  }

  private void define(
      String path, List<Definition> all, Value.@Nullable Cls owner, int depth, FactLines out) {
    List<Definition> functionsOnly = new ArrayList<>();
    for (Definition definition : Names.effective(all, false)) {
      if (definition instanceof Definition.Function function) {
        functionsOnly.add(function);
      } else if (definition instanceof Definition.Type type) {
        type(type, depth, out);
      } else if (definition instanceof Definition.Alias alias) {
        once(depth, module.line(alias), out);
      } else {
        once(depth, value((Definition.Value) definition), out);
      }
    }
    if (!functionsOnly.isEmpty()) {
      functions.write(path, functionsOnly, owner, depth, out);
    }
  }

  private static void once(int depth, String line, FactLines out) {
    String whole = " ".repeat(depth) + line + "\n";
    if (!out.has(whole)) {
      out.add(depth, line);
    }
  }

  private void type(Definition.Type type, int depth, FactLines out) {
    if (!tame(type)) {
      type.decorators().forEach(one -> out.add(depth, "@" + module.terms().of(one)));
    }
    List<String> heads = new ArrayList<>();
    type.bases().forEach(base -> heads.add(module.terms().of(base)));
    if (type.metaclass() != null && !tame(type)) {
      heads.add("metaclass=" + module.terms().of(type.metaclass()));
    }
    String bases = heads.isEmpty() ? "" : "(" + String.join(", ", heads) + ")";
    FactLines body = new FactLines(type.line());
    members(type, depth + 1, body);
    String name = type.path().substring(type.path().lastIndexOf('.') + 1);
    out.add(depth, "class " + name + bases + ":" + (body.empty() ? " ..." : ""));
    out.add(body);
  }

  /** Whether decorators leave a class as it is. */
  private boolean tame(Definition.Type type) {
    return module.inference().decorators().type(type, module.unit(), new Trip()).stream()
        .allMatch(Possible::certain);
  }

  private void members(Definition.Type type, int depth, FactLines out) {
    Value.Cls owner = new Value.Cls(module.unit(), type, false);
    List<Definition.Value> owned = new ArrayList<>();
    List<List<Definition>> groups = new ArrayList<>();
    for (String name : type.members()) {
      String path = type.path() + '.' + name;
      List<Definition> all = module.unit().summary().at(path);
      if (wanted(name, path, all)) {
        groups.add(all);
      }
    }
    groups.sort(Comparator.comparingInt(all -> all.get(0).line()));
    for (List<Definition> all : groups) {
      List<Definition> inBody = new ArrayList<>();
      for (Definition one : Names.effective(all, false)) {
        if (one instanceof Definition.Value value && value.owned()) {
          owned.add(value);
        } else {
          inBody.add(one);
        }
      }
      if (!inBody.isEmpty()) {
        define(inBody.get(0).path(), inBody, owner, depth, out);
      }
    }
    constructor(type, owned, depth, out);
  }

  /** Whether a member of a class is of any use to others. */
  private boolean wanted(String name, String path, List<Definition> all) {
    if (all.isEmpty() || name.equals("__init__")) {
      return false;
    }
    if (name.startsWith("_")) {
      return SPECIAL.contains(name);
    }
    boolean attribute = all.stream().allMatch(one -> attribute(path, one));
    return !attribute || module.facts().interest().holds(module.unit(), path);
  }

  private boolean attribute(String path, Definition definition) {
    return definition instanceof Definition.Value
        || definition instanceof Definition.Alias
        || (definition instanceof Definition.Function
            && module.facts().interest().property(module.unit(), path));
  }

  /** What {@code __init__} takes, and what methods assign on their object, as if it did that. */
  private void constructor(
      Definition.Type type, List<Definition.Value> owned, int depth, FactLines out) {
    String path = type.path() + ".__init__";
    List<Definition.Function> all = new ArrayList<>();
    for (Definition one : module.unit().summary().at(path)) {
      if (one instanceof Definition.Function function) {
        all.add(function);
      }
    }
    List<String> heads = functions.constructors(all);
    if (owned.isEmpty() && heads.isEmpty()) {
      return;
    }
    for (String head : heads) {
      out.add(depth, "def __init__(" + head + "): ...");
    }
    if (!owned.isEmpty()) {
      out.add(
          depth, "def " + (heads.isEmpty() ? "__init__(self)" : "__set__attributes__(self)") + ":");
      owned.stream()
          .map(one -> "self." + value(one))
          .distinct()
          .forEach(line -> out.add(depth + 1, line));
    }
  }

  private String value(Definition.Value value) {
    String name = value.path().substring(value.path().lastIndexOf('.') + 1);
    String annotation = module.terms().annotation(value.annotation());
    if (annotation != null && !annotation.endsWith("TypeAlias")) {
      return name + ": " + annotation;
    }
    return name + " = " + (value.value() == null ? FactTerms.UNKNOWN : given(value.value()));
  }

  /** What stands for {@code term} where its value is all that matters. */
  private String given(Term term) {
    if (spoken(term)) {
      return module.terms().of(term);
    }
    List<Possible> all = module.inference().evaluator().eval(term, module.unit(), null, new Trip());
    if (term instanceof Term.Call && all.size() == 1 && all.get(0).value() instanceof Value.Obj) {
      return module.values().of(all).map(type -> type + "()").orElse(FactTerms.UNKNOWN);
    }
    return module.values().of(all).map(this::cast).orElse(FactTerms.UNKNOWN);
  }

  private String cast(String type) {
    return module.values().typing("cast") + "(" + type + ", 0)";
  }

  /** Whether a term is a name, or makes a type: others may use it in annotations. */
  private static boolean spoken(Term term) {
    if (term instanceof Term.Literal literal) {
      return literal.type().equals("None");
    }
    if (term instanceof Term.Attribute attribute) {
      return spoken(attribute.of());
    }
    if (term instanceof Term.Call call) {
      return Terms.named(call.callee(), "TypeVar")
          || Terms.named(call.callee(), "NewType")
          || Terms.named(call.callee(), "ParamSpec");
    }
    return term instanceof Term.Global
        || term instanceof Term.Imported
        || term instanceof Term.Subscript
        || term instanceof Term.Union;
  }
}
