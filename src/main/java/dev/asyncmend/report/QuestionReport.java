package dev.asyncmend.report;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.text.SourceText;
import java.util.List;

/** One finding and what its fix would change, for somebody who is asked about it. */
public final class QuestionReport {
  private QuestionReport() {}

  /**
   * The finding, how it is known, what the fix does, and the patch in colours.
   *
   * @param text what the finding points into
   * @param patches a patch for each file that the fix changes, as git would print it
   */
  public static String of(Note note, SourceText text, List<String> patches, Paint paint) {
    StringBuilder out = new StringBuilder();
    Finding finding = note.finding();
    String place = Plain.name(finding.path()) + ":" + Spot.of(text, finding.span().start()) + ":";
    out.append(paint.strong(place)).append(' ').append(paint.bad(finding.card().id())).append(' ');
    out.append(Plain.name(finding.message())).append('\n');
    note.chain()
        .forEach(
            step ->
                out.append("  = note: ")
                    .append(Plain.name(step.path()) + ":")
                    .append(Spot.line(step, finding.path(), text) + ": ")
                    .append(Plain.name(step.text()))
                    .append('\n'));
    Fix fix = finding.fix();
    if (fix != null) {
      out.append("  = help: ").append(Plain.name(fix.title()));
      out.append(fix.level() == Level.UNSAFE ? " (may change behaviour)" : "").append('\n');
    }
    for (String patch : patches) {
      patch.lines().forEach(line -> out.append(painted(line, patches.size(), paint)));
    }
    return out.toString();
  }

  private static String painted(String line, int files, Paint paint) {
    String shown = DisplayLine.of(line).text();
    if (line.startsWith("diff --git ") || (files == 1 && head(line))) {
      return "";
    }
    if (head(line)) {
      return paint.strong(shown) + "\n";
    }
    if (line.startsWith("@@")) {
      return paint.good(shown) + "\n";
    }
    if (line.startsWith("+")) {
      return paint.added(shown) + "\n";
    }
    return (line.startsWith("-") ? paint.removed(shown) : shown) + "\n";
  }

  private static boolean head(String line) {
    return line.startsWith("--- ") || line.startsWith("+++ ");
  }
}
