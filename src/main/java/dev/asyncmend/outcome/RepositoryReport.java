package dev.asyncmend.outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What became of one repository of a campaign.
 *
 * @param name what people know it by
 * @param place its address without secrets, or its folder
 * @param base the base branch; empty where it did not come to that
 * @param forge the kind of forge; empty where it did not come to that
 * @param dryRun whether the steps are only planned
 * @param enabled whether the project says that it wants pull requests
 * @param status how it ended
 * @param reason why it failed, in one line; empty where it did not
 * @param steps what was done, or would be
 * @param patches the files that were written where no forge was wanted
 * @param notes what there was to say besides, a line each
 * @param started when
 * @param took how long
 */
public record RepositoryReport(
    String name,
    String place,
    String base,
    String forge,
    boolean dryRun,
    boolean enabled,
    Status status,
    String reason,
    List<PullStep> steps,
    List<String> patches,
    List<String> notes,
    Instant started,
    Duration took) {
  /** Takes copies of the lists. */
  public RepositoryReport {
    steps = List.copyOf(steps);
    patches = List.copyOf(patches);
    notes = List.copyOf(notes);
  }

  /** How a repository ended. */
  public enum Status {
    /** All was done, or there was nothing to do. */
    DONE("done", false),
    /** Its configuration does not want pull requests, and nobody said yes. */
    DISABLED("disabled", false),
    /** Its configuration is wrong, or what the campaign says about it. */
    CONFIGURATION("configuration", true),
    /** It cannot be cloned, fetched or checked out. */
    GIT("git", true),
    /** The forge refused, or was not reached. */
    FORGE("forge", true),
    /** It took too long. */
    TIMEOUT("timeout", true),
    /** Asyncmend has a bug, or not enough memory. */
    INTERNAL("internal", true);

    private final String word;
    private final boolean failed;

    Status(String word, boolean failed) {
      this.word = word;
      this.failed = failed;
    }

    /** As JSON has it. */
    public String word() {
      return word;
    }

    /** Whether it is to be done again. */
    public boolean failed() {
      return failed;
    }

    /** What a word stands for; {@link #INTERNAL} for one that there is not. */
    public static Status of(String word) {
      try {
        return valueOf(word.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        return INTERNAL;
      }
    }
  }

  /** How many steps of a kind were taken, or are planned. */
  public int count(PullStep.Verb verb) {
    return (int)
        steps.stream().filter(one -> one.verb() == verb && one.failure().isEmpty()).count();
  }

  /** How many pull requests changed, or would: opened, brought up to date, closed. */
  public int changes() {
    return count(PullStep.Verb.CREATE)
        + count(PullStep.Verb.UPDATE)
        + count(PullStep.Verb.EDIT)
        + count(PullStep.Verb.TELL)
        + count(PullStep.Verb.CLOSE);
  }
}
