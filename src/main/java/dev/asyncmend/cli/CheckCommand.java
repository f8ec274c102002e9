package dev.asyncmend.cli;

import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Summary;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;

/** {@code asyncmend check}: what is wrong. */
@Command(
    name = "check",
    header = "Say what is wrong; nothing is written.",
    footer = {
      "  asyncmend check",
      "  asyncmend check --select tag:blocking --format concise src",
      "  asyncmend check --format json src > findings.json"
    },
    sortOptions = false)
final class CheckCommand extends MendCommand {
  @ArgGroup(validate = false, order = 3, heading = "%nHow to tell it:%n")
  private TellOptions tell = new TellOptions();

  @Override
  boolean textEdits() {
    return tell.forPrograms();
  }

  @Override
  int work() throws UsageError {
    RunReport report = run(Settings.Purpose.CHECK);
    output().text(tell.tell(report, how().paint(shell())));
    output().raw(tell.cost(report));
    if (!tell.forPrograms()) {
      output().say(Summary.check(report));
    }
    return worst(report.open().findAny().isPresent() ? ExitCode.FOUND : ExitCode.DONE, report);
  }
}
