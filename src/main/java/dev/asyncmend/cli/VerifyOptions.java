package dev.asyncmend.cli;

import dev.asyncmend.report.Plain;
import dev.asyncmend.trial.Terms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How fixes are proven before they are written. */
final class VerifyOptions {
  private static final Pattern TIME = Pattern.compile("([1-9]\\d{0,6})([smh]?)");

  @Option(
      names = "--verify",
      paramLabel = "COMMAND",
      description = {
        "Run COMMAND, such as your tests, on a copy of the project without and with the fixes; "
            + "write only fixes with which it passes. A fix with which it fails is found, left "
            + "out and named."
      })
  private @Nullable String command;

  @Option(
      names = "--verify-timeout",
      paramLabel = "TIME",
      description = {
        "How long COMMAND may run, such as 90s, 10m or 1h; what takes longer fails. If not given, "
            + "five times as long as without fixes, and a minute at least."
      })
  private @Nullable String timeout;

  @Option(
      names = "--verify-root",
      paramLabel = "DIR",
      description =
          "The folder to copy; the repository or project around the current folder if not given.")
  private @Nullable String root;

  /** What is to be done; null where nobody asked for a proof. */
  @Nullable Terms terms(Shell shell) throws UsageError {
    if (command == null) {
      if (timeout != null || root != null) {
        String option = timeout != null ? "--verify-timeout" : "--verify-root";
        throw new UsageError(option + " says how to run the command of --verify, which is missing");
      }
      return null;
    }
    if (command.isBlank()) {
      throw new UsageError("--verify takes a command for the shell, such as \"pytest -q\"");
    }
    return new Terms(command, limit(), root(shell), temporary(shell), shell.environment());
  }

  private @Nullable Duration limit() throws UsageError {
    if (timeout == null) {
      return null;
    }
    Matcher time = TIME.matcher(timeout);
    if (!time.matches()) {
      throw new UsageError(
          "--verify-timeout takes a time such as 90s, 10m or 1h, not " + Plain.name(timeout));
    }
    long number = Long.parseLong(time.group(1));
    return switch (time.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofSeconds(number);
    };
  }

  private @Nullable Path root(Shell shell) throws UsageError {
    if (root == null) {
      return null;
    }
    try {
      Path folder = shell.folder().resolve(root).toRealPath();
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (IOException | InvalidPathException e) {
      throw new UsageError("--verify-root takes a folder, not " + Plain.name(root));
    }
    throw new UsageError("--verify-root takes a folder, not " + Plain.name(root));
  }

  private static Path temporary(Shell shell) throws UsageError {
    String name = shell.environment().getOrDefault("TMPDIR", "");
    String known = name.isEmpty() ? System.getProperty("java.io.tmpdir", "/tmp") : name;
    try {
      return shell.folder().resolve(known).toRealPath();
    } catch (IOException | InvalidPathException e) {
      throw new UsageError("there is no folder for temporary files: " + Plain.name(known));
    }
  }
}
