package dev.asyncmend.forge;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How fast a server is asked for things: one request at a time, and a pause between any two that
 * write. Whoever works with several repositories of a server has one pace for all of them.
 */
final class Pace {
  /** Of the servers that this process talks to, by their hosts. */
  private static final Map<String, Pace> SHARED = new ConcurrentHashMap<>();

  private final Clock clock;
  private final Duration pause;
  private final ReentrantLock turn = new ReentrantLock(true);
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

  /** The pace that this process keeps with a server, by the clock of this machine. */
  static Pace of(Server server, Duration pause) {
    return SHARED.computeIfAbsent(server.host(), host -> new Pace(Clock.SYSTEM, pause));
  }

  /** Waits until the next request may go; one that writes waits for the pause, too. */
  void begin(boolean writes) throws InterruptedException {
    turn.lockInterruptibly();
    try {
      Instant now = clock.now();
      if (writes && now.isBefore(free)) {
        clock.sleep(Duration.between(now, free));
      }
    } catch (InterruptedException e) {
      turn.unlock();
      throw e;
    }
  }

  /** A request is over; the pause counts from its end. */
  void end(boolean writes) {
    if (writes) {
      free = clock.now().plus(pause);
    }
    turn.unlock();
  }

  /** Nobody asks for a time, because the server says so, or because it is in trouble. */
  void rest(Duration time) throws InterruptedException {
    turn.lockInterruptibly();
    try {
      clock.sleep(time);
    } finally {
      turn.unlock();
    }
  }

  /** Now. */
  Instant now() {
    return clock.now();
  }
}
