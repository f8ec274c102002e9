package dev.asyncmend.engine;

import dev.asyncmend.index.Installation;
import dev.asyncmend.index.LibraryModule;
import dev.asyncmend.index.ModuleSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The modules that are installed in an environment. Stubs go before code (PEP 561): first the
 * packages named {@code NAME-stubs}, then the stub beside a module. What a {@code .pth} or {@code
 * .egg-link} file of an editable install names is searched too, if it is a plain path.
 */
final class SitePackages implements Installation {
  /** Folders that packages leave behind by mistake; nobody imports them from there. */
  private static final Set<String> LITTER =
      Set.of("test", "tests", "docs", "examples", "benchmarks", "scripts");

  private static final List<String> FORMS = List.of("/__init__.pyi", "/__init__.py", ".pyi", ".py");

  private final List<Path> folders;
  private final Function<Path, Optional<ModuleSummary>> reader;
  private final Map<String, Boolean> heads = new ConcurrentHashMap<>();

  private SitePackages(List<Path> folders, Function<Path, Optional<ModuleSummary>> reader) {
    this.folders = folders;
    this.reader = reader;
  }

  /**
   * What is installed in {@code environments}, the first of them first.
   *
   * @param reader gives the facts of a file; empty where it cannot be read
   */
  static SitePackages of(
      List<PythonEnvironment> environments, Function<Path, Optional<ModuleSummary>> reader) {
    Set<Path> folders = new LinkedHashSet<>();
    for (PythonEnvironment environment : environments) {
      folders.addAll(environment.sites());
      environment.sites().forEach(site -> folders.addAll(linked(site)));
    }
    return new SitePackages(List.copyOf(folders), reader);
  }

  /** The folders that are searched, those of editable installs among them. */
  List<Path> folders() {
    return folders;
  }

  private static List<Path> linked(Path site) {
    List<Path> found = new ArrayList<>();
    for (Path file : Folders.list(site)) {
      String name = String.valueOf(file.getFileName());
      List<String> lines =
          name.endsWith(".pth") || name.endsWith(".egg-link") ? Folders.lines(file) : List.of();
      // An egg-link's second line leads from there to the project's setup.py.
      lines.stream()
          .limit(name.endsWith(".egg-link") ? 1 : Long.MAX_VALUE)
          .map(line -> folder(site, line.strip()))
          .flatMap(Optional::stream)
          .forEach(found::add);
    }
    return found;
  }

  private static Optional<Path> folder(Path site, String line) {
    // Lines of code are run by Python; nothing is run here.
    if (line.isEmpty() || line.startsWith("#") || line.matches("import[ \t].*")) {
      return Optional.empty();
    }
    try {
      Path folder = site.resolve(line);
      return Files.isDirectory(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean has(String head) {
    return heads.computeIfAbsent(head, this::lies);
  }

  private boolean lies(String head) {
    return !LITTER.contains(head)
        && folders.stream()
            .anyMatch(
                folder ->
                    Files.isDirectory(folder.resolve(head))
                        || Files.isDirectory(folder.resolve(head + "-stubs"))
                        || Files.isRegularFile(folder.resolve(head + ".py"))
                        || Files.isRegularFile(folder.resolve(head + ".pyi")));
  }

  @Override
  public Optional<LibraryModule> find(String module) {
    int dot = module.indexOf('.');
    String head = dot < 0 ? module : module.substring(0, dot);
    String rest = dot < 0 ? "" : module.substring(dot).replace('.', '/');
    if (!has(head)) {
      return Optional.empty();
    }
    return file(head + "-stubs" + rest)
        .or(() -> file(head + rest))
        .flatMap(file -> reader.apply(file).map(facts -> new LibraryModule(name(file), facts)));
  }

  private Optional<Path> file(String base) {
    return folders.stream()
        .flatMap(folder -> FORMS.stream().map(form -> folder.resolve(base + form)))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
