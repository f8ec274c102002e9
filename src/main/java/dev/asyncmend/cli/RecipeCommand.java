package dev.asyncmend.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** What the commands about recipes, not files, have in common. */
abstract class RecipeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  /** What the command says on standard output. */
  abstract String answer() throws UsageError;

  @Override
  public final Integer call() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    try {
      root.output().text(answer());
      return ExitCode.DONE;
    } catch (UsageError e) {
      root.output().error(e.getMessage());
      return ExitCode.FAILED;
    }
  }
}
