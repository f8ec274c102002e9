package dev.asyncmend.trial;

import java.nio.file.Path;
import java.util.List;

/**
 * A run of the command that did not pass.
 *
 * @param how in a few words, such as "exit code 1"
 * @param tail the last lines of its output
 * @param log the file that keeps the output as a whole
 */
public record Failure(String how, List<String> tail, Path log) {
  /** Takes a copy of the list. */
  public Failure {
    tail = List.copyOf(tail);
  }
}
