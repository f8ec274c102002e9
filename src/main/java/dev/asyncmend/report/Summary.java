package dev.asyncmend.report;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a run comes to, in a line or two for a person. */
public final class Summary {
  private static final String NO_FILES = "There are no Python files to look at.";

  private Summary() {}

  /** What was found; empty where complaints say it all. */
  public static String check(RunReport report) {
    if (report.outcomes().isEmpty()) {
      return report.troubles().isEmpty() ? NO_FILES : "";
    }
    long findings = report.open().count();
    String where = " in " + count(report.outcomes().size(), "file") + suppressed(report);
    if (findings == 0) {
      return "No findings" + where + ".";
    }
    return "Found " + count(findings, "finding") + where + ". " + remedies(report);
  }

  /** What would change; empty where complaints say it all. */
  public static String diff(RunReport report) {
    if (report.outcomes().isEmpty()) {
      return report.troubles().isEmpty() ? NO_FILES : "";
    }
    long files = report.all(FileOutcome.Mended.class).size();
    long left = report.open().count();
    String fixed = count(report.fixed().count(), "finding");
    String start =
        files == 0
            ? "No file would change."
            : count(files, "file") + " would change, mending " + fixed + ".";
    return left == 0 ? start : start + " " + left(report, left);
  }

  /** What was changed, and what is left; empty where complaints say it all. */
  public static String fix(RunReport report) {
    if (report.outcomes().isEmpty()) {
      return report.troubles().isEmpty() ? NO_FILES : "";
    }
    long left = report.open().count();
    String fixed = fixed(report, report.all(FileOutcome.Mended.class), left);
    return left == 0 ? fixed : fixed + " " + left(report, left);
  }

  /**
   * What was silenced; empty where complaints say it all.
   *
   * @param shown whether it was only shown
   */
  public static String suppress(RunReport report, boolean shown) {
    if (report.outcomes().isEmpty()) {
      return report.troubles().isEmpty() ? NO_FILES : "";
    }
    List<FileOutcome.Mended> mended = report.all(FileOutcome.Mended.class);
    long left = report.open().count();
    String what =
        mended.isEmpty()
            ? "Nothing to silence in " + count(report.outcomes().size(), "file")
            : (shown ? "Would silence " : "Silenced ")
                + count(report.fixed().count(), "finding")
                + " in "
                + count(mended.size(), "file");
    return what + (left == 0 ? "." : "; " + count(left, "finding") + " not silenced.");
  }

  private static String fixed(RunReport report, List<FileOutcome.Mended> mended, long left) {
    if (mended.isEmpty()) {
      String files = count(report.outcomes().size(), "file");
      return left == 0 ? "Nothing to fix in " + files + "." : "Nothing fixed in " + files + ".";
    }
    String findings = count(report.fixed().count(), "finding");
    return "Fixed " + findings + " in " + count(mended.size(), "file") + ".";
  }

  private static String left(RunReport report, long left) {
    long unsafe = unsafe(report);
    long manual = report.open().filter(note -> !mendable(note, Level.UNSAFE)).count();
    List<String> parts = new ArrayList<>();
    if (unsafe > 0) {
      parts.add(count(unsafe, "more") + " can be fixed with --unsafe");
    }
    if (manual > 0) {
      parts.add(count(manual, "finding") + (manual == 1 ? " has" : " have") + " no automatic fix");
    }
    if (left > unsafe + manual) {
      parts.add(count(left - unsafe - manual, "finding") + " not fixed");
    }
    return String.join("; ", parts) + ".";
  }

  private static String remedies(RunReport report) {
    long fixable = report.open().filter(report::fixable).count();
    long unsafe = unsafe(report);
    if (fixable == 0 && unsafe == 0) {
      return "None has an automatic fix.";
    }
    String first = fixable == 0 ? "" : fixable + " fixable with `asyncmend fix`";
    String more = unsafe == 0 ? "" : unsafe + (fixable == 0 ? "" : " more") + " with `--unsafe`";
    return first + (first.isEmpty() || more.isEmpty() ? "" : ", ") + more + ".";
  }

  /** How many findings a fix of this run would leave and {@code --unsafe} would not. */
  private static long unsafe(RunReport report) {
    Predicate<Note> now = report::fixable;
    return report.open().filter(now.negate().and(note -> mendable(note, Level.UNSAFE))).count();
  }

  private static boolean mendable(Note note, Level level) {
    Fix fix = note.finding().fix();
    return fix != null && fix.level().compareTo(level) <= 0;
  }

  private static String suppressed(RunReport report) {
    long silent =
        report.outcomes().stream()
            .flatMap(outcome -> outcome.notes().stream())
            .filter(Note::suppressed)
            .count();
    return silent == 0 ? "" : " (" + silent + " suppressed)";
  }

  private static String count(long number, String thing) {
    boolean plural = number != 1 && !thing.equals("more");
    return number + " " + thing + (plural ? "s" : "");
  }
}
