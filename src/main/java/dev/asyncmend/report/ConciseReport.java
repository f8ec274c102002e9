package dev.asyncmend.report;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.SourceText;

/** One line a finding: {@code path:line:column: recipe [*] message}. */
final class ConciseReport {
  private ConciseReport() {}

  static String of(RunReport report, Paint paint) {
    StringBuilder out = new StringBuilder();
    for (FileOutcome outcome : report.outcomes()) {
      for (Note note : outcome.notes()) {
        if (!note.suppressed() && outcome.text() != null) {
          out.append(line(report, outcome.text(), note, paint)).append('\n');
        }
      }
    }
    return out.toString();
  }

  /** The line of one finding, without line feed. */
  static String line(RunReport report, SourceText text, Note note, Paint paint) {
    Finding finding = note.finding();
    String mark = report.fixable(note) ? " [" + paint.good("*") + "]" : "";
    return paint.strong(Plain.path(finding.path()))
        + paint.faint(":")
        + Spot.of(text, finding.span().start()).replace(":", paint.faint(":"))
        + paint.faint(":")
        + " "
        + paint.bad(finding.card().id())
        + mark
        + " "
        + Plain.sentence(finding.message());
  }
}
