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

  /** One finding, without colours. */
  static String of(RunReport report, Located found) {
    FullReport teller = new FullReport(report, Paint.NONE);
    teller.tell(found.text(), found.note());
    return teller.out.toString();
  }

  private void tell(SourceText text, Note note) {
    Finding finding = note.finding();
    out.append(ConciseReport.line(report, text, note, paint)).append('\n');
    out.append(CodeFrame.of(text, finding.span(), paint));
    note.chain()
        .forEach(
            step ->
                hint(
                    "note",
                    Plain.name(step.path())
                        + ":"
                        + Spot.line(step, finding.path(), text)
                        + ": "
                        + Plain.sentence(step.text())));
    hint("help", help(note));
    out.append('\n');
  }

  private void hint(String kind, String text) {
    out.append("  = ").append(paint.strong(kind)).append(": ").append(text).append('\n');
  }

  private String help(Note note) {
    Finding finding = note.finding();
    Fix fix = finding.fix();
    String more = "`asyncmend explain " + finding.card().id() + "`";
    if (fix == null) {
      return finding.obstacle() == null
          ? "no automatic fix is certain to be right; see " + more
          : "no automatic fix: " + Plain.name(finding.obstacle());
    }
    String title = Plain.name(fix.title()) + where(finding.path(), fix);
    if (report.fixable(note)) {
      return title;
    }
    return fix.level() == Level.UNSAFE
        ? title + " (may change behaviour: `--unsafe` applies it)"
        : title + " (never applied; see " + more + ")";
  }

  /** Which files a fix changes, where that is not only the one that the finding is in. */
  private static String where(String path, Fix fix) {
    long others = fix.files().stream().filter(file -> !file.path().equals(path)).count();
    if (others == 0) {
      return "";
    }
    String here = fix.edits(path).isEmpty() ? ", in " : ", in this and ";
    return here + others + (others == 1 ? " other file" : " other files");
  }
}
