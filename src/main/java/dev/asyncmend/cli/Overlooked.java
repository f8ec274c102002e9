package dev.asyncmend.cli;

import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.ConfigurationFiles;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.report.Plain;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Configuration files between the one of a run and the files that it looked at. A run has one
 * configuration, so they play no part; who wrote them may think otherwise.
 */
final class Overlooked {
  private Overlooked() {}

  /** What is to be said about them: a line for each, most of the time none. */
  static List<String> of(Shell shell, Configuration project, List<FileOutcome> outcomes) {
    Set<Path> seen = new LinkedHashSet<>();
    for (FileOutcome outcome : outcomes) {
      collect(shell, project, outcome.path(), seen);
    }
    String used =
        project.files().isEmpty()
            ? "none"
            : Plain.name(ConfigOptions.name(shell, project.files().get(0)));
    return seen.stream()
        .flatMap(folder -> ConfigurationFiles.in(folder).stream())
        .filter(file -> !project.files().contains(file))
        .map(file -> Plain.name(ConfigOptions.name(shell, file)))
        .map(name -> "note: " + name + " plays no part: a run has one configuration, here " + used)
        .toList();
  }

  /** The folders around a file, up to that of the configuration or of the run. */
  private static void collect(Shell shell, Configuration project, String path, Set<Path> seen) {
    Path top = project.files().isEmpty() ? shell.folder() : project.files().get(0).getParent();
    try {
      Path at = shell.folder().resolve(path).normalize().getParent();
      while (at != null && !at.equals(top) && at.startsWith(top) && seen.add(at)) {
        at = at.getParent();
      }
    } catch (InvalidPathException e) {
      return; // it is no file of this system, so nothing is beside it
    }
  }
}
