package dev.asyncmend.report;

import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.UnifiedDiff;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;

/** The changes of a run as one patch that {@code git apply} takes, file by file in git's order. */
public final class PatchReport {
  private PatchReport() {}

  /** The patch in the very bytes of its files; no bytes where nothing changes. */
  public static byte[] of(RunReport report) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    report.all(FileOutcome.Mended.class).stream()
        .map(FileOutcome.Mended::change)
        .sorted(Comparator.comparing(Change::patchPath))
        .map(change -> UnifiedDiff.of(change.patchPath(), change.before(), change.after()))
        .forEach(out::writeBytes);
    return out.toByteArray();
  }

  /**
   * The same for people: with colours the lines are decoded as UTF-8, and what could do something
   * to a terminal is replaced. Without colours it is the patch itself.
   */
  public static byte[] of(RunReport report, Paint paint) {
    byte[] patch = of(report);
    if (paint == Paint.NONE) {
      return patch;
    }
    StringBuilder out = new StringBuilder();
    boolean head = true;
    for (String line : new String(patch, StandardCharsets.UTF_8).split("\n", -1)) {
      head = line.startsWith("diff --git ") || (head && !line.startsWith("@@"));
      String shown = DisplayLine.of(line.replace("\r", "")).text();
      out.append(head ? paint.strong(shown) : painted(line, shown, paint)).append('\n');
    }
    out.setLength(Math.max(0, out.length() - 1));
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String painted(String line, String shown, Paint paint) {
    if (line.startsWith("@@")) {
      return paint.good(shown);
    }
    if (line.startsWith("+")) {
      return paint.added(shown);
    }
    return line.startsWith("-") ? paint.removed(shown) : shown;
  }
}
