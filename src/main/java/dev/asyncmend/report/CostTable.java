package dev.asyncmend.report;

import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.Stage;
import java.util.Locale;

/** What a run took, stage by stage. */
public final class CostTable {
  private static final double NANOS = 1e9;
  private static final double MEGA = 1e6;

  private CostTable() {}

  /**
   * A table with a line for each stage, and a sentence about the run as a whole.
   *
   * @param memory the most bytes of the heap that were in use at any time
   */
  public static String of(Cost cost, long memory) {
    StringBuilder out = new StringBuilder();
    out.append(String.format("%-8s  %9s  %7s  %7s\n", "stage", "seconds", "files", "MB read"));
    for (Stage stage : Stage.values()) {
      Cost.Spent spent = cost.of(stage);
      String time = decimal("%.2f", spent.nanos() / NANOS);
      String bytes = spent.bytes() == 0 ? "" : decimal("%.1f", spent.bytes() / MEGA);
      String line = String.format("%-8s  %9s  %7d  %7s", name(stage), time, spent.files(), bytes);
      out.append(line.stripTrailing()).append('\n');
    }
    String threads = cost.threads() == 1 ? "1 thread" : cost.threads() + " threads together";
    return out.append("Seconds are those of ")
        .append(threads)
        .append("; the run took ")
        .append(decimal("%.2f", cost.wall() / NANOS))
        .append(" s and at most ")
        .append(decimal("%.0f", memory / MEGA))
        .append(" MB of heap.\n")
        .toString();
  }

  private static String name(Stage stage) {
    return stage == Stage.RECALL ? "cache" : stage.name().toLowerCase(Locale.ROOT);
  }

  private static String decimal(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
