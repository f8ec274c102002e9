package dev.asyncmend.trial;

import dev.asyncmend.outcome.RunReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a trial. */
public sealed interface Verified {

  /** No fix is to be tried; the command was not run. */
  record Idle(RunReport report) implements Verified {}

  /**
   * The command passes with the fixes of {@code report}, and fails with each of the others beside
   * them.
   *
   * @param report of a run that shows its fixes and has written nothing
   * @param rejected the fixes that were left out
   * @param runs how often the command was run
   * @param moody whether it passed and failed on the very same files
   */
  record Proven(RunReport report, List<Rejection> rejected, int runs, boolean moody)
      implements Verified {}

  /**
   * Nothing could be proven.
   *
   * @param reason a sentence without full stop
   * @param failure the run of the command that is to blame; null where it is something else
   */
  record Halted(String reason, @Nullable Failure failure) implements Verified {}
}
