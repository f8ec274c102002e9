package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the modules that imports mean: those of the project, else those of {@link Libraries}. */
final class Modules {
  private final ModuleSource source;
  private final Set<String> paths;
  private final ImportRoots roots;
  private final Libraries libraries;
  private final Twins twins;
  private final BlockingTable blocking;
  private final Grounds grounds = new Grounds();
  private final AtomicInteger askers = new AtomicInteger();
  private final Unit top =
      new Unit(
          "",
          QName.of("__main__"),
          new ModuleSummary(0, Map.of(), List.of(), null, List.of(), List.of(), Body.NONE),
          -1,
          -1);
  private final Map<String, Optional<Unit>> units = new ConcurrentHashMap<>();
  private final Map<Import, Optional<Unit>> found = new ConcurrentHashMap<>();

  private final Map<Near, Optional<Unit>> near = new ConcurrentHashMap<>();
  private final Map<Part, Optional<Unit>> parts = new ConcurrentHashMap<>();

  /** An absolute import as a folder's files see it. */
  private record Import(String module, String folder) {
    // Written out: what Java makes for records is linked at its first use, some ms at each start.

    @Override
    public boolean equals(Object other) {
      return other instanceof Import it && module.equals(it.module) && folder.equals(it.folder);
    }

    @Override
    public int hashCode() {
      return module.hashCode() * 31 + folder.hashCode();
    }
  }

  /** A relative import as a folder's files see it. */
  private record Near(String module, int level, String folder) {}

  /** A submodule of the package with this {@code __init__}. */
  private record Part(String init, String name) {}

  Modules(ModuleSource source) {
    this(source, new Libraries(source.installation(), Knowledge.bundled()::made));
  }

  /** Modules that import others from {@code libraries}. */
  Modules(ModuleSource source, Libraries libraries) {
    this.source = source;
    this.paths = Set.copyOf(source.paths());
    this.libraries = libraries;
    this.twins = new Twins(libraries);
    this.roots = ImportRoots.of(source, libraries::own);
    this.blocking = BlockingTable.of(source.blocking());
  }

  /** The modules of {@code old}, without those in the files {@code changed}. */
  private Modules(Modules old, ModuleSource source, Set<String> changed) {
    this.source = source;
    this.paths = Set.copyOf(source.paths());
    this.libraries = old.libraries;
    this.twins = new Twins(libraries);
    this.roots = paths.equals(old.paths) ? old.roots : ImportRoots.of(source, libraries::own);
    this.blocking = old.blocking;
    old.units.forEach(
        (path, unit) -> {
          if (!changed.contains(path) && paths.contains(path)) {
            units.put(path, unit.map(held -> unit(path, held.summary())));
          }
        });
  }

  /** The same modules, of which nothing but facts is known; those of some files are read anew. */
  Modules after(ModuleSource newSource, Set<String> changed) {
    return new Modules(this, newSource, changed);
  }

  /**
   * Every module of the project that can be read, in the order of their paths. Threads that ask at
   * the same time start reading at different places, and so share the work.
   */
  List<Unit> all() {
    List<String> sorted = paths.stream().sorted().toList();
    int turn = askers.getAndIncrement() * 7919;
    for (int index = 0; index < sorted.size(); index++) {
      unit(sorted.get(Math.floorMod(index + turn, sorted.size())));
    }
    return sorted.stream().map(this::unit).flatMap(Optional::stream).toList();
  }

  /** A module at the project's top that has nothing: whoever asks from nowhere in particular. */
  Unit top() {
    return top;
  }

  /** The module of the project in the file {@code path}; empty where it cannot be read. */
  Optional<Unit> unit(String path) {
    return isPython(path) ? unit(path, () -> source.summary(path).orElse(null)) : Optional.empty();
  }

  /**
   * The module of the project in the file {@code path}; where nobody asked for it yet, the one with
   * the facts that {@code reading} gives, if any.
   */
  Optional<Unit> unit(String path, Supplier<@Nullable ModuleSummary> reading) {
    return paths.contains(path)
        ? units.computeIfAbsent(
            path, key -> Optional.ofNullable(reading.get()).map(summary -> unit(key, summary)))
        : Optional.empty();
  }

  private static boolean isPython(String path) {
    return path.endsWith(".py") || path.endsWith(".pyi") || path.endsWith(".ipynb");
  }

  /** A module with these facts, whether or not the project has it. */
  Unit unit(String path, ModuleSummary summary) {
    return new Unit(
        path,
        QName.of(roots.moduleName(path)),
        summary,
        grounds.question(Topic.FACTS, path),
        grounds.question(Topic.CODE, path));
  }

  /** The numbers for what answers rest on. */
  Grounds grounds() {
    return grounds;
  }

  /** Which callables stop the thread. */
  BlockingTable blocking() {
    return blocking;
  }

  /** The names of Python's {@code builtins}. */
  Unit builtins() {
    return libraries.unit("builtins").orElseThrow();
  }

  /** What {@code import module} gives in {@code from}. */
  Value absolute(String module, Unit from) {
    Optional<Unit> unit =
        from.foreign()
            ? libraries.unit(module)
            : found.computeIfAbsent(new Import(module, folder(from)), key -> find(module, from));
    return unit.<Value>map(Value.Mod::new).orElseGet(() -> outside(QName.of(module), from));
  }

  private Optional<Unit> find(String module, Unit from) {
    return roots.find(module, from.path()).flatMap(this::unit).or(() -> libraries.unit(module));
  }

  /** Whether {@code from} imports the module in the file {@code path} of the project. */
  boolean imports(Unit from, String path) {
    ModuleSummary summary = from.summary();
    return summary.imports().stream()
            .anyMatch(module -> leads(roots.find(module, from.path()), path))
        || summary.stars().stream().anyMatch(star -> leads(star.module(), star.level(), from, path))
        || summary.definitions().values().stream()
            .flatMap(List::stream)
            .anyMatch(one -> one instanceof Definition.Alias alias && imports(alias, from, path));
  }

  private boolean imports(Definition.Alias alias, Unit from, String path) {
    String member = alias.member() == null ? "" : alias.member();
    String below = alias.module().isEmpty() ? member : alias.module() + '.' + member;
    return leads(alias.module(), alias.level(), from, path)
        || (!member.isEmpty() && leads(below, alias.level(), from, path));
  }

  private boolean leads(String module, int level, Unit from, String path) {
    return leads(
        level == 0 ? roots.find(module, from.path()) : roots.find(module, level, from.path()),
        path);
  }

  private static boolean leads(Optional<String> found, String path) {
    return found.filter(path::equals).isPresent();
  }

  private static String folder(Unit unit) {
    int slash = unit.path().lastIndexOf('/');
    return slash < 0 ? "" : unit.path().substring(0, slash);
  }

  private static Value outside(QName name, Unit from) {
    return new Value.Outside(name, from);
  }

  /**
   * What {@code from ..module import x} takes {@code x} from; null where the dots leave the
   * project.
   */
  @Nullable Value relative(String module, int level, Unit from) {
    if (!from.foreign()) {
      Optional<Unit> unit = beside(module, level, from);
      if (unit.isPresent()) {
        return new Value.Mod(unit.get());
      }
    }
    Optional<QName> name = absolute(module, level, from);
    if (name.isEmpty()) {
      return null;
    }
    return from.foreign() ? absolute(name.get().dotted(), from) : outside(name.get(), from);
  }

  /** The submodule {@code name} of {@code pack}, if that is a package that has it. */
  Optional<Unit> inside(Unit pack, String name) {
    if (pack.foreign()) {
      return libraries.unit(pack.name(name).dotted());
    }
    return pack.pack()
        ? parts.computeIfAbsent(
            new Part(pack.path(), name), key -> roots.inside(pack.path(), name).flatMap(this::unit))
        : Optional.empty();
  }

  /** The module behind the dots in {@code from}, where that is no package with an init. */
  Optional<Unit> beside(String name, int level, Unit from) {
    return from.foreign()
        ? Optional.empty()
        : near.computeIfAbsent(
            new Near(name, level, folder(from)),
            key -> roots.find(name, level, from.path()).flatMap(this::unit));
  }

  /** What the classes of libraries are that stubs describe in part. */
  Twins twins() {
    return twins;
  }

  /**
   * What says what {@code path} is in the module of {@code unit}: {@code unit}, or other facts
   * about that module, of which the first that speak of it count.
   */
  Unit speaker(String path, Unit unit) {
    return unit.foreign() ? libraries.speaker(path, unit) : unit;
  }

  /** The absolute name of what {@code from ..module import x} in {@code from} takes x from. */
  static Optional<QName> absolute(String module, int level, Unit from) {
    Optional<QName> at = from.pack() ? Optional.of(from.name()) : from.name().parent();
    for (int up = 1; up < level; up++) {
      at = at.flatMap(QName::parent);
    }
    if (module.isEmpty()) {
      return at;
    }
    return Optional.of(at.map(name -> name.child(module)).orElseGet(() -> QName.of(module)));
  }
}
