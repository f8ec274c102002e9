package dev.asyncmend.engine;

import dev.asyncmend.edit.Imports;
import dev.asyncmend.pattern.Surroundings;
import dev.asyncmend.scope.Flow;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.Optional;

/** The index stage: what is known about the files of a run beyond each file itself. */
final class Knowledge {
  private final TargetVersions targets;

  private Knowledge(Settings settings) {
    this.targets = new TargetVersions(settings.target());
  }

  /** What is known about the files of a run. */
  static Knowledge of(Settings settings) {
    return new Knowledge(settings);
  }

  /** Everything about one state of one file. */
  Surroundings around(SourceFile source, PyFile file) {
    Scopes scopes = Scopes.of(file);
    return new Surroundings(
        source.name(),
        scopes,
        Flow.of(scopes),
        expr -> Optional.empty(),
        Imports.of(scopes),
        targets.of(source.path()));
  }
}
