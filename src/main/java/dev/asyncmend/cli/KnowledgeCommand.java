package dev.asyncmend.cli;

import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.Librarian;
import dev.asyncmend.engine.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend knowledge}: what a library offers. */
@Command(
    name = "knowledge",
    hidden = true,
    header = "Write down what a library offers.",
    description =
        "Reads the source of a library and prints its facts in the form of knowledge/libraries.",
    sortOptions = false)
final class KnowledgeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the library's packages.")
  private String folder = "";

  @Option(
      names = "--exclude",
      paramLabel = "GLOB",
      split = ",",
      description = "Leave out what matches, in the notation of .gitignore; repeatable.")
  private List<String> exclude = new ArrayList<>();

  @Override
  public Integer call() {
    Asyncmend program = root;
    if (program == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    Path top = top(program.shell());
    if (top == null || !Files.isDirectory(top)) {
      program.output().error("no such folder: " + folder);
      return ExitCode.FAILED;
    }
    StringBuilder out = new StringBuilder();
    facts(top).forEach((path, text) -> out.append("# === ").append(path).append('\n').append(text));
    program.output().text(out.toString());
    return ExitCode.DONE;
  }

  private @Nullable Path top(Shell shell) {
    try {
      return shell.folder().resolve(folder);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private SortedMap<String, String> facts(Path top) {
    return Librarian.describe(
        new Settings(
            top,
            List.of("."),
            exclude,
            false,
            Level.SAFE,
            null,
            Settings.Purpose.CHECK,
            false,
            null,
            null,
            null,
            1));
  }
}
