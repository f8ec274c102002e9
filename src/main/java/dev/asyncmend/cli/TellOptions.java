package dev.asyncmend.cli;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.CostTable;
import dev.asyncmend.report.Format;
import dev.asyncmend.report.Paint;
import dev.asyncmend.report.Statistics;
import picocli.CommandLine.Option;

/** How findings are told. */
final class TellOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "full (the default), concise, json or jsonl.")
  private Format format = Format.FULL;

  @Option(
      names = "--statistics",
      description =
          "Only count the findings of each recipe, and tell on standard error what the run took.")
  private boolean statistics;

  /** What there is to tell, as text for standard output. */
  String tell(RunReport report, Paint paint) {
    return statistics ? Statistics.of(report) : format.tell(report, paint);
  }

  /** What the run took, as text for standard error; empty where nobody asked. */
  String cost(RunReport report) {
    return statistics ? CostTable.of(report.cost(), PeakMemory.bytes()) : "";
  }

  /** Whether a program reads it: no summary is wanted, and every detail is. */
  boolean forPrograms() {
    return !statistics && (format == Format.JSON || format == Format.JSONL);
  }
}
