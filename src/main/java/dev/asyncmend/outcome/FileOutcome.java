package dev.asyncmend.outcome;

import dev.asyncmend.text.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of one file. Paths are as a person in the current folder would write them. */
public sealed interface FileOutcome {

  /** The file. */
  String path();

  /** The text that {@link #notes} point into; null where there are none. */
  default @Nullable SourceText text() {
    return null;
  }

  /** What was found and is still there, silenced findings included; in source order. */
  default List<Note> notes() {
    return List.of();
  }

  /** What went wrong with single fixes: {@code line: what}. */
  default List<String> complaints() {
    return List.of();
  }

  /** Nothing to say. */
  record Clean(String path) implements FileOutcome {}

  /**
   * There are findings, and the file stays as it is.
   *
   * @param text what the findings point into
   */
  record Found(String path, SourceText text, List<Note> notes, List<String> complaints)
      implements FileOutcome {}

  /**
   * Fixes were applied.
   *
   * @param original the file as it was, with all that was found in it
   * @param change what goes to disk or into a patch
   * @param together the other files that some of the fixes change too, by their paths: all of them
   *     are written, or none
   * @param text the text with the fixes: what {@code notes} point into
   * @param fixed the findings that are gone; each points into the text of its round. One that was
   *     mended in other files only is counted in the first of those
   * @param notes what is left
   */
  record Mended(
      String path,
      Found original,
      Change change,
      List<String> together,
      SourceText text,
      List<Note> fixed,
      List<Note> notes,
      List<String> complaints)
      implements FileOutcome {

    /** The same with other bonds and complaints. */
    public Mended with(List<String> others, List<String> complaining) {
      return new Mended(path, original, change, others, text, fixed, notes, complaining);
    }
  }

  /**
   * There are fixes, and none was applied. {@code notes} are those of the file as it is.
   *
   * @param text what the findings point into
   * @param reason why, as half a sentence that continues the path
   */
  record Refused(String path, SourceText text, String reason, List<Note> notes)
      implements FileOutcome {}

  /**
   * The file is no Python that can be read, or cannot be read at all.
   *
   * @param line where, 1-based; 0 where it is not about a place
   * @param column where, 1-based, in UTF-16 units
   * @param reason one sentence without position
   */
  record Unreadable(String path, int line, int column, String reason) implements FileOutcome {}

  /** asyncmend gave up on this file and left it alone; on the others it did not. */
  sealed interface Failed extends FileOutcome permits Crashed, OverLimit {

    /** What happened, in one line. */
    String reason();
  }

  /**
   * The file took more than it may.
   *
   * @param reason what, and how to allow more, as half a sentence about "it"
   */
  record OverLimit(String path, String reason) implements Failed {}

  /**
   * A bug of asyncmend: this file was left alone, the others were not.
   *
   * @param reason what happened, in one line
   * @param trace the stack trace
   */
  record Crashed(String path, String reason, String trace) implements Failed {}
}
