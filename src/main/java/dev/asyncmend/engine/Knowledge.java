package dev.asyncmend.engine;

import dev.asyncmend.edit.Imports;
import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.index.ProjectIndex;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.pattern.Neighbours;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The index stage: what is known about the files of a run beyond each file itself. */
final class Knowledge {
  private final Settings settings;
  private final Sources sources;
  private final Map<Path, SourceFile> files;
  private final TargetVersions targets;
  private final TestSetups tests;
  private final Map<List<Path>, Territory> territories = new ConcurrentHashMap<>();
  private final Map<Territory, Project> projects = new ConcurrentHashMap<>();

  private Knowledge(
      Settings settings,
      Sources sources,
      Map<Path, SourceFile> files,
      TargetVersions targets,
      TestSetups tests) {
    this.settings = settings;
    this.sources = sources;
    this.files = files;
    this.targets = targets;
    this.tests = tests;
  }

  /** What is known about the files of a run. Projects are looked at when a file of them is. */
  static Knowledge of(Settings settings, Sources sources, List<SourceFile> files) {
    Map<Path, SourceFile> byPath = new HashMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    return new Knowledge(
        settings, sources, byPath, new TargetVersions(settings.target()), new TestSetups());
  }

  /** What is known after some files changed. */
  Knowledge after(Sources now, Collection<Path> changed) {
    Knowledge known = new Knowledge(settings, now, files, targets, tests);
    known.territories.putAll(territories);
    projects.forEach(
        (territory, project) -> known.projects.put(territory, project.after(now, changed)));
    return known;
  }

  /**
   * What is known after some files changed, and files came or went.
   *
   * @param now all files that there are
   * @param changed those of them that may hold something else than before
   */
  Knowledge among(Collection<SourceFile> now, Sources texts, Collection<Path> changed) {
    Knowledge known = of(settings, texts, List.copyOf(now));
    projects.forEach(
        (territory, project) ->
            known.projects.put(territory, project.among(now, texts, settings, changed)));
    return known;
  }

  /** Everything about one state of one file, which has these neighbours. */
  Surroundings around(SourceFile source, Scopes scopes, Neighbours neighbours) {
    Project project = project(source);
    Flow flow = Flow.of(scopes);
    return new Surroundings(
        source.name(),
        scopes,
        flow,
        Resolver.of(flow, project.index(), project.path(source.path())),
        Imports.of(scopes),
        targets.of(source.path()),
        () -> tests.of(source.path()),
        neighbours);
  }

  /** The file, and what is kept about it. */
  FactFile facts(SourceFile source) {
    return sources.file(territory(source).top(), source.path());
  }

  /**
   * Whether a file that never says {@code async} calls a coroutine function of its project. The
   * modules that do say it are read for that.
   */
  boolean strays(SourceFile source) throws IOException {
    ProjectIndex index = project(source).index();
    Set<String> names = index.coroutines();
    return !names.isEmpty()
        && Triage.calls(facts(source).bytes(), names)
        && index.strays(path(source));
  }

  /**
   * Keeps the facts of a file that was read; those that are kept already need not be found again.
   *
   * @param facts the file, with its bytes
   * @param scopes what they are
   */
  void learn(SourceFile source, FactFile facts, Scopes scopes) {
    Project project = project(source);
    String path = project.path(source.path());
    if (facts.known()) {
      project.index().load(path);
    }
    facts.learn(() -> project.index().summary(path, scopes));
  }

  /** How the index calls the file. */
  String path(SourceFile source) {
    return project(source).path(source.path());
  }

  /** The file that the index calls {@code path} in the project of {@code source}, if it has one. */
  Optional<Path> file(SourceFile source, String path) {
    return project(source).file(path);
  }

  /** The file of this run at {@code path}; empty where the run does not look at it. */
  Optional<SourceFile> asked(Path path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Takes note that the text of the file counts which the index calls {@code path}. */
  void opened(SourceFile source, String path) {
    project(source).index().opened(path);
  }

  /** The oldest Python that must read {@code source}: 8 for 3.8. */
  int minor(SourceFile source) {
    return targets.of(source.path()).minor();
  }

  /** The file that the index calls {@code path}, as a person in the current folder would. */
  String name(SourceFile source, String path) {
    return file(source, path).map(this::name).orElse(path);
  }

  /** How a person in the current folder would write {@code file}. */
  String name(Path file) {
    String name = settings.folder().relativize(file).toString();
    return name.replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The project that a file belongs to. */
  Project project(SourceFile source) {
    return projects.computeIfAbsent(
        territory(source),
        territory ->
            sources
                .meter()
                .in(
                    Stage.DISCOVER,
                    () -> Project.in(territory, sources, settings, files.values())));
  }

  /** The same for all files of a folder that were found in the same way. */
  /** Lets go of what is known about projects: nobody looks at files of theirs any more. */
  void forget() {
    projects.clear();
  }

  /** The folder of the project that a file belongs to. */
  Territory territory(SourceFile source) {
    return territories.computeIfAbsent(
        Arrays.asList(source.path().getParent(), source.root()), key -> Territory.of(source));
  }
}
