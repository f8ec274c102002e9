package dev.asyncmend.cli;

import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.engine.Survey;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.SurveyReport;
import dev.asyncmend.report.Complaints;
import dev.asyncmend.report.Plain;
import dev.asyncmend.syntax.AstDump;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend parse}: which files can be read. */
@Command(
    name = "parse",
    header = "Say which files are Python that asyncmend can read.",
    description =
        "Reads Python 3.8 to 3.15, names every file that is something else with the place and "
            + "the reason, and counts.",
    sortOptions = false)
final class ParseCommand extends FileCommand {
  @Option(
      names = "--roundtrip",
      description = "Put each file together again from its tokens and compare the bytes.")
  private boolean roundtrip;

  @Option(
      names = "--dump-ast",
      description = "Print the tree of each file, in the words of CPython's ast.")
  private boolean dump;

  @Override
  int work() throws UsageError {
    Settings settings = settings(Settings.Purpose.CHECK, Level.SAFE, null);
    SurveyReport report =
        dump
            ? Survey.of(settings.oneByOne(), roundtrip, this::show, Progress.NONE)
            : Survey.of(settings, roundtrip, file -> {}, progress());
    complain(report);
    if (!dump) {
      tell(report);
    }
    int code = report.lossy().isEmpty() ? ExitCode.DONE : ExitCode.FOUND;
    return worst(code, report.troubles(), report.outcomes());
  }

  private void show(PyFile file) {
    output().text(AstDump.of(file));
  }

  /** Broken files are the answer here, not a complaint, unless the answer is a tree. */
  private void complain(SurveyReport report) {
    List<FileOutcome> failed =
        report.outcomes().stream()
            .filter(outcome -> dump || !(outcome instanceof FileOutcome.Unreadable))
            .toList();
    for (String line : Complaints.of(report.troubles(), failed, how().verbose(shell()))) {
      output().say("asyncmend: " + line);
    }
  }

  private void tell(SurveyReport report) {
    StringBuilder out = new StringBuilder();
    for (FileOutcome outcome : report.outcomes()) {
      if (outcome instanceof FileOutcome.Unreadable broken) {
        out.append(Complaints.unreadable(broken)).append('\n');
      }
    }
    for (String path : report.lossy()) {
      out.append(Plain.path(path)).append(": does not come out as it went in\n");
    }
    long parsed = report.parsed();
    int read = report.outcomes().size();
    out.append("read     ").append(read).append('\n');
    out.append("parsed   ").append(parsed).append('\n');
    out.append("broken   ").append(read - parsed).append('\n');
    if (roundtrip) {
      out.append("lossless ").append(parsed - report.lossy().size()).append('\n');
    }
    output().text(out.toString());
  }
}
