package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What became of one file by itself.
 *
 * @param outcome what is to be said about it
 * @param banned the recipes whose fixes are not applied to it any more
 * @param hopeless fingerprints of findings whose fixes cannot be used
 * @param turned whether fixes changed which of its functions others have to await
 * @param origins the way back to the text that it had before
 */
record Treatment(
    SourceFile source,
    FileOutcome outcome,
    Set<String> banned,
    Set<String> hopeless,
    boolean turned,
    Origins origins) {

  /** A file of which nothing more is to be said. */
  static Treatment of(SourceFile source, FileOutcome outcome) {
    return new Treatment(source, outcome, Set.of(), Set.of(), false, Origins.UNTOUCHED);
  }

  /**
   * The same, with something to complain about.
   *
   * @param text what the file holds
   */
  Treatment complaining(SourceText text, String complaint) {
    List<String> all = new ArrayList<>(outcome.complaints());
    all.add(complaint);
    FileOutcome other =
        outcome instanceof FileOutcome.Mended mended
            ? mended.with(mended.together(), all)
            : new FileOutcome.Found(source.name(), text, outcome.notes(), all);
    return new Treatment(source, other, banned, hopeless, turned, origins);
  }

  /**
   * The outcome of a file that nobody looked at again.
   *
   * @param together the files that must be written with it
   */
  FileOutcome outcome(List<String> together) {
    return outcome instanceof FileOutcome.Mended mended
        ? mended.with(together, mended.complaints())
        : outcome;
  }

  /** Whether the fix of a finding may still be tried. */
  boolean takes(Note note) {
    return !banned.contains(note.finding().card().id()) && !hopeless.contains(note.fingerprint());
  }

  /** Whether the file can be looked at once more. */
  boolean readable() {
    return !(outcome instanceof FileOutcome.Unreadable || outcome instanceof FileOutcome.Failed);
  }
}
