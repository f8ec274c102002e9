package dev.asyncmend.report;

import dev.asyncmend.outcome.RunReport;
import java.util.Locale;

/** How findings are told. */
public enum Format {
  /** For people: a line, the code around it and what can be done. */
  FULL,
  /** For people and editors: one line a finding. */
  CONCISE,
  /** For programs: one array. */
  JSON,
  /** For programs: one object a line. */
  JSONL;

  /** Everything that was found, as text that ends with a line feed, or nothing at all. */
  public String tell(RunReport report, Paint paint) {
    return switch (this) {
      case FULL -> FullReport.of(report, paint);
      case CONCISE -> ConciseReport.of(report, paint);
      case JSON -> JsonReport.array(report);
      case JSONL -> JsonReport.lines(report);
    };
  }

  /** The name as a user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
