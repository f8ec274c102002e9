package dev.asyncmend.forge;

import java.time.Duration;
import java.time.Instant;

/** How fast a server is asked for things: a pause lies between any two requests that write. */
final class Pace {
  private final Clock clock;
  private final Duration pause;
  private Instant free = Instant.MIN;

  /** What time it is; tests have their own. */
  interface Clock {
    /** The clock of this machine. */
    Clock SYSTEM =
        new Clock() {
          @Override
          public Instant now() {
            return Instant.now();
          }

          @Override
          public void sleep(Duration time) throws InterruptedException {
            Thread.sleep(time.toMillis());
          }
        };

    /** Now. */
    Instant now();

    /** Waits. */
    void sleep(Duration time) throws InterruptedException;
  }

  Pace(Clock clock, Duration pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** Waits until the next request that writes may go; the pause counts from its end. */
  void beforeWrite() throws InterruptedException {
    Instant now = clock.now();
    if (now.isBefore(free)) {
      clock.sleep(Duration.between(now, free));
    }
  }

  /** A request that writes is over. */
  void afterWrite() {
    free = clock.now().plus(pause);
  }

  /** Waits because the server says so, or because it is in trouble. */
  void rest(Duration time) throws InterruptedException {
    clock.sleep(time);
  }

  /** Now. */
  Instant now() {
    return clock.now();
  }
}
