package dev.asyncmend.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds all that the files of one project can import from each other.
 *
 * @param top the folder
 * @param whole whether every folder in it may belong to the project; otherwise it is the folder of
 *     a script, of which only packages do
 */
record Territory(Path top, boolean whole) {
  /** Files that mark the root of a distribution, and so of what can be imported. */
  private static final Set<String> MARKERS =
      Set.of("pyproject.toml", "setup.py", "setup.cfg", "asyncmend.toml");

  /** How people call the virtual environment of a project, the most usual first. */
  private static final List<String> ENVIRONMENTS = List.of(".venv", "venv", "env");

  /** Folders; somebody's home is a repository, too, and nobody wants to read all of it. */
  private static final int LIMIT = 20_000;

  /**
   * The territory of a file: the repository that it is in; else the distribution around it; else
   * the folder that was asked for; else the folder of the file. Never inside a package.
   */
  static Territory of(SourceFile file) {
    Path repository = around(file.path(), ".git");
    if (repository != null) {
      return new Territory(repository, true);
    }
    Path start = outOfPackages(file.root() == null ? folder(file.path()) : file.root());
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (marked(folder)) {
        return new Territory(folder, true);
      }
    }
    return new Territory(start, file.root() != null);
  }

  /**
   * The modules and markers in this territory, relative to its top, with slashes. Where it is too
   * large to be a project, only those beside its top.
   */
  Set<String> paths(boolean ignoreFiles) {
    Collector all = new Collector(whole);
    new FolderWalk(Excludes.of(top, Set.of()), ignoreFiles, all).over(top);
    if (all.folders <= LIMIT) {
      return all.paths;
    }
    return new Territory(top, false).paths(ignoreFiles);
  }

  /**
   * The virtual environments beside the project: at its top, else in the folders of its
   * distributions.
   *
   * @param paths what {@link #paths} gave
   */
  List<PythonEnvironment> environments(Set<String> paths) {
    List<PythonEnvironment> found = environments(top);
    return found.isEmpty()
        ? paths.stream()
            .map(top::resolve)
            .filter(path -> MARKERS.contains(String.valueOf(path.getFileName())))
            .map(path -> environments(folder(path)))
            .flatMap(List::stream)
            .distinct()
            .toList()
        : found;
  }

  private static List<PythonEnvironment> environments(Path folder) {
    return ENVIRONMENTS.stream()
        .map(folder::resolve)
        .map(PythonEnvironment::virtual)
        .flatMap(Optional::stream)
        .limit(1)
        .toList();
  }

  /** How {@link #paths} calls a file of this territory. */
  String path(Path file) {
    String path = top.relativize(file).toString();
    return path.replace(top.getFileSystem().getSeparator(), "/");
  }

  /** Whether a file of this name marks the root of a distribution. */
  static boolean marks(String name) {
    return MARKERS.contains(name);
  }

  private static Path outOfPackages(Path folder) {
    Path outside = folder;
    while (outside.getParent() != null && Files.exists(outside.resolve("__init__.py"))) {
      outside = outside.getParent();
    }
    return outside;
  }

  private static @Nullable Path around(Path file, String marker) {
    Path folder = file.getParent();
    while (folder != null && !Files.exists(folder.resolve(marker))) {
      folder = folder.getParent();
    }
    return folder;
  }

  private static Path folder(Path file) {
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  private static boolean marked(Path folder) {
    return MARKERS.stream().map(folder::resolve).anyMatch(Files::exists);
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Territory territory
        && top.equals(territory.top)
        && whole == territory.whole;
  }

  @Override
  public int hashCode() {
    return top.hashCode();
  }

  private final class Collector implements FolderWalk.Visitor {
    private final boolean everywhere;
    private final Set<String> paths = new TreeSet<>();
    private int folders;

    Collector(boolean everywhere) {
      this.everywhere = everywhere;
    }

    @Override
    public boolean enters(Path folder) {
      folders++;
      boolean belongs = everywhere || Files.exists(folder.resolve("__init__.py"));
      return belongs && folders <= LIMIT;
    }

    @Override
    public void file(Path file) {
      String name = String.valueOf(file.getFileName());
      if (Discovery.readable(name) || MARKERS.contains(name)) {
        paths.add(path(file));
      }
    }

    @Override
    public void trouble(Path path, String reason) {
      // Only what can be read can be known. The run itself names what it cannot look at.
    }
  }
}
