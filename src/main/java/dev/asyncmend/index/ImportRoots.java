package dev.asyncmend.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which file of the project an import means, told from the paths alone and by Python's own order
 * (language reference, "The import system"): what is compiled into the interpreter, the folder that
 * the importing file's own package lies in, the standard library, the project's other roots, its
 * stubs of other people's modules, what is installed, namespace packages.
 *
 * <p>A root is a folder from which modules are imported: the project's top, every folder that holds
 * a package and is none itself, every {@code src}, every folder with a {@code setup.py} or {@code
 * pyproject.toml}, and what the user says. Where several roots could be meant and none lies around
 * the importing file, nothing is answered.
 */
public final class ImportRoots {
  private static final String TOP = "";
  private static final String INIT = "__init__";
  private static final Set<String> MARKERS = Set.of("setup.py", "setup.cfg", "pyproject.toml");

  /** Folders whose modules stand in for others, or show how those are used. */
  private static final Set<String> ASIDE =
      Set.of("test", "tests", "testing", "fixtures", "fakes", "mocks", "stubs", "examples", "docs");

  /** Folders for stubs: pyright's {@code stubPath}, and what people tell mypy. */
  private static final Set<String> STUBS = Set.of("typings", "stubs");

  private final Knowledge knowledge = Knowledge.bundled();
  private final Set<String> files = new HashSet<>();
  private final Set<String> packages = new HashSet<>();
  private final Set<String> folders = new HashSet<>();
  private final Set<String> installed = new LinkedHashSet<>();
  private final Map<String, Set<String>> rootsByHead = new HashMap<>();
  private final Set<String> stubFolders;
  private final Set<String> stubRoots = new LinkedHashSet<>();
  private final Predicate<String> known;

  private ImportRoots(
      Collection<String> paths,
      Collection<String> installed,
      Collection<String> given,
      Collection<String> stubFolders,
      Predicate<String> known) {
    this.stubFolders = Set.copyOf(stubFolders);
    this.known = known;
    this.installed.addAll(installed);
    this.installed.addAll(given);
    paths.forEach(this::take);
    packages.removeAll(given);
    this.installed.add(TOP);
    files.stream().sorted().forEach(this::register);
  }

  /** The roots that {@code paths}, relative to the project's top and with slashes, imply. */
  public static ImportRoots of(Collection<String> paths) {
    return new ImportRoots(paths, List.of(), List.of(), List.of(), Knowledge.bundled()::describes);
  }

  /**
   * The roots that the paths of {@code source} imply.
   *
   * @param known whether there is a library with this top-level module
   */
  static ImportRoots of(ModuleSource source, Predicate<String> known) {
    return new ImportRoots(
        source.paths(), source.installedFolders(), source.roots(), source.stubFolders(), known);
  }

  private void take(String path) {
    String folder = folder(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (MARKERS.contains(name)) {
      installed.add(folder);
    }
    if (!isPython(path)) {
      return;
    }
    files.add(path);
    if (name.equals(INIT + ".py") || name.equals(INIT + ".pyi")) {
      packages.add(folder);
    }
    for (String at = folder; !at.isEmpty() && folders.add(at); at = folder(at)) {
      if (at.equals("src") || at.endsWith("/src")) {
        installed.add(at);
      }
    }
  }

  /** Notes under which root the topmost package or module of {@code path} is found. */
  private void register(String path) {
    String root = root(path);
    String relative = root.isEmpty() ? path : path.substring(root.length() + 1);
    int slash = relative.indexOf('/');
    String head = slash < 0 ? dotted(relative) : relative.substring(0, slash);
    if (path.endsWith(".pyi") && (forStubs(root) || forStubs(folder(root)))) {
      stubRoots.add(root);
    }
    rootsByHead.computeIfAbsent(head, name -> new LinkedHashSet<>()).add(root);
  }

  /** Whether a folder holds stubs of other people's modules, as pyright and mypy expect it. */
  private boolean forStubs(String folder) {
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    return STUBS.contains(name) || stubFolders.contains(folder);
  }

  /** The nearest folder above {@code path} that is no package. */
  private String root(String path) {
    String at = folder(path);
    while (!at.isEmpty() && packages.contains(at)) {
      at = folder(at);
    }
    return at;
  }

  /**
   * The dotted name by which the file {@code path} is known: from the nearest folder that is
   * installed where there is one above its package, else from the folder above its package.
   */
  public String moduleName(String path) {
    String root = root(path);
    for (String at = root; !at.isEmpty(); at = folder(at)) {
      if (installed.contains(at)) {
        root = at;
        break;
      }
    }
    String name = dotted(root.isEmpty() ? path : path.substring(root.length() + 1));
    return name.isEmpty() ? INIT : name;
  }

  /**
   * The file that {@code import module} means in the file {@code from}; empty where that is no file
   * of the project, or not certain.
   *
   * @param module absolute dotted name
   */
  public Optional<String> find(String module, String from) {
    String head = Knowledge.head(module);
    if (knowledge.builtin(head)) {
      return Optional.empty();
    }
    String own = root(from);
    if (file(own, head).isPresent()) {
      return file(own, module);
    }
    if (knowledge.standard(head)) {
      return Optional.empty();
    }
    Optional<String> root = around(own, head).or(() -> elsewhere(head));
    if (root.isPresent()) {
      return file(root.get(), module);
    }
    if (knowledge.curates(head)) {
      return Optional.empty();
    }
    Optional<String> stub = stub(module);
    if (stub.isPresent()) {
      return stub;
    }
    return known.test(head) // a namespace that a distribution of the project shares with others
        ? only(installed.stream().filter(at -> !at.isEmpty()).map(at -> file(at, module)))
        : namespace(own, module);
  }

  /**
   * The file that {@code from ..module import x} means in the file {@code from}.
   *
   * @param module what stands behind the dots; may be empty
   * @param level number of dots, at least 1
   */
  public Optional<String> find(String module, int level, String from) {
    String at = folder(from);
    for (int up = 1; up < level; up++) {
      if (at.isEmpty()) {
        return Optional.empty();
      }
      at = folder(at);
    }
    return module.isEmpty() ? packageFile(at) : file(at, module);
  }

  /**
   * The file of the submodule {@code name} of the package whose {@code __init__} is {@code init}.
   */
  Optional<String> inside(String init, String name) {
    return file(folder(init), name);
  }

  /** The stub of somebody else's module, if one root has it. */
  private Optional<String> stub(String module) {
    return only(
        stubRoots.stream().map(root -> file(root, module).filter(path -> path.endsWith(".pyi"))));
  }

  private static Optional<String> only(Stream<Optional<String>> files) {
    List<String> found = files.flatMap(Optional::stream).distinct().toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The nearest root around the folder {@code own} that has {@code head}. */
  private Optional<String> around(String own, String head) {
    for (String at = own; ; at = folder(at)) {
      for (String root : List.of(at, join(at, "src"))) {
        boolean trusted = installed.contains(root) || !known.test(head);
        if (trusted && file(root, head).isPresent()) {
          return Optional.of(root);
        }
      }
      if (at.isEmpty()) {
        return Optional.empty();
      }
    }
  }

  /** The only root that has {@code head}; one that is installed goes before others. */
  private Optional<String> elsewhere(String head) {
    List<String> roots = new ArrayList<>(rootsByHead.getOrDefault(head, Set.of()));
    List<String> good = roots.stream().filter(installed::contains).toList();
    if (good.size() == 1) {
      return Optional.of(good.get(0));
    }
    boolean only = roots.size() == 1 && !known.test(head) && !aside(roots.get(0));
    return only ? Optional.of(roots.get(0)) : Optional.empty();
  }

  /** Whether a root lies where nobody but its own files imports from. */
  private static boolean aside(String root) {
    return Stream.of(root.split("/", -1)).anyMatch(ASIDE::contains);
  }

  private Optional<String> namespace(String own, String module) {
    for (String at = own; ; at = folder(at)) {
      Optional<String> near = file(at, module);
      if (near.isPresent()) {
        return near;
      }
      if (at.isEmpty()) {
        return only(installed.stream().map(root -> file(root, module)));
      }
    }
  }

  private Optional<String> file(String root, String module) {
    String base = join(root, module.replace('.', '/'));
    return packageFile(base).or(() -> existing(base));
  }

  private Optional<String> packageFile(String folder) {
    return existing(join(folder, INIT));
  }

  /** Source goes before a stub beside it: it is what runs. */
  private Optional<String> existing(String base) {
    if (files.contains(base + ".py")) {
      return Optional.of(base + ".py");
    }
    return files.contains(base + ".pyi") ? Optional.of(base + ".pyi") : Optional.empty();
  }

  private static boolean isPython(String path) {
    return path.endsWith(".py") || path.endsWith(".pyi");
  }

  private static String folder(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? TOP : path.substring(0, slash);
  }

  private static String join(String folder, String name) {
    return folder.isEmpty() ? name : folder + '/' + name;
  }

  /**
   * {@code a/b/__init__.py} as a.b, {@code a/b.py} as a.b; empty for a bare {@code __init__}. What
   * nobody can import has a name of its own: {@code a/b.ipynb} is a.b_ipynb.
   */
  static String dotted(String relative) {
    String base =
        isPython(relative) ? relative.substring(0, relative.lastIndexOf(".py")) : relative;
    if (base.equals(INIT)) {
      return "";
    }
    String trimmed =
        base.endsWith("/" + INIT) ? base.substring(0, base.length() - INIT.length() - 1) : base;
    // A dot in a folder's name cannot be imported; the name must still be one word.
    return trimmed.replace('.', '_').replace('/', '.');
  }
}
