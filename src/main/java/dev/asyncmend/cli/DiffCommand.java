package dev.asyncmend.cli;

import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.PatchReport;
import dev.asyncmend.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend diff}: what would change, as a patch. */
@Command(
    name = "diff",
    header = "Show what `fix` would change; nothing is written.",
    description =
        "Prints a patch that `git apply` takes, and nothing else, to standard output. Its paths "
            + "are relative to the root of the repository.",
    footer = {
      "  asyncmend diff",
      "  asyncmend diff --unsafe src > mend.patch && git apply mend.patch",
      "  asyncmend diff --stdin-filename app.py - < app.py"
    },
    sortOptions = false)
final class DiffCommand extends MendCommand {
  @Option(
      names = "--watch",
      description = "Run again whenever a file of the project changes, until Ctrl-C.")
  private boolean watch;

  @Override
  boolean watched() {
    return watch;
  }

  @Override
  int work() throws UsageError {
    return show(this, run(Settings.Purpose.DIFF));
  }

  /** Shows the patch of a command that was asked for one. */
  static int show(MendCommand command, RunReport report) {
    byte[] patch = PatchReport.of(report, command.how().paint(command.shell()));
    command.output().bytes(patch);
    command.output().say(Summary.diff(report));
    return worst(patch.length == 0 ? ExitCode.DONE : ExitCode.FOUND, report);
  }
}
