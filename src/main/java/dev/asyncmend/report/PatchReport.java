package dev.asyncmend.report;

import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.text.UnifiedDiff;
import java.io.ByteArrayOutputStream;
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
}
