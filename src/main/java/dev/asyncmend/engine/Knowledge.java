package dev.asyncmend.engine;

import dev.asyncmend.edit.Imports;
import dev.asyncmend.index.Resolver;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The index stage: what is known about the files of a run beyond each file itself. */
final class Knowledge {
  private final Settings settings;
  private final Sources sources;
  private final List<SourceFile> files;
  private final TargetVersions targets;
  private final Map<Territory, Project> projects = new ConcurrentHashMap<>();

  private Knowledge(Settings settings, Sources sources, List<SourceFile> files) {
    this.settings = settings;
    this.sources = sources;
    this.files = files;
    this.targets = new TargetVersions(settings.target());
  }

  /** What is known about the files of a run. Projects are looked at when a file of them is. */
  static Knowledge of(Settings settings, Sources sources, List<SourceFile> files) {
    return new Knowledge(settings, sources, files);
  }

  /** Everything about one state of one file. */
  Surroundings around(SourceFile source, Scopes scopes) {
    Project project = project(source);
    Flow flow = Flow.of(scopes);
    return new Surroundings(
        source.name(),
        scopes,
        flow,
        Resolver.of(flow, project.index(), project.path(source.path())),
        Imports.of(scopes),
        targets.of(source.path()));
  }

  /** The oldest Python that must read {@code source}: 8 for 3.8. */
  int minor(SourceFile source) {
    return targets.of(source.path()).minor();
  }

  /** The file that the index calls {@code path}, as a person in the current folder would. */
  String name(SourceFile source, String path) {
    return project(source)
        .file(path)
        .map(file -> settings.folder().relativize(file).toString())
        .map(name -> name.replace(settings.folder().getFileSystem().getSeparator(), "/"))
        .orElse(path);
  }

  private Project project(SourceFile source) {
    return projects.computeIfAbsent(
        Territory.of(source),
        territory -> Project.in(territory, sources, settings.ignoreFiles(), files));
  }
}
