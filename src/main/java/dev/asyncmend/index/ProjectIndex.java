package dev.asyncmend.index;

import dev.asyncmend.scope.QName;
import dev.asyncmend.scope.Scopes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The modules of a project and what they know of each other, bundled knowledge about libraries
 * included. Modules are read when somebody asks for them. Safe to use from several threads.
 */
public final class ProjectIndex {
  private final ModuleSource source;
  private final Modules modules;
  private final Inference inference;
  private final Memo<QName, QName> canonical = new Memo<>();
  private final Map<String, Boolean> imported = new ConcurrentHashMap<>();
  private volatile @Nullable Flavor flavor;

  private ProjectIndex(ModuleSource source) {
    this(source, new Modules(source));
  }

  private ProjectIndex(ModuleSource source, Modules modules) {
    this.source = source;
    this.modules = modules;
    this.inference = new Inference(modules);
  }

  /** The index over what {@code source} has. */
  public static ProjectIndex of(ModuleSource source) {
    return new ProjectIndex(source);
  }

  /** The index over modules that are summarised already, by path. */
  public static ProjectIndex of(Map<String, ModuleSummary> modules) {
    return new ProjectIndex(new KnownModules(modules));
  }

  /**
   * The index after some files changed, came or went. The facts about all others are kept, and what
   * follows from facts is found out anew.
   *
   * @param now where the facts about changed files come from
   * @param changed the files, by their paths
   */
  public ProjectIndex after(ModuleSource now, Set<String> changed) {
    return new ProjectIndex(now, modules.after(now, changed));
  }

  /** Begins to note what this thread's questions about the project rest on. */
  public void watch() {
    Ledger.start(modules.grounds());
  }

  /** Ends that; what they rested on since {@link #watch}. */
  public Footing watched() {
    return Ledger.finish();
  }

  /** Whether anybody asked who inherits from a class. */
  public boolean askedForHeirs() {
    return inference.census().taken();
  }

  /**
   * Which classes the classes in the file {@code path} inherit from; empty where it is unreadable.
   */
  public Optional<Lineage> lineage(String path) {
    return modules.unit(path).map(unit -> Lineage.of(unit, inference));
  }

  /** Notes that the text of the file {@code path} was read, if anybody wants to know. */
  public void opened(String path) {
    Ledger.read(modules.grounds().text(path));
  }

  /** Where the modules come from. What it says about their texts may change with any of them. */
  public ModuleSource source() {
    Ledger.askedAll();
    return source;
  }

  /**
   * What an absolute name leads to, seen from the project's top, aliases and re-exports followed;
   * empty where that is unknown, no function or class, or where several definitions disagree.
   */
  public Optional<Symbol> follow(QName name) {
    List<Optional<Symbol>> found =
        possibles(name).stream().map(Possible::symbol).distinct().toList();
    return found.size() == 1 ? found.get(0) : Optional.empty();
  }

  /**
   * The name under which the thing called {@code name} is defined; itself where that is unknown.
   */
  QName canonical(QName name) {
    QName known = canonical.get(name);
    if (known == null) {
      Ledger.open();
      known = defined(name);
      canonical.put(name, known, Ledger.close());
    }
    return known;
  }

  private QName defined(QName name) {
    List<QName> last =
        possibles(name).stream().map(one -> one.lastName().orElse(name)).distinct().toList();
    return last.size() == 1 ? last.get(0) : name;
  }

  private List<Possible> possibles(QName name) {
    Term term = new Term.Imported(name.head(), 0, null);
    String[] parts = name.dotted().split("\\.", -1);
    for (int part = 1; part < parts.length; part++) {
      term = new Term.Attribute(term, parts[part]);
    }
    return inference.evaluator().eval(term, modules.top(), null, new Trip());
  }

  /** Which async library owns the file {@code path}: by its own imports, else by the project's. */
  public Flavor flavor(String path) {
    return modules.unit(path).map(this::flavor).orElse(Flavor.NONE);
  }

  Flavor flavor(Unit unit) {
    Flavor own = Flavor.of(unit.summary().imports());
    return own == Flavor.NONE ? shared() : own;
  }

  /**
   * The library of a project whose modules import one only. Where several are imported, a file that
   * imports none belongs to nobody.
   */
  private Flavor shared() {
    Flavor.libraries().forEach(library -> Ledger.asked(Topic.IMPORTS, library));
    Flavor known = flavor;
    if (known == null) {
      Ledger.open();
      known = Flavor.shared(source, modules);
      Ledger.drop();
      flavor = known;
    }
    return known;
  }

  /** Whether {@code symbol} is defined in a file of the project. */
  public boolean owns(Symbol symbol) {
    return source.paths().contains(symbol.path());
  }

  /** Whether any module of the project imports {@code library}, or a module in it. */
  public boolean imports(String library) {
    Ledger.asked(Topic.IMPORTS, library);
    Ledger.open();
    boolean found =
        imported.computeIfAbsent(
            library,
            key ->
                source.mentioning(key).stream()
                    .map(modules::unit)
                    .flatMap(Optional::stream)
                    .anyMatch(unit -> Flavor.imports(unit.summary().imports(), key)));
    Ledger.drop();
    return found;
  }

  /** The names of the project's coroutine functions. */
  public Set<String> coroutines() {
    return inference.strays().names(() -> source.mentioning("async"));
  }

  /** Whether the module in the file {@code path} calls one of them without awaiting it. */
  public boolean strays(String path) {
    return modules.unit(path).filter(inference.strays()::in).isPresent();
  }

  /** Whether another module of the project imports the one in the file {@code path}. */
  public boolean importsModule(String path) {
    Ledger.asked(Topic.IMPORTED, "");
    Ledger.open();
    boolean found =
        modules.all().stream()
            .filter(unit -> !unit.path().equals(path))
            .anyMatch(unit -> modules.imports(unit, path));
    Ledger.drop();
    return found;
  }

  /** Who calls a function or class of the project, the one that {@code symbol} names. */
  public Callers callers(Symbol symbol) {
    Definition definition = symbol.definition();
    return modules
        .unit(symbol.path())
        .flatMap(
            unit ->
                definition instanceof Definition.Function function
                    ? Optional.of(inference.callers().of(function, unit))
                    : definition instanceof Definition.Type type
                        ? Optional.of(inference.callers().of(type, unit))
                        : Optional.empty())
        .orElse(new Callers(List.of(), false));
  }

  /** The files of the project whose code reads something called {@code name}, or calls it. */
  public Set<String> mentions(String name) {
    return inference.mentions().files(name);
  }

  /** In which threads a function of the project runs. */
  public Whereabouts whereabouts(Symbol symbol) {
    return modules
        .unit(symbol.path())
        .filter(unit -> symbol.definition() instanceof Definition.Function)
        .map(
            unit ->
                WhereaboutsSearch.of((Definition.Function) symbol.definition(), unit, inference))
        .orElse(new Whereabouts(Set.of(), false, List.of()));
  }

  /** How the questions are answered. */
  Inference inference() {
    return inference;
  }

  /** Asks the source for the facts of the file {@code path} now, if nobody asked before. */
  public void load(String path) {
    modules.unit(path);
  }

  /**
   * The facts of the file {@code path} as {@code scopes} describes it. Nobody has to read the file
   * again for the index.
   */
  public ModuleSummary summary(String path, Scopes scopes) {
    return unit(path, scopes).summary();
  }

  /**
   * The module in the file {@code path} as {@code scopes} describes it. Nobody has to read a file
   * of the project again that is looked at here first.
   */
  Unit unit(String path, Scopes scopes) {
    long digest = Summarizer.digest(scopes.file().text().chars());
    Unit held = modules.unit(path, () -> Summarizer.summarize(scopes)).orElse(null);
    return held != null && held.summary().digest() == digest
        ? held
        : modules.unit(path, Summarizer.summarize(scopes));
  }
}
