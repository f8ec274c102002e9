package dev.asyncmend.outcome;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a run.
 *
 * @param level the weakest fixes that the run may apply
 * @param outcomes one for each file, sorted by path
 * @param troubles paths that could not be looked into
 * @param cost what it took
 */
public record RunReport(
    Level level, List<FileOutcome> outcomes, List<Trouble> troubles, Cost cost) {
  /** A report of which nobody wants to know what it took. */
  public RunReport(Level level, List<FileOutcome> outcomes, List<Trouble> troubles) {
    this(level, outcomes, troubles, Cost.NONE);
  }

  /** Takes copies of the lists. */
  public RunReport {
    outcomes = List.copyOf(outcomes);
    troubles = List.copyOf(troubles);
  }

  /** The outcomes of one kind. */
  public <T extends FileOutcome> List<T> all(Class<T> kind) {
    return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Every finding that is still there and that no comment silences. */
  public Stream<Note> open() {
    return outcomes.stream()
        .flatMap(outcome -> outcome.notes().stream())
        .filter(note -> !note.suppressed());
  }

  /** Every finding that was mended. */
  public Stream<Note> fixed() {
    return all(FileOutcome.Mended.class).stream().flatMap(mended -> mended.fixed().stream());
  }

  /** Whether the run may apply this finding's fix. */
  public boolean fixable(Note note) {
    Fix fix = note.finding().fix();
    return fix != null && fix.level() != Level.ADVICE && fix.level().compareTo(level) <= 0;
  }
}
