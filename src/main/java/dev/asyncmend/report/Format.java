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
  JSONL,
  /** For code scanning: OASIS SARIF 2.1.0. */
  SARIF,
  /** For GitHub Actions: annotations. */
  GITHUB,
  /** For GitLab: a code quality report. */
  GITLAB,
  /** For servers that show tests: JUnit's XML. */
  JUNIT,
  /** For reviewdog. */
  RDJSON,
  /** For spreadsheets (RFC 4180). */
  CSV,
  /** For a browser: one page that needs nothing else. */
  HTML;

  /** Everything that was found, as text that ends with a line feed, or nothing at all. */
  public String tell(RunReport report, Surroundings around) {
    return switch (this) {
      case FULL -> FullReport.of(report, around.paint());
      case CONCISE -> ConciseReport.of(report, around.paint());
      case JSON -> JsonReport.array(report);
      case JSONL -> JsonReport.lines(report);
      case SARIF -> SarifReport.of(report, around);
      case GITHUB -> GithubReport.of(report, around.ground());
      case GITLAB -> GitlabReport.of(report, around.ground());
      case JUNIT -> JunitReport.of(report);
      case RDJSON -> RdjsonReport.of(report, around);
      case CSV -> CsvReport.of(report);
      case HTML -> HtmlPage.of(report, around);
    };
  }

  /** The same in no folder in particular. */
  String tell(RunReport report, Paint paint) {
    return tell(report, Surroundings.plain(paint));
  }

  /** Whether a program reads it, and no person. */
  public boolean forPrograms() {
    return this != FULL && this != CONCISE && this != HTML;
  }

  /** Whether it shows fixes as changes of text. */
  public boolean showsEdits() {
    return this == JSON || this == JSONL || this == SARIF || this == RDJSON || this == HTML;
  }

  /** The name as a user writes it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
