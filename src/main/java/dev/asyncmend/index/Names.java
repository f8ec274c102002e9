package dev.asyncmend.index;

import dev.asyncmend.scope.Binding;
import dev.asyncmend.scope.QName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the names of modules and classes stand for: their definitions, followed to their values. */
final class Names {
  private static final Set<String> COMPANIONS = Set.of("setter", "getter", "deleter");
  private static final String LOCALS = "<locals>";

  private final Inference inference;

  Names(Inference inference) {
    this.inference = inference;
  }

  /** What {@code path} stands for in {@code unit}: its own, a star import's, or a builtin. */
  List<Possible> global(String path, Unit unit, @Nullable Env env, Trip trip) {
    Optional<List<Possible>> own = at(path, unit, env, trip);
    if (own.isPresent()) {
      return own.get();
    }
    boolean openStar = path.indexOf('.') >= 0 || outsideStars(unit).findAny().isPresent();
    Unit builtins = inference.modules().builtins();
    return openStar || unit == builtins
        ? List.of(Possible.UNKNOWN)
        : at(path, builtins, null, trip).orElse(List.of(Possible.UNKNOWN));
  }

  /** What {@code path} stands for in a module; empty where the module does not have it. */
  Optional<List<Possible>> at(String path, Unit asked, @Nullable Env env, Trip trip) {
    Unit unit = inference.modules().speaker(path, asked);
    boolean lasting = !path.contains(LOCALS);
    Optional<List<Possible>> known = lasting ? unit.known(path) : Optional.empty();
    if (known.isPresent()) {
      return known;
    }
    PathKey key = new PathKey(unit, path);
    if (!trip.enter(key)) {
      return Optional.of(List.of(Possible.UNKNOWN));
    }
    int cuts = trip.cuts();
    Ledger.open();
    Optional<List<Possible>> found = defined(path, unit, lasting ? null : env, trip);
    Ground ground = Ledger.close();
    trip.leave(key);
    if (lasting && cuts == trip.cuts()) {
      found.ifPresent(possibles -> unit.learn(path, possibles, ground));
    }
    return found;
  }

  /** What {@code path} stands for where {@code env} says what type variables stand for. */
  List<Possible> within(String path, Unit unit, Env env, Trip trip) {
    PathKey key = new PathKey(unit, path);
    if (!trip.enter(key)) {
      return List.of(Possible.UNKNOWN);
    }
    Optional<List<Possible>> found = defined(path, unit, env, trip);
    trip.leave(key);
    return found.orElse(List.of());
  }

  private Optional<List<Possible>> defined(String path, Unit unit, @Nullable Env env, Trip trip) {
    List<Definition> definitions = effective(unit.summary().at(path), false);
    List<Possible> found = new ArrayList<>();
    for (Definition definition : definitions) {
      found.addAll(value(definition, unit, env, trip));
    }
    if (path.indexOf('.') < 0) {
      found.addAll(starred(path, definitions, unit, trip));
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    QName name = unit.name(path);
    found.replaceAll(one -> one.named(name));
    return Optional.of(Evaluator.few(found));
  }

  /**
   * The definitions that count: those for type checkers only where they are asked for, those for
   * the interpreter otherwise; not the setters of a property; of a variable the annotated ones.
   */
  static List<Definition> effective(List<Definition> all, boolean annotation) {
    if (all.size() < 2 || plain(all, annotation)) {
      return all;
    }
    List<Definition> kept = all.stream().filter(one -> !companion(one)).toList();
    List<Definition> chosen =
        kept.stream()
            .filter(one -> annotation == (one.when() == Binding.When.TYPE_CHECKING))
            .toList();
    List<Definition> candidates = chosen.isEmpty() ? kept : chosen;
    boolean annotated = candidates.stream().anyMatch(Names::annotated);
    return annotated
        ? candidates.stream()
            .filter(one -> !(one instanceof Definition.Value) || annotated(one))
            .toList()
        : candidates;
  }

  /** Whether all of them count, as mostly. */
  private static boolean plain(List<Definition> all, boolean annotation) {
    boolean chosen = false;
    boolean passed = false;
    for (Definition one : all) {
      if (companion(one) || annotated(one)) {
        return false;
      }
      boolean fits = annotation == (one.when() == Binding.When.TYPE_CHECKING);
      chosen |= fits;
      passed |= !fits;
    }
    return !(chosen && passed);
  }

  private static boolean annotated(Definition definition) {
    return definition instanceof Definition.Value value && value.annotation() != null;
  }

  /** Whether it is written {@code @x.setter def x}, which leaves the property x as it is. */
  private static boolean companion(Definition definition) {
    return definition instanceof Definition.Function function
        && function.decorators().stream()
            .anyMatch(
                decorator ->
                    decorator instanceof Term.Attribute attribute
                        && COMPANIONS.contains(attribute.name())
                        && attribute.of() instanceof Term.Global of
                        && of.path().equals(function.path()));
  }

  private List<Possible> value(Definition definition, Unit unit, @Nullable Env env, Trip trip) {
    if (definition instanceof Definition.Function function) {
      return inference.decorators().function(function, unit, env, trip);
    }
    if (definition instanceof Definition.Type type) {
      return inference.decorators().type(type, unit, trip);
    }
    if (definition instanceof Definition.Alias alias) {
      return imported(alias, unit, trip);
    }
    return variable((Definition.Value) definition, unit, env, trip);
  }

  private List<Possible> imported(Definition.Alias alias, Unit unit, Trip trip) {
    String origin = ".".repeat(alias.level()) + alias.module();
    String text =
        alias.member() == null
            ? "import " + origin
            : "from " + origin + " import " + alias.member();
    return imported(alias.module(), alias.level(), alias.member(), alias.path(), unit, trip)
        .stream()
        .map(one -> one.because(unit, alias.line(), text))
        .toList();
  }

  /**
   * What an import gives.
   *
   * @param as the path that it binds, or empty; a package may import its own submodule
   */
  List<Possible> imported(
      String module, int level, @Nullable String member, String as, Unit unit, Trip trip) {
    Value base =
        level == 0
            ? inference.modules().absolute(module, unit)
            : inference.modules().relative(module, level, unit);
    if (base == null) {
      return List.of(Possible.UNKNOWN);
    }
    if (member == null) {
      return List.of(module(base));
    }
    if (base instanceof Value.Mod mod && same(mod.unit(), unit) && member.equals(as)) {
      return List.of(submodule(unit, member));
    }
    if (base instanceof Value.Outside && level > 0) {
      String below = module.isEmpty() ? member : module + '.' + member;
      Optional<Unit> beside = inference.modules().beside(below, level, unit);
      if (beside.isPresent()) {
        return List.of(module(new Value.Mod(beside.get())));
      }
    }
    return inference.members().get(module(base), member, trip);
  }

  /** Whether both hold facts about one module. */
  private static boolean same(Unit one, Unit other) {
    return one == other || one == other.above();
  }

  /** The submodule {@code name} of the package {@code unit}, if it has one. */
  Possible submodule(Unit unit, String name) {
    return inference
        .modules()
        .inside(unit, name)
        .map(inside -> module(new Value.Mod(inside)))
        .orElse(Possible.UNKNOWN);
  }

  private static Possible module(Value value) {
    if (value instanceof Value.Mod mod) {
      return Possible.of(mod).named(mod.unit().name());
    }
    return value instanceof Value.Outside outside
        ? Possible.of(outside).named(outside.name())
        : Possible.of(value);
  }

  private List<Possible> variable(
      Definition.Value variable, Unit unit, @Nullable Env env, Trip trip) {
    String what = variable.path().substring(variable.path().lastIndexOf('.') + 1);
    if (variable.annotation() != null) {
      List<Possible> told =
          inference.annotations().instance(variable.annotation(), unit, env, trip);
      return because(told, unit, variable.line(), "`" + what + "` is annotated");
    }
    if (variable.value() == null) {
      return List.of(Possible.UNKNOWN);
    }
    List<Possible> assigned = inference.evaluator().eval(variable.value(), unit, env, trip);
    return because(assigned, unit, variable.line(), "`" + what + "` is assigned");
  }

  private static List<Possible> because(List<Possible> all, Unit unit, int line, String text) {
    return all.stream().map(one -> one.because(unit, line, text)).toList();
  }

  /** What star imports add: to a name without definition, or after the last of them. */
  private List<Possible> starred(String name, List<Definition> own, Unit unit, Trip trip) {
    int last = own.stream().mapToInt(Definition::line).max().orElse(0);
    List<Possible> found = new ArrayList<>();
    for (ModuleSummary.Star star : unit.summary().stars()) {
      if (star.line() > last) {
        found.addAll(starred(name, own.isEmpty(), star, unit, trip));
      }
    }
    return found;
  }

  private List<Possible> starred(
      String name, boolean wanted, ModuleSummary.Star star, Unit unit, Trip trip) {
    Value from = star(star, unit);
    if (from instanceof Value.Mod mod) {
      return exports(mod.unit(), name) ? exported(name, mod.unit(), trip) : List.of();
    }
    if (!wanted) {
      return List.of(Possible.UNKNOWN);
    }
    // The only module that can have it, since nobody else binds the name.
    boolean only = unit.summary().stars().size() == 1;
    boolean builtin = at(name, inference.modules().builtins(), null, trip).isPresent();
    return only && !builtin && from instanceof Value.Outside outside
        ? inference.members().get(module(outside), name, trip)
        : List.of();
  }

  private List<Possible> exported(String name, Unit from, Trip trip) {
    if (trip.inside(new PathKey(from, name))) {
      trip.cut(); // two modules that import each other's names: the way leads back to the start
      return List.of();
    }
    return at(name, from, null, trip).orElse(List.of());
  }

  private Stream<ModuleSummary.Star> outsideStars(Unit unit) {
    return unit.summary().stars().stream().filter(star -> !(star(star, unit) instanceof Value.Mod));
  }

  private @Nullable Value star(ModuleSummary.Star star, Unit unit) {
    return star.level() == 0
        ? inference.modules().absolute(star.module(), unit)
        : inference.modules().relative(star.module(), star.level(), unit);
  }

  private static boolean exports(Unit unit, String name) {
    Exports exports = unit.summary().exports();
    if (exports == null) {
      return !name.startsWith("_");
    }
    return exports.names().contains(name) || (exports.open() && !name.startsWith("_"));
  }
}
