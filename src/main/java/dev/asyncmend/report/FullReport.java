package dev.asyncmend.report;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.SourceText;

/** Each finding with the code around it, why it is one, and what can be done. */
final class FullReport {
  private final RunReport report;
  private final Paint paint;
  private final StringBuilder out = new StringBuilder();

  private FullReport(RunReport report, Paint paint) {
    this.report = report;
    this.paint = paint;
  }

  static String of(RunReport report, Paint paint) {
    FullReport teller = new FullReport(report, paint);
    for (FileOutcome outcome : report.outcomes()) {
      SourceText text = outcome.text();
      for (Note note : outcome.notes()) {
        if (text != null && !note.suppressed()) {
          teller.tell(text, note);
        }
      }
    }
    return teller.out.toString();
  }

  private void tell(SourceText text, Note note) {
    Finding finding = note.finding();
    out.append(ConciseReport.line(report, text, note, paint)).append('\n');
    out.append(CodeFrame.of(text, finding.span(), paint));
    note.chain().forEach(step -> hint("note", place(step.path(), step.line()) + step.text()));
    hint("help", help(note));
    out.append('\n');
  }

  private void hint(String kind, String text) {
    out.append("  = ").append(paint.strong(kind)).append(": ").append(text).append('\n');
  }

  private static String place(String path, int line) {
    return Plain.name(path) + ":" + line + ": ";
  }

  private String help(Note note) {
    Fix fix = note.finding().fix();
    String more = "`asyncmend explain " + note.finding().card().id() + "`";
    if (fix == null) {
      return "no automatic fix is certain to be right; see " + more;
    }
    String title = Plain.name(fix.title());
    if (report.fixable(note)) {
      return title;
    }
    return fix.level() == Level.UNSAFE
        ? title + " (may change behaviour: `--unsafe` applies it)"
        : title + " (never applied; see " + more + ")";
  }
}
