package dev.asyncmend.outcome;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run took.
 *
 * @param wall from start to end, in nanoseconds
 * @param threads how many of them worked on files
 * @param stages what each stage took; nothing where it is missing
 * @param trouble why the cache could not be used as it was meant, as a sentence; null where it
 *     could, or where there was none
 */
public record Cost(long wall, int threads, Map<Stage, Spent> stages, @Nullable String trouble) {
  /** Nobody measured. */
  public static final Cost NONE = new Cost(0, 0, Map.of(), null);

  /** Takes a copy of the map. */
  public Cost {
    stages = Map.copyOf(stages);
  }

  /**
   * What one stage took.
   *
   * @param nanos the time that threads were in it, summed over the threads; what they waited for
   *     each other is in it, what they did meanwhile in another stage is not
   * @param files how many files it was about
   * @param functions how many function definitions were parsed in them
   * @param bytes how many bytes were read from files
   */
  public record Spent(long nanos, long files, long functions, long bytes) {
    /** Nothing. */
    public static final Spent NOTHING = new Spent(0, 0, 0, 0);
  }

  /** What a stage took. */
  public Spent of(Stage stage) {
    return stages.getOrDefault(stage, Spent.NOTHING);
  }
}
