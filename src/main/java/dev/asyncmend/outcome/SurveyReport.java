package dev.asyncmend.outcome;

import java.util.List;

/**
 * What a survey of files found.
 *
 * @param outcomes one for each file, sorted by path: {@code Clean} where it was parsed, else {@code
 *     Unreadable} or {@code Crashed}
 * @param lossy the parsed files that do not come out again as they went in
 * @param troubles paths that could not be looked into
 */
public record SurveyReport(List<FileOutcome> outcomes, List<String> lossy, List<Trouble> troubles) {
  /** Takes copies of the lists. */
  public SurveyReport {
    outcomes = List.copyOf(outcomes);
    lossy = List.copyOf(lossy);
    troubles = List.copyOf(troubles);
  }

  /** How many files were parsed. */
  public long parsed() {
    return outcomes.stream().filter(FileOutcome.Clean.class::isInstance).count();
  }
}
