package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down functions: kind, parameters that say something, and what calls of them give. */
final class FactFunctions {
  /** Overloads; each is one of the values that a call may have. */
  private static final int MOST = 6;

  private final FactModule module;
  private final FactParameters parameters;

  FactFunctions(FactModule module) {
    this.module = module;
    this.parameters = new FactParameters(module);
  }

  /** The functions at {@code path}, of which any may be the one that counts. */
  void write(
      String path, List<Definition> all, Value.@Nullable Cls owner, int depth, FactLines out) {
    Set<List<String>> texts = new LinkedHashSet<>();
    for (Definition one : all.size() > MOST ? last(all, owner) : all) {
      texts.add(lines((Definition.Function) one, owner));
    }
    if (texts.size() > 1) {
      texts.removeIf(lines -> lines.get(lines.size() - 1).endsWith("): ..."));
    }
    for (List<String> lines : texts) {
      lines.forEach(line -> out.add(depth, line));
    }
  }

  /** The code behind many overloads, if it is annotated; else all of them. */
  private List<Definition> last(List<Definition> all, Value.@Nullable Cls owner) {
    Definition.Function last = (Definition.Function) all.get(all.size() - 1);
    List<String> lines = lines(last, owner);
    return lines.get(lines.size() - 1).contains(" -> ") ? List.of(last) : all;
  }

  /** The parameters of each {@code __init__} that takes something worth knowing. */
  List<String> constructors(List<Definition.Function> all) {
    Set<String> heads = new LinkedHashSet<>();
    for (Definition.Function function : all) {
      if (parameters.speak(function)) {
        heads.add(parameters.of(function, true));
      }
    }
    return List.copyOf(heads);
  }

  private List<String> lines(Definition.Function def, Value.@Nullable Cls owner) {
    Trip trip = new Trip();
    List<Possible> made =
        different(module.inference().decorators().function(def, module.unit(), null, trip));
    String name = def.path().substring(def.path().lastIndexOf('.') + 1);
    List<String> lines = new ArrayList<>();
    if (made.size() != 1 || !(made.get(0).value() instanceof Value.Func func)) {
      boolean plain = made.stream().noneMatch(one -> descriptor(one) || property(one));
      Optional<String> type = plain ? module.values().of(made) : Optional.empty();
      lines.add(name + " = " + type.map(this::cast).orElse(FactTerms.UNKNOWN));
      return lines;
    }
    boolean method = owner != null;
    binding(func.traits(), method, lines);
    boolean first = method && func.traits().binding() != Traits.Binding.STATIC;
    boolean own = func.def().equals(def) && func.traits().product() == Traits.Product.OWN;
    String head =
        name + "(" + parameters.of(func.def().equals(def) ? def : func.def(), first) + ")";
    lines.add(own ? plain(def, func, head, owner) : called(func, head, owner));
    return lines;
  }

  private static List<Possible> different(List<Possible> all) {
    Map<Value, Possible> found = new LinkedHashMap<>();
    all.forEach(one -> found.putIfAbsent(one.value(), one));
    return List.copyOf(found.values());
  }

  /** Whether a value decides itself what it gives when it is read from an object. */
  private boolean descriptor(Possible possible) {
    return possible.value() instanceof Value.Obj obj
        && module.inference().hierarchy().order(obj.type()).stream()
            .anyMatch(one -> one.cls() == null || Hierarchy.has(one.cls(), "__get__"));
  }

  private static boolean property(Possible possible) {
    return possible.value() instanceof Value.Func func
        && func.traits().binding() == Traits.Binding.PROPERTY;
  }

  private void binding(Traits traits, boolean method, List<String> lines) {
    if (traits.cached() && traits.binding() != Traits.Binding.PROPERTY) {
      lines.add("@" + module.reference(dev.asyncmend.scope.QName.of("functools.lru_cache")));
    }
    if (!method) {
      return;
    }
    switch (traits.binding()) {
      case STATIC -> lines.add("@staticmethod");
      case CLASS -> lines.add("@classmethod");
      case PROPERTY ->
          lines.add(
              traits.cached()
                  ? "@"
                      + module.reference(dev.asyncmend.scope.QName.of("functools.cached_property"))
                  : "@property");
      case METHOD -> {}
    }
  }

  private String cast(String type) {
    return module.values().typing("cast") + "(" + type + ", 0)";
  }

  /** A function that is what it looks like. */
  private String plain(
      Definition.Function def, Value.Func func, String head, Value.@Nullable Cls owner) {
    String start = (def.async() ? "async def " : "def ") + head;
    List<Possible> gives = result(func, owner);
    boolean belied = !def.async() && promises(gives) && !promises(annotated(def, func, owner));
    String told = belied ? null : module.terms().annotation(def.returns());
    if (told != null && informative(def, func, owner)) {
      return start + " -> " + told + (def.generator() ? ": yield" : ": ...");
    }
    if (def.generator()) {
      return start + ": yield" + elements(gives);
    }
    return start + body(def, def.async() ? awaited(gives) : gives);
  }

  private String elements(List<Possible> gives) {
    boolean async =
        gives.stream()
            .anyMatch(
                one ->
                    one.value() instanceof Value.Stream stream
                        && stream.kind() == Value.StreamKind.ASYNC);
    List<Possible> found = new ArrayList<>();
    gives.forEach(
        one -> found.addAll(module.inference().protocols().element(one, async, new Trip())));
    return module.values().of(found).map(type -> " " + cast(type)).orElse("");
  }

  private String body(Definition.Function def, List<Possible> gives) {
    if (def.results().isEmpty() && !def.hollow() && def.returns() == null) {
      return ": pass";
    }
    boolean itself =
        !def.results().isEmpty()
            && def.results().stream().allMatch(Term.Receiver.class::isInstance);
    if (itself) {
      return ": return " + module.terms().of(def.results().get(0));
    }
    Optional<String> type = module.values().of(gives);
    if (type.isEmpty()) {
      return ": ...";
    }
    return Verdicts.certain(gives) ? " -> " + type.get() + ": ..." : ": return " + cast(type.get());
  }

  /** A function that decorators made something else of: what a call gives is all that matters. */
  private String called(Value.Func func, String head, Value.@Nullable Cls owner) {
    List<Possible> gives = result(func, owner);
    boolean coroutine =
        gives.size() == 1
            && gives.get(0).value() instanceof Value.Promise promise
            && promise.form() != Answer.Form.OBJECT;
    if (coroutine) {
      String type = module.values().of(awaited(gives)).map(text -> " -> " + text).orElse("");
      return "async def " + head + type + ": ...";
    }
    return "def "
        + head
        + module.values().of(gives).map(text -> " -> " + text).orElse("")
        + ": ...";
  }

  private List<Possible> result(Value.Func func, Value.@Nullable Cls owner) {
    Value self = self(func, owner);
    Value.Func bound = self == null ? func : func.bound(self);
    return module.inference().calls().call(Possible.of(bound), Env.Args.UNKNOWN, false, new Trip());
  }

  private static @Nullable Value self(Value.Func func, Value.@Nullable Cls owner) {
    if (owner == null || func.traits().binding() == Traits.Binding.STATIC) {
      return null;
    }
    return func.traits().binding() == Traits.Binding.CLASS
        ? owner
        : new Value.Obj(owner, Value.Supply.NOTHING);
  }

  private List<Possible> awaited(List<Possible> gives) {
    List<Possible> found = new ArrayList<>();
    gives.forEach(one -> found.addAll(module.inference().protocols().awaited(one, new Trip())));
    return found;
  }

  private static boolean promises(List<Possible> all) {
    return all.stream().anyMatch(one -> one.value() instanceof Value.Promise);
  }

  private List<Possible> annotated(
      Definition.Function def, Value.Func func, Value.@Nullable Cls owner) {
    Term returns = def.returns();
    if (returns == null) {
      return List.of();
    }
    Env env = new Env(module.unit(), def.path(), Env.Args.UNKNOWN, self(func, owner), null);
    return module.inference().annotations().instance(returns, module.unit(), env, new Trip());
  }

  /** Whether an annotation says what a call gives, or what it has to do with its arguments. */
  private boolean informative(Definition.Function def, Value.Func func, Value.@Nullable Cls owner) {
    return parameters.generic(def.returns())
        || annotated(def, func, owner).stream().anyMatch(one -> !one.value().unknown());
  }
}
