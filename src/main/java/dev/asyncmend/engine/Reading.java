package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.syntax.tree.PyFile;

/** What became of an attempt to read a file. */
sealed interface Reading {

  /** The file is Python. */
  record Parsed(PyFile file) implements Reading {}

  /** The file holds nothing that anybody asked for, and was not read. */
  record Skipped() implements Reading {}

  /**
   * The file is left alone.
   *
   * @param line where, 1-based; 0 where it is not about a place
   * @param column where, 1-based, in UTF-16 units
   */
  record Failed(int line, int column, String reason) implements Reading {
    FileOutcome outcome(String path) {
      return new FileOutcome.Unreadable(path, line, column, reason);
    }
  }
}
