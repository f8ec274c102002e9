package dev.asyncmend.engine;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * The time that one file may still take. Whoever works on the file asks now and then; nobody is
 * stopped from outside. A single step counts for a tenth of the budget at most: the first file that
 * asks about all of a project waits for what is read but once, and is not to blame.
 */
final class Budget {
  private static final long NANOS = 1_000_000_000L;
  private static final long SLOWEST = 10;

  private final long seconds;
  private final BooleanSupplier stop;
  private long left;
  private long last;

  private Budget(long seconds, long now, BooleanSupplier stop) {
    this.seconds = seconds;
    this.stop = stop;
    this.left = seconds * NANOS;
    this.last = now;
  }

  /** A budget for a file that this thread begins with now; only this thread may ask it. */
  static Budget of(FileLimits limits) {
    return of(limits, () -> false);
  }

  /**
   * The same.
   *
   * @param stop whether nobody wants the result any more
   */
  static Budget of(FileLimits limits, BooleanSupplier stop) {
    return new Budget(limits.seconds(), System.nanoTime(), stop);
  }

  /** The same at a certain time, in nanoseconds. */
  static Budget at(FileLimits limits, long now) {
    return new Budget(limits.seconds(), now, () -> false);
  }

  /** Ends the work on the file where it took too long, or where somebody stopped it. */
  void check() {
    if (stop.getAsBoolean()) {
      throw new CancellationException("stopped");
    }
    check(System.nanoTime());
  }

  /** The same at a certain time, in nanoseconds. */
  void check(long now) {
    left -= Math.min(now - last, seconds * NANOS / SLOWEST);
    last = now;
    if (seconds > 0 && left < 0) {
      throw new Spent(seconds);
    }
  }

  /** A file took too long. */
  static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Spent(long seconds) {
      super("it took more than " + seconds + " s (see --timeout)", null, false, false);
    }
  }
}
