package dev.asyncmend.outcome;

import java.util.List;

/**
 * What is known about one call, and how.
 *
 * @param line where it starts, 1-based
 * @param column where it starts, 1-based, in UTF-16 units
 * @param code the call as written, on one line
 * @param verdict what it gives, in a few words
 * @param parts what its parts are: the receiver's from the left, then the callee
 */
public record CallStory(int line, int column, String code, String verdict, List<PartStory> parts) {
  /** Takes a copy of the list. */
  public CallStory {
    parts = List.copyOf(parts);
  }

  /**
   * What one part is.
   *
   * @param code as written, on one line
   * @param what what it is, in a few words
   * @param steps how that is known, the nearest fact first
   */
  public record PartStory(String code, String what, List<Step> steps) {
    /** Takes a copy of the list. */
    public PartStory {
      steps = List.copyOf(steps);
    }
  }
}
