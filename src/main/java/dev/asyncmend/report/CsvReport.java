package dev.asyncmend.report;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.Position;
import java.util.List;
import java.util.Locale;

/**
 * A table with a line for each finding (RFC 4180). A cell that a spreadsheet would take for a
 * formula begins with an apostrophe, which makes it text there.
 */
final class CsvReport {
  private static final List<String> HEADER =
      List.of(
          "path",
          "line",
          "column",
          "end_line",
          "end_column",
          "recipe",
          "level",
          "severity",
          "message",
          "scope",
          "fixable",
          "fix",
          "fingerprint",
          "suppressed");

  /** What a formula begins with (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@";

  private CsvReport() {}

  static String of(RunReport report) {
    StringBuilder out = new StringBuilder();
    row(HEADER, out);
    Located.all(report).forEach(found -> row(cells(report, found), out));
    return out.toString();
  }

  private static List<String> cells(RunReport report, Located found) {
    Position start = found.start();
    Position end = found.end();
    Fix fix = found.finding().fix();
    return List.of(
        formula(Plain.path(found.finding().path())),
        String.valueOf(start.line()),
        String.valueOf(start.column()),
        String.valueOf(end.line()),
        String.valueOf(end.column()),
        found.recipe(),
        found.finding().level().name().toLowerCase(Locale.ROOT),
        Severity.of(found.finding()).word(),
        text(found.message()),
        text(found.note().scope()),
        String.valueOf(report.fixable(found.note())),
        fix == null ? "" : text(fix.title()),
        found.note().fingerprint(),
        String.valueOf(found.note().suppressed()));
  }

  private static String text(String text) {
    return formula(Plain.name(text));
  }

  private static String formula(String plain) {
    return !plain.isEmpty() && FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
  }

  private static void row(List<String> cells, StringBuilder out) {
    String gap = "";
    for (String cell : cells) {
      out.append(gap).append(quoted(cell));
      gap = ",";
    }
    out.append("\r\n");
  }

  private static String quoted(String cell) {
    boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0;
    return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }
}
