package dev.asyncmend.engine;

import dev.asyncmend.index.ModuleSource;
import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.ProjectIndex;
import dev.asyncmend.index.Summarizer;
import dev.asyncmend.scope.Scopes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The modules that the files of one project can import from each other, whether the run looks for
 * findings in them or not. A module is read when somebody asks for it; its tree is not kept.
 */
final class Project implements ModuleSource {
  /** Files that mark the root of a distribution, and so of what can be imported. */
  private static final Set<String> MARKERS = Set.of("pyproject.toml", "setup.py", "setup.cfg");

  private final Path top;
  private final Sources sources;
  private final Set<String> paths;
  private final ProjectIndex index;

  private Project(Path top, Sources sources, Set<String> paths) {
    this.top = top;
    this.sources = sources;
    this.paths = Collections.unmodifiableSet(paths);
    this.index = ProjectIndex.of(this);
  }

  /**
   * The project below {@code top}.
   *
   * @param asked the files of the run: those below {@code top} are taken even if a walk would leave
   *     them out
   */
  static Project below(
      Path top, Sources sources, boolean ignoreFiles, Collection<SourceFile> asked) {
    Set<String> paths = new TreeSet<>();
    for (SourceFile file : Discovery.below(top, ignoreFiles, Project::matters).files()) {
      paths.add(file.name());
    }
    asked.stream()
        .map(SourceFile::path)
        .filter(path -> path.startsWith(top))
        .forEach(path -> paths.add(relative(top, path)));
    return new Project(top, sources, paths);
  }

  /**
   * The folder that everything which {@code file} can import from its project lies below: the root
   * of its repository; else what was asked for, or the distribution or the package around that.
   */
  static Path top(SourceFile file) {
    for (Path folder = file.path().getParent(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    Path outside = file.root();
    while (outside.getParent() != null && Files.exists(outside.resolve("__init__.py"))) {
      outside = outside.getParent();
    }
    for (Path folder = outside; folder != null; folder = folder.getParent()) {
      if (MARKERS.stream().map(folder::resolve).anyMatch(Files::exists)) {
        return folder;
      }
    }
    return outside;
  }

  /** What the modules know of each other. */
  ProjectIndex index() {
    return index;
  }

  /** How the index calls a file of this project. */
  String path(Path file) {
    return relative(top, file);
  }

  /** Where a file is that the index calls {@code path}; empty for what is not of this project. */
  Optional<Path> file(String path) {
    return paths.contains(path) ? Optional.of(top.resolve(path)) : Optional.empty();
  }

  @Override
  public Collection<String> paths() {
    return paths;
  }

  @Override
  public Optional<ModuleSummary> summary(String path) {
    if (!Discovery.readable(path)) {
      return Optional.empty();
    }
    return sources.read(top.resolve(path)) instanceof Reading.Parsed parsed
        ? Optional.of(Summarizer.summarize(Scopes.of(parsed.file())))
        : Optional.empty();
  }

  @Override
  public Collection<String> mentioning(String word) {
    Word wanted = Word.of(word);
    return paths.stream().filter(path -> mentions(path, wanted)).toList();
  }

  private boolean mentions(String path, Word word) {
    try {
      return Discovery.readable(path) && word.in(sources.bytes(top.resolve(path)));
    } catch (IOException e) {
      return false; // it cannot be read, so it has nothing to say
    }
  }

  private static boolean matters(String path) {
    return Discovery.readable(path) || MARKERS.stream().anyMatch(path::endsWith);
  }

  private static String relative(Path top, Path file) {
    String path = top.relativize(file).toString();
    return path.replace(top.getFileSystem().getSeparator(), "/");
  }
}
