package dev.asyncmend.cli;

import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.Setting;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.PipedFile;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.ProjectRules;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Trouble;
import dev.asyncmend.syntax.PythonVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ParentCommand;

/** What all commands that look at files have in common. */
abstract class FileCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @ArgGroup(validate = false, order = 1, heading = "%nWhich files:%n")
  private FileOptions files = new FileOptions();

  @ArgGroup(validate = false, order = 9, heading = "%nHow to run:%n")
  private RunOptions how = new RunOptions();

  @ArgGroup(validate = false, order = 7, heading = "%nConfiguration:%n")
  private ConfigOptions config = new ConfigOptions();

  private @Nullable Configuration project;
  private byte @Nullable [] input;

  /** Does the work of the command and gives the exit code. */
  abstract int work() throws UsageError;

  @Override
  public final Integer call() {
    return ended(this::start);
  }

  /** Does what the command line asks for: the work, once if nothing else is said. */
  int start() throws UsageError {
    return work();
  }

  /** Does the work once; gives the exit code. */
  final int once() {
    return ended(this::work);
  }

  /** Something that a user may have asked for wrongly. */
  @FunctionalInterface
  private interface Asked {
    int done() throws UsageError;
  }

  private int ended(Asked asked) {
    try {
      return asked.done();
    } catch (UsageError e) {
      e.getMessage().lines().forEach(output()::error);
      return ExitCode.FAILED;
    }
  }

  /** Whether the fixes are wanted as changes of text. */
  boolean textEdits() {
    return false;
  }

  /** The folder in which runs keep what they found out; null for none. */
  @Nullable Path cache() throws UsageError {
    return null;
  }

  final FileOptions files() {
    return files;
  }

  final RunOptions how() {
    return how;
  }

  final Shell shell() {
    return root().shell();
  }

  final Output output() {
    return root().output();
  }

  final Progress progress() {
    return how.progress(shell()) ? new Bar(output()) : Progress.NONE;
  }

  /** The settings of a run. */
  final Settings settings(Settings.Purpose purpose, Level level, @Nullable PythonVersion target)
      throws UsageError {
    how.check();
    files.check();
    ProjectRules rules = RulesOfProject.of(shell(), project(), ignores(), config.named());
    return new Settings(
            shell().folder(),
            files.paths(),
            files.exclude(),
            gitignore(),
            level,
            target,
            purpose,
            textEdits(),
            files.piped() ? new PipedFile(files.pipedName(), input()) : null,
            files.environment(shell()),
            cache(),
            how.jobs(),
            files.markdown() ? rules.withMarkdown() : rules)
        .within(how.limits());
  }

  /** What the project says. */
  final Configuration project() throws UsageError {
    Configuration known = project;
    if (known == null) {
      List<String> paths = files.piped() ? List.of(files.pipedName()) : files.paths();
      known = config.read(shell(), paths);
      project = known;
    }
    return known;
  }

  /** The files in which a configuration of this command is or could be. */
  final List<Path> configurations() {
    return config.places(shell(), files.paths());
  }

  /** Whether the user says which configuration is to be read, or none. */
  final boolean settingsAreGiven() {
    return config.given();
  }

  /** For each line of {@code per-file-ignores} the recipes that it is about. */
  List<Set<String>> ignores() throws UsageError {
    return List.of();
  }

  private boolean gitignore() throws UsageError {
    Setting<Boolean> respect = project().respectGitignore();
    return files.gitignore() && (respect == null || respect.value());
  }

  /** The worst that these complaints make of an exit code. */
  static int worst(int code, List<Trouble> troubles, List<FileOutcome> outcomes) {
    boolean failed =
        troubles.stream().anyMatch(Trouble::missing)
            || outcomes.stream().anyMatch(FileOutcome.Crashed.class::isInstance);
    if (failed) {
      return ExitCode.FAILED;
    }
    boolean unread = !troubles.isEmpty() || outcomes.stream().anyMatch(FileCommand::unread);
    return unread ? Math.max(code, ExitCode.FOUND) : code;
  }

  private static boolean unread(FileOutcome outcome) {
    return outcome instanceof FileOutcome.Unreadable
        || outcome instanceof FileOutcome.OverLimit
        || !outcome.complaints().isEmpty();
  }

  /** Everything that comes from standard input; it is read once. */
  final byte[] input() throws UsageError {
    byte[] known = input;
    if (known == null) {
      try {
        known = shell().in().readAllBytes();
      } catch (IOException e) {
        throw new UsageError("cannot read standard input: " + e.getMessage());
      }
      input = known;
    }
    return known;
  }

  private Asyncmend root() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    return root;
  }
}
