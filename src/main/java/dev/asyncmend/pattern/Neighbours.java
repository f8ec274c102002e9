package dev.asyncmend.pattern;

import java.util.Optional;

/**
 * The other files of a project, for fixes that change several files at once. What is handed out
 * belongs to the state of the project that the asker's own file is in, and the same file is handed
 * out once.
 */
@FunctionalInterface
public interface Neighbours {
  /** Where no other file can be changed. */
  Neighbours NONE = path -> new Neighbour.Shut("it would have to change another file");

  /** The file that the index calls {@code path}, whatever file that is. */
  Neighbour at(String path);

  /**
   * The same file to read in, whether or not it may be changed: what is found in a file does not
   * depend on which other files a run is about. Empty where it cannot be read.
   */
  default Optional<Surroundings> seen(String path) {
    return at(path) instanceof Neighbour.Open open ? Optional.of(open.around()) : Optional.empty();
  }
}
