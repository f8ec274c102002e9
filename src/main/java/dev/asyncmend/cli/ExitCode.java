package dev.asyncmend.cli;

/** What the process says when it ends. */
final class ExitCode {
  /** Nothing to report, or all of it fixed. */
  static final int DONE = 0;

  /** Findings remain, files could not be read, or the patch is not empty. */
  static final int FOUND = 1;

  /** The command line or the environment is at fault, or asyncmend is. */
  static final int FAILED = 2;

  /** Ended by the user, as by Ctrl-C. */
  static final int INTERRUPTED = 130;

  /** The forge refused, or could not be reached. */
  static final int REFUSED = 3;

  private ExitCode() {}
}
