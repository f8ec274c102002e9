package dev.asyncmend.forge;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that goes when it is turned: waiting takes no time and is written down. */
final class TurnedClock implements Pace.Clock {
  private final List<Duration> waits = new ArrayList<>();
  private Instant now = Instant.parse("2026-01-02T03:04:05Z");

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public void sleep(Duration time) {
    waits.add(time);
    now = now.plus(time);
  }

  /** Time goes by. */
  void turn(Duration time) {
    now = now.plus(time);
  }

  /** How long it was waited, each time. */
  List<Duration> waits() {
    return List.copyOf(waits);
  }
}
