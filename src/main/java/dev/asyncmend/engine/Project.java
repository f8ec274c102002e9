package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.index.Blocking;
import dev.asyncmend.index.Installation;
import dev.asyncmend.index.ModuleSource;
import dev.asyncmend.index.ModuleSummary;
import dev.asyncmend.index.ProjectIndex;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The modules that the files of one project can import from each other, whether the run looks for
 * findings in them or not. A module is read when somebody asks for it; its tree is not kept.
 */
final class Project implements ModuleSource {
  private final Territory territory;
  private final ProjectRules rules;
  private final Sources sources;
  private final Set<String> paths;
  private final SitePackages installation;
  private final ProjectIndex index;
  private final Mentioned mentions;

  /** The files of libraries that were read. */
  private final Set<Path> installed = ConcurrentHashMap.newKeySet();

  private Project(
      Territory territory,
      ProjectRules rules,
      Sources sources,
      Set<String> paths,
      List<PythonEnvironment> environments) {
    this.territory = territory;
    this.rules = rules;
    this.sources = sources;
    this.paths = Collections.unmodifiableSet(paths);
    this.installation = SitePackages.of(environments, this::readInstalled);
    this.mentions = new Mentioned(paths, this::facts);
    this.index = ProjectIndex.of(this);
  }

  private Project(Project before, Sources sources, Set<String> paths, Set<String> changed) {
    this.territory = before.territory;
    this.rules = before.rules;
    this.sources = sources;
    this.paths = Collections.unmodifiableSet(paths);
    this.installation = before.installation;
    this.mentions = before.mentions.after(paths, this::facts, changed);
    this.index = before.index.after(this, changed);
  }

  /**
   * The project of a territory.
   *
   * @param asked the files of the run: those in the territory are taken even if a walk would leave
   *     them out
   */
  static Project in(
      Territory territory, Sources sources, Settings settings, Collection<SourceFile> asked) {
    Set<String> paths = paths(territory, settings, asked);
    PythonEnvironment given = settings.environment();
    return new Project(
        territory,
        settings.rules(),
        sources,
        paths,
        given == null ? territory.environments(paths) : List.of(given));
  }

  private static Set<String> paths(
      Territory territory, Settings settings, Collection<SourceFile> asked) {
    Set<String> paths = territory.paths(settings.ignoreFiles());
    asked.stream()
        .map(SourceFile::path)
        .filter(path -> path.startsWith(territory.top()))
        .forEach(path -> paths.add(territory.path(path)));
    return paths;
  }

  /**
   * The project after some files changed.
   *
   * @param changed the files, whether of this project or not
   */
  Project after(Sources now, Collection<Path> changed) {
    Set<String> mine = mine(changed, paths);
    return mine.isEmpty() ? this : new Project(this, now, paths, mine);
  }

  /** The project after files came or went, and some changed; see {@link #in}. */
  Project among(
      Collection<SourceFile> asked, Sources now, Settings settings, Collection<Path> changed) {
    Set<String> there = paths(territory, settings, asked);
    return new Project(this, now, there, mine(changed, there));
  }

  private Set<String> mine(Collection<Path> changed, Set<String> among) {
    return changed.stream()
        .filter(path -> path.startsWith(territory.top()))
        .map(territory::path)
        .filter(among::contains)
        .collect(Collectors.toSet());
  }

  /** What the modules know of each other. */
  ProjectIndex index() {
    return index;
  }

  /** A file of this project, or one that it imports, and what is kept about it. */
  FactFile facts(Path file) {
    return sources.file(territory.top(), file);
  }

  private FactFile facts(String path) {
    return facts(territory.top().resolve(path));
  }

  /** The same as it lies on disk, whatever the run holds in its place. */
  FactFile kept(Path file) {
    return sources.kept(territory.top(), file);
  }

  /** How the index calls a file of this project. */
  String path(Path file) {
    return territory.path(file);
  }

  /** Where a file is that the index calls {@code path}; empty for what is not of this project. */
  Optional<Path> file(String path) {
    return paths.contains(path) ? Optional.of(territory.top().resolve(path)) : Optional.empty();
  }

  @Override
  public Collection<String> paths() {
    return paths;
  }

  @Override
  public Optional<ModuleSummary> summary(String path) {
    if (!Discovery.known(path)) {
      return Optional.empty();
    }
    return read(territory.top().resolve(path));
  }

  private Optional<ModuleSummary> readInstalled(Path file) {
    installed.add(file);
    return read(file);
  }

  /** The files of libraries that were read so far. */
  Collection<Path> installed() {
    return installed;
  }

  /** The folders in which libraries are looked for. */
  List<Path> sites() {
    return installation.folders();
  }

  /** Where a file is that is called {@code path} here or, if it is a library's, by itself. */
  Path at(String path) {
    return territory.top().resolve(path);
  }

  private Optional<ModuleSummary> read(Path file) {
    return sources.summary(file, facts(file));
  }

  @Override
  public Installation installation() {
    return installation;
  }

  @Override
  public Collection<String> roots() {
    return rules.roots().stream()
        .filter(folder -> folder.startsWith(territory.top()))
        .map(territory::path)
        .toList();
  }

  @Override
  public Collection<Blocking> blocking() {
    return rules.blocking();
  }

  @Override
  public Collection<String> stubFolders() {
    return StubFolders.in(territory.top());
  }

  @Override
  public Collection<String> installedFolders() {
    return installation.folders().stream()
        .filter(folder -> folder.startsWith(territory.top()))
        .map(territory::path)
        .toList();
  }

  @Override
  public Collection<String> mentioning(String word) {
    return mentions.of(word);
  }
}
