package dev.asyncmend.cli;

import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.ConfigurationFiles;
import dev.asyncmend.config.Found;
import dev.asyncmend.config.Problem;
import dev.asyncmend.config.Spot;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the project's configuration is taken from. */
final class ConfigOptions {
  private static final int MOST = 30;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = {
        "Read this configuration. Otherwise asyncmend.toml, or [tool.asyncmend] in "
            + "pyproject.toml, in the nearest folder above all PATHs."
      })
  private @Nullable String file;

  @Option(names = "--isolated", description = "Read no configuration at all.")
  private boolean isolated;

  /** Whether the user names the file. */
  boolean named() {
    return file != null;
  }

  /** Whether the user says what is read. */
  boolean given() {
    return isolated || file != null;
  }

  /**
   * What the project says.
   *
   * @param paths the paths of the command, as they are written
   */
  Configuration read(Shell shell, List<String> paths) throws UsageError {
    if (isolated && file != null) {
      throw new UsageError("--isolated reads no configuration, and --config names one");
    }
    if (isolated) {
      return Configuration.NONE;
    }
    Found found =
        file == null
            ? ConfigurationFiles.around(common(shell.folder(), paths))
            : ConfigurationFiles.at(given(shell, file));
    if (found instanceof Found.Wrong wrong) {
      throw new UsageError(
          file != null && wrong.problems().get(0).at().line() == 0
              ? "--config: " + message(shell, wrong.problems().get(0))
              : told(shell, wrong.problems()));
    }
    return ((Found.Read) found).configuration();
  }

  /**
   * Where a configuration is or could be that {@link #read} takes, from the nearest place on.
   *
   * @param paths the paths of the command, as they are written
   */
  List<Path> places(Shell shell, List<String> paths) {
    if (isolated) {
      return List.of();
    }
    List<Path> places = new ArrayList<>();
    Path common = common(shell.folder(), paths);
    Path top = Repository.around(common).orElse(common.getRoot());
    for (Path at = common; at != null && at.startsWith(top); at = at.getParent()) {
      places.add(at.resolve(ConfigurationFiles.OWN));
      places.add(at.resolve(ConfigurationFiles.SHARED));
    }
    return file == null ? places : List.of(shell.folder().resolve(file).normalize());
  }

  private static Path given(Shell shell, String file) throws UsageError {
    try {
      Path path = shell.folder().resolve(file);
      return Files.exists(path) ? path.toRealPath() : path.normalize();
    } catch (InvalidPathException | IOException e) {
      throw new UsageError("--config takes a file, not " + Plain.name(file));
    }
  }

  /** Problems as a person in the current folder reads them, one a line; the first of very many. */
  static String told(Shell shell, List<Problem> problems) {
    String more = problems.size() > MOST ? "\nand " + (problems.size() - MOST) + " more" : "";
    return problems.stream()
        .limit(MOST)
        .map(one -> where(shell, one.at()) + ": " + message(shell, one))
        .collect(Collectors.joining("\n", "", more));
  }

  private static String where(Shell shell, Spot at) {
    return Plain.name(place(shell, at)) + ':' + at.column();
  }

  /** What is wrong; paths in it as a person in the current folder writes them. */
  private static String message(Shell shell, Problem problem) {
    String here = shell.folder() + shell.folder().getFileSystem().getSeparator();
    return Plain.name(problem.message().replace(here, ""));
  }

  /** {@code asyncmend.toml:3}. */
  static String place(Shell shell, Spot at) {
    return name(shell, at.file()) + ':' + at.line();
  }

  /** A file as a person in the current folder writes it: relative, where that leads not far. */
  static String name(Shell shell, Path file) {
    try {
      String name = shell.folder().relativize(file).toString();
      String slashes = name.replace(file.getFileSystem().getSeparator(), "/");
      return slashes.isEmpty() ? "." : slashes;
    } catch (IllegalArgumentException e) {
      return file.toString(); // on another drive
    }
  }

  /** The deepest folder that holds all paths of a command. */
  static Path common(Path here, List<String> paths) {
    Path common = null;
    for (String path : paths) {
      Path folder = folder(here, path);
      while (common != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
      common = common == null ? folder : common;
    }
    return common == null ? here : common;
  }

  /** The folder that a path is, or is in; what does not exist counts as if it were there. */
  private static Path folder(Path here, String path) {
    try {
      Path at = here.resolve(path).normalize();
      while (at.getParent() != null && !Files.isDirectory(at)) {
        at = at.getParent();
      }
      return at.toRealPath();
    } catch (InvalidPathException | IOException e) {
      return here;
    }
  }
}
