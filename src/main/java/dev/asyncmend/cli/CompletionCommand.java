package dev.asyncmend.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend completion}: what a shell must know to complete a command line. */
@Command(
    name = "completion",
    header = "Print what completes command lines in your shell.",
    footer = {
      "  asyncmend completion bash > ~/.local/share/bash-completion/completions/asyncmend",
      "  source <(asyncmend completion zsh)",
      "  asyncmend completion fish > ~/.config/fish/completions/asyncmend.fish"
    },
    sortOptions = false)
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Completion shell = Completion.BASH;

  /** The shells. */
  enum Completion {
    /** GNU's. */
    BASH,
    /** That of macOS. */
    ZSH,
    /** The friendly one. */
    FISH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    root.output().text(ShellCompletion.of(Commands.all(root), shell));
    return ExitCode.DONE;
  }
}
