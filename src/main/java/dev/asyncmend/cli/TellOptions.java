package dev.asyncmend.cli;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.CostTable;
import dev.asyncmend.report.Format;
import dev.asyncmend.report.Statistics;
import dev.asyncmend.report.StatisticsJson;
import dev.asyncmend.report.Surroundings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** How findings are told. */
final class TellOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "full (the default) or concise for people; html for a browser; json, jsonl, csv; github, "
            + "gitlab, junit, rdjson, sarif for servers."
      })
  private Format format = Format.FULL;

  @Option(
      names = "--report",
      paramLabel = "FORMAT=FILE",
      description = "Write a report to a file besides; repeatable.")
  private List<String> reports = new ArrayList<>();

  @Option(
      names = "--statistics",
      description =
          "Only count the findings of each recipe, and tell on standard error what the run took; "
              + "with --format json one object tells both.")
  private boolean statistics;

  /** Whether there are files to write reports to. */
  boolean reports() {
    return !reports.isEmpty();
  }

  /** The files that reports go to; complains about those that make no sense. */
  List<ReportFile> files(Shell shell) throws UsageError {
    return ReportFile.all(reports, shell.folder());
  }

  /** What there is to tell, as text for standard output. */
  String tell(RunReport report, Surroundings around) {
    if (!statistics) {
      return format.tell(report, around);
    }
    return format == Format.JSON
        ? StatisticsJson.of(report, PeakMemory.bytes())
        : Statistics.of(report);
  }

  /** What the run took, as text for standard error; empty where nobody asked. */
  String cost(RunReport report) {
    return statistics && format != Format.JSON
        ? CostTable.of(report.cost(), PeakMemory.bytes())
        : "";
  }

  /** Whether a program reads standard output: no summary is wanted. */
  boolean forPrograms() {
    return format.forPrograms() && (!statistics || format == Format.JSON);
  }

  /** Whether somebody wants to know the fixes as changes of text. */
  boolean textEdits() {
    boolean shown = !statistics && format.showsEdits();
    return shown || reports.stream().flatMap(ReportFile::format).anyMatch(Format::showsEdits);
  }
}
