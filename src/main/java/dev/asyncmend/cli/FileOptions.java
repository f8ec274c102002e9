package dev.asyncmend.cli;

import dev.asyncmend.engine.PythonEnvironment;
import dev.asyncmend.report.Plain;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files a command looks at. */
final class FileOptions {
  /** The path that stands for standard input. */
  static final String STDIN = "-";

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = {
        "Files and folders; the current folder if there are none. Folders are searched for "
            + "*.py and *.ipynb; a file that is named is always taken. - reads standard input."
      })
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      split = ",",
      description = {
        "Leave out what matches, in the notation of git's ignore files; repeatable. Virtual "
            + "environments, node_modules, build, dist and the like are always left out."
      })
  private List<String> exclude = new ArrayList<>();

  @Option(names = "--no-gitignore", description = "Look at files that git ignores, too.")
  private boolean noGitignore;

  @Option(names = "--markdown", description = "Look at the Python in Markdown files, too.")
  private boolean markdown;

  @Option(
      names = "--stdin-filename",
      paramLabel = "NAME",
      description = "What the file that comes from standard input is called.")
  private @Nullable String stdinFilename;

  @Option(
      names = "--python",
      paramLabel = "PATH",
      description = {
        "A Python, or the folder of an environment: what is installed for it is known. Otherwise "
            + "VIRTUAL_ENV, else a virtual environment beside the code. It is never run."
      })
  private @Nullable String python;

  List<String> paths() {
    return paths.isEmpty() ? List.of(".") : List.copyOf(paths);
  }

  List<String> exclude() {
    return List.copyOf(exclude);
  }

  boolean gitignore() {
    return !noGitignore;
  }

  boolean markdown() {
    return markdown;
  }

  /** Whether the file comes from standard input. */
  boolean piped() {
    return paths.contains(STDIN) || (paths.isEmpty() && stdinFilename != null);
  }

  String pipedName() {
    return stdinFilename == null ? "stdin.py" : stdinFilename;
  }

  /**
   * The environment that the user names; null where nobody does. A variable that leads nowhere is
   * left over from somewhere, and no error.
   */
  @Nullable PythonEnvironment environment(Shell shell) throws UsageError {
    if (python == null) {
      String active = shell.environment().getOrDefault("VIRTUAL_ENV", "");
      return active.isEmpty() ? null : environment(shell, active).orElse(null);
    }
    String path = python;
    return environment(shell, path)
        .orElseThrow(
            () ->
                new UsageError(
                    "--python takes a Python or an environment, not " + Plain.name(path)));
  }

  private static Optional<PythonEnvironment> environment(Shell shell, String path) {
    try {
      return PythonEnvironment.at(shell.folder().resolve(path));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** Complains about options that contradict each other. */
  void check() throws UsageError {
    if (paths.contains(STDIN) && paths.size() > 1) {
      throw new UsageError("- reads standard input and takes no other PATH beside it");
    }
  }
}
