package dev.asyncmend.cli;

import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Summary;
import java.util.List;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend check}: what is wrong. */
@Command(
    name = "check",
    header = "Say what is wrong; nothing is written.",
    footer = {
      "  asyncmend check",
      "  asyncmend check --select tag:blocking --format concise src",
      "  asyncmend check --format json src > findings.json",
      "  asyncmend check --report sarif=asyncmend.sarif --report junit=asyncmend.xml"
    },
    sortOptions = false)
final class CheckCommand extends MendCommand {
  @Option(
      names = "--watch",
      description = "Run again whenever a file of the project changes, until Ctrl-C.")
  private boolean watch;

  @ArgGroup(validate = false, order = 3, heading = "%nHow to tell it:%n")
  private TellOptions tell = new TellOptions();

  @Override
  boolean textEdits() {
    return tell.textEdits();
  }

  @Override
  boolean watched() {
    return watch;
  }

  @Override
  int work() throws UsageError {
    List<ReportFile> files = tell.files(shell());
    RunReport report = run(Settings.Purpose.CHECK);
    boolean open = report.open().findAny().isPresent();
    int code = worst(open ? ExitCode.FOUND : ExitCode.DONE, report);
    output().text(tell.tell(report, around(code)));
    output().raw(tell.cost(report));
    if (!tell.forPrograms()) {
      output().say(Summary.check(report));
    }
    return write(files, report, code);
  }
}
