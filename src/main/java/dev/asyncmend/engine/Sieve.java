package dev.asyncmend.engine;

import dev.asyncmend.outcome.Note;
import dev.asyncmend.syntax.tree.PyFile;
import java.util.List;

/**
 * Has a say in what a run reports and mends, between the match and the mend of each round. Asked by
 * several threads, about one file by one at a time.
 */
interface Sieve {

  /** The files of the run, before any of them is looked at. */
  default void start(List<SourceFile> files) {}

  /** Whether anything that may be found in a file is of interest. */
  default boolean wants(SourceFile file) {
    return true;
  }

  /**
   * What is left of what was found in one state of a file, in order.
   *
   * @param notes all that was found, silenced findings included
   */
  List<Note> sift(Sight sight, List<Note> notes);

  /**
   * One state of a file.
   *
   * @param file what it holds
   * @param suppressions its comments
   * @param origins the way back to the text that it had before the run
   */
  record Sight(SourceFile source, PyFile file, Suppressions suppressions, Origins origins) {}
}
