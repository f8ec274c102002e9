package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code asyncmend share}: what a package installs below {@code share/}, for those who make one.
 */
@Command(
    name = "share",
    hidden = true,
    header = "Write manual pages and shell completions.",
    description = "Writes what a package installs below share/.",
    sortOptions = false)
final class ShareCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @Parameters(paramLabel = "FOLDER", description = "Where to write.")
  private String folder = "";

  @Override
  public Integer call() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    try {
      Path top = root.shell().folder().resolve(folder);
      for (Map.Entry<String, String> file : files(Commands.all(root)).entrySet()) {
        Path path = top.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue());
      }
      return ExitCode.DONE;
    } catch (IOException | IllegalArgumentException e) {
      root.output().error("cannot write to " + folder + ": " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  /** What there is to install, by the path below {@code share/}. */
  static Map<String, String> files(CommandLine commands) {
    Map<String, CommandLine> pages = new TreeMap<>();
    pages("asyncmend", commands, pages);
    List<String> names = new ArrayList<>(pages.keySet());
    Map<String, String> files = new TreeMap<>();
    pages.forEach(
        (name, command) -> files.put("man/man1/" + name + ".1", ManPage.of(command, name, names)));
    String bash = ShellCompletion.of(commands, CompletionCommand.Completion.BASH);
    files.put("bash-completion/completions/asyncmend", bash);
    String fish = ShellCompletion.of(commands, CompletionCommand.Completion.FISH);
    files.put("fish/vendor_completions.d/asyncmend.fish", fish);
    return files;
  }

  private static void pages(String name, CommandLine command, Map<String, CommandLine> pages) {
    if (!command.getCommandSpec().usageMessage().hidden()) {
      pages.put(name, command);
      command.getSubcommands().forEach((word, below) -> pages(name + "-" + word, below, pages));
    }
  }
}
