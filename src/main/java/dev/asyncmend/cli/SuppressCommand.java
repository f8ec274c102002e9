package dev.asyncmend.cli;

import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.PatchReport;
import dev.asyncmend.report.Plain;
import dev.asyncmend.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend suppress}: comments that silence what is found today. */
@Command(
    name = "suppress",
    header = "Write comments that silence what is found today.",
    description =
        "Adds `# asyncmend: ignore[…]` to every finding, fixable or not: behind its line, or above "
            + "its statement where no comment can stand there or the line would get longer than 88 "
            + "characters. What is silenced already is left alone.",
    footer = {
      "  asyncmend suppress --diff",
      "  asyncmend suppress --select blocking-file-io --reason 'before the move to aiofiles' src"
    },
    sortOptions = false)
final class SuppressCommand extends MendCommand {
  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "What to write behind each comment, one line.")
  private String reason = "";

  @Option(names = "--diff", description = "Show a patch and write nothing.")
  private boolean diff;

  @Override
  Engine told(Engine engine) {
    return engine.silencing(reason);
  }

  @Override
  int work() throws UsageError {
    if (!Plain.name(reason).equals(reason)) {
      throw new UsageError("--reason takes one line of text, not " + Plain.name(reason));
    }
    RunReport report = run(diff ? Settings.Purpose.DIFF : Settings.Purpose.FIX);
    if (diff) {
      output().bytes(PatchReport.of(report, how().paint(shell())));
    } else if (files().piped()) {
      output().bytes(mended(report));
    }
    output().say(Summary.suppress(report, diff));
    boolean written = !diff && !files().piped();
    output().say(written ? new Undo(shell(), cache(), report).advice() : "");
    boolean left = report.open().findAny().isPresent();
    return worst(left ? ExitCode.FOUND : ExitCode.DONE, report);
  }
}
