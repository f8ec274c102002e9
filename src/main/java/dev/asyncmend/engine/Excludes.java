package dev.asyncmend.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What a walk leaves out whatever the ignore files say: folders that hold other people's or
 * generated code, and what the user excludes.
 */
final class Excludes {

  /** Never a package of the project: a leading dot or a hyphen is no Python name. */
  private static final Set<String> ALWAYS =
      Set.of(
          ".bzr",
          ".direnv",
          ".eggs",
          ".git",
          ".hg",
          ".ipynb_checkpoints",
          ".mypy_cache",
          ".nox",
          ".pants.d",
          ".pyenv",
          ".pytest_cache",
          ".pytype",
          ".ruff_cache",
          ".svn",
          ".tox",
          ".venv",
          ".vscode",
          "__pycache__",
          "__pypackages__",
          "buck-out",
          "node_modules",
          "site-packages");

  /** Usually output or an environment, but a package of this name is the project's own. */
  private static final Set<String> UNLESS_PACKAGE = Set.of("_build", "build", "dist", "venv");

  private final List<FileRule> rules;

  private Excludes(List<FileRule> rules) {
    this.rules = rules;
  }

  /**
   * The standard exclusions and the user's own.
   *
   * @param folder where patterns with a slash start, absolute
   * @param globs patterns in the notation of an ignore file
   */
  static Excludes of(Path folder, Collection<String> globs) {
    return new Excludes(rules(folder, globs));
  }

  /** The standard exclusions, those of the project, and those of the run. */
  static Excludes of(Settings settings) {
    List<FileRule> rules = new ArrayList<>();
    settings.rules().exclude().forEach(rule -> rules.add(FileRule.of(rule)));
    rules.addAll(rules(settings.folder(), settings.exclude()));
    return new Excludes(List.copyOf(rules));
  }

  private static List<FileRule> rules(Path folder, Collection<String> globs) {
    return globs.stream()
        .map(glob -> FileRule.of(new ProjectRules.Rule(folder, glob, "--exclude")))
        .toList();
  }

  /** Whether a walk leaves out {@code path}, an absolute path. */
  boolean covers(Path path, boolean folder) {
    return (folder && foreign(path)) || chosen(path, folder);
  }

  /** Why a walk leaves out a path that {@link #covers} says it does. */
  String reason(Path path, boolean folder) {
    if (folder && foreign(path)) {
      return Files.exists(path.resolve("pyvenv.cfg"))
          ? "a virtual environment"
          : "a folder of this name is always left out";
    }
    String reason = "";
    for (FileRule rule : rules) {
      if (rule.matches(path, folder)) {
        reason = rule.origin().origin() + ": " + rule.origin().glob();
      }
    }
    return reason;
  }

  private static boolean foreign(Path folder) {
    String name = String.valueOf(folder.getFileName());
    if (ALWAYS.contains(name)) {
      return true;
    }
    if (UNLESS_PACKAGE.contains(name)) {
      return !Files.exists(folder.resolve("__init__.py"));
    }
    // PEP 405 puts this file into every virtual environment, whatever the folder is called.
    return Files.exists(folder.resolve("pyvenv.cfg"));
  }

  private boolean chosen(Path path, boolean folder) {
    boolean covered = false;
    for (FileRule rule : rules) {
      covered = rule.matches(path, folder) ? !rule.pattern().negated() : covered;
    }
    return covered;
  }
}
