package dev.asyncmend.cli;

import dev.asyncmend.config.ConfigurationFiles;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend init}: a first configuration. */
@Command(
    name = "init",
    header = "Write a short asyncmend.toml for the project in the current folder.",
    description =
        "Looks at what the project uses. A configuration that is there already is never touched.",
    footer = {"  asyncmend init", "  asyncmend init --pyproject >> pyproject.toml"},
    sortOptions = false)
final class InitCommand implements Callable<Integer> {
  private static final String TABLE = "tool.asyncmend";

  @ParentCommand private @Nullable Asyncmend root;

  @Option(
      names = "--pyproject",
      description = {"Write no file; print the table that you can add to pyproject.toml."})
  private boolean pyproject;

  @Override
  public Integer call() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    try {
      return work(root.shell(), root.output());
    } catch (UsageError e) {
      root.output().error(e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int work(Shell shell, Output output) throws UsageError {
    Path folder = shell.folder();
    Optional<Path> there = ConfigurationFiles.in(folder).filter(InitCommand::configures);
    if (there.isPresent()) {
      throw new UsageError(
          there.get().getFileName() + " has a configuration already; `asyncmend config` shows it");
    }
    String text = FirstConfiguration.of(settings(folder), pyproject ? TABLE : "");
    if (pyproject) {
      output.text("\n" + text);
      return ExitCode.DONE;
    }
    try {
      Files.writeString(
          folder.resolve(ConfigurationFiles.OWN), text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UsageError(ConfigurationFiles.OWN + " is there already, and is no file");
    } catch (IOException e) {
      throw new UsageError("cannot write " + ConfigurationFiles.OWN + ": " + e.getMessage());
    }
    output.say("Wrote asyncmend.toml. `asyncmend config` shows all settings that hold.");
    return ExitCode.DONE;
  }

  /** Whether a file is ours, or has our table, be it right or wrong. */
  private static boolean configures(Path file) {
    try {
      return file.endsWith(ConfigurationFiles.OWN)
          || Files.readString(file, StandardCharsets.ISO_8859_1).contains(TABLE);
    } catch (IOException e) {
      return true; // nothing is added to what nobody can read
    }
  }

  private static Settings settings(Path folder) {
    return new Settings(
        folder,
        List.of("."),
        List.of(),
        true,
        Level.SAFE,
        null,
        Settings.Purpose.CHECK,
        false,
        null,
        null,
        null,
        1);
  }
}
