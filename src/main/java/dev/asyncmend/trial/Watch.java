package dev.asyncmend.trial;

/** Told what a trial does. */
public interface Watch {
  /**
   * A run of the command begins.
   *
   * @param number from 1
   * @param what what it is for, in a few words
   */
  void run(int number, String what);

  /**
   * It is over.
   *
   * @param how how it ended, in a few words
   */
  void done(int number, String how);
}
