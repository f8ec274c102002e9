package dev.asyncmend.cli;

import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.FileIgnores;
import dev.asyncmend.config.Setting;
import dev.asyncmend.engine.ProjectRules;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a configuration says about files, in the words of the engine. */
final class RulesOfProject {
  private final Shell shell;
  private final boolean named;

  private RulesOfProject(Shell shell, boolean named) {
    this.shell = shell;
    this.named = named;
  }

  /**
   * What {@code project} says.
   *
   * @param ignores for each line of {@code per-file-ignores} the recipes; none: they play no part
   * @param named whether the user names the file, whose patterns are then about the current folder
   */
  static ProjectRules of(
      Shell shell, Configuration project, List<Set<String>> ignores, boolean named) {
    return project.files().isEmpty()
        ? ProjectRules.NONE
        : new RulesOfProject(shell, named).rules(project, ignores);
  }

  private ProjectRules rules(Configuration project, List<Set<String>> ignores) {
    List<FileIgnores> lines =
        project.perFileIgnores() == null ? List.of() : project.perFileIgnores();
    List<ProjectRules.Silence> silences = new ArrayList<>();
    for (int line = 0; line < ignores.size(); line++) {
      silences.add(new ProjectRules.Silence(rule(lines.get(line).glob()), ignores.get(line)));
    }
    List<Setting<String>> exclude = project.exclude() == null ? List.of() : project.exclude();
    return new ProjectRules(
        exclude.stream().map(this::rule).toList(),
        silences,
        Configuration.values(project.roots()),
        Configuration.values(project.blockingCalls()),
        project.markdown() != null && project.markdown().value());
  }

  private ProjectRules.Rule rule(Setting<String> glob) {
    Path base = named ? shell.folder() : glob.at().folder();
    return new ProjectRules.Rule(base, glob.value(), ConfigOptions.place(shell, glob.at()));
  }
}
