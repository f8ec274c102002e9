package dev.asyncmend.cli;

import dev.asyncmend.lsp.Server;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend lsp}: speaks with an editor. */
@Command(
    name = "lsp",
    header = "Serve an editor: the Language Server Protocol on standard input and output.",
    description = {
      "Editors start this themselves; docs/editor.md says how to tell them. It ends when the "
          + "editor does."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:The editor ended it, as the protocol wants it.",
      "1:The editor went away without a word.",
      "2:The command line is wrong, or asyncmend failed."
    },
    footer = {"  asyncmend lsp"},
    sortOptions = false)
@SuppressWarnings("UnusedVariable") // picocli sets the switch, which changes nothing
final class LspCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @Option(names = "--stdio", description = "What it does anyway; some editors say so.")
  private boolean stdio;

  @ArgGroup(validate = false, order = 8, heading = "%nWhat to remember:%n")
  private CacheOptions memory = new CacheOptions();

  @Override
  public Integer call() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    Shell shell = root.shell();
    // Whoever writes to standard output by mistake must not break into the protocol.
    System.setOut(System.err);
    try {
      EditorWorkbench workbench = new EditorWorkbench(shell, memory.folder(shell));
      return Server.serve(shell.in(), shell.out(), workbench, shell.folder(), Version.number());
    } catch (UsageError e) {
      root.output().error(String.valueOf(e.getMessage()));
      return ExitCode.FAILED;
    }
  }
}
