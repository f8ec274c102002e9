package dev.asyncmend.engine;

/** Told how far a run is; called from one thread at a time, often. */
@FunctionalInterface
public interface Progress {
  /** Nobody looks. */
  Progress NONE = (done, total) -> {};

  /**
   * One more file is done.
   *
   * @param done number of files that are done, from 1
   * @param total number of files of this stage
   */
  void at(int done, int total);
}
