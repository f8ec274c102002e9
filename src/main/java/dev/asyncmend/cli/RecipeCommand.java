package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.ParentCommand;

/** What the commands about recipes, not files, have in common. */
abstract class RecipeCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @ArgGroup(validate = false, order = 7, heading = "%nConfiguration:%n")
  private ConfigOptions config = new ConfigOptions();

  /** What the command says on standard output about recipes of this catalogue. */
  abstract String answer(Catalog catalog, Shell shell) throws UsageError;

  @Override
  public final Integer call() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    try {
      Shell shell = root.shell();
      root.output().text(answer(Cards.load(shell, config.read(shell, List.of())), shell));
      return ExitCode.DONE;
    } catch (UsageError e) {
      e.getMessage().lines().forEach(root.output()::error);
      return ExitCode.FAILED;
    }
  }
}
