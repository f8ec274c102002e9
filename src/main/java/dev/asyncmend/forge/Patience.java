package dev.asyncmend.forge;

import java.time.Duration;
import java.util.Optional;

/**
 * Whether one request is sent again, and after how long: when the server asks for a pause that is
 * short enough, and when it was in trouble and twice does no harm.
 */
final class Patience {
  /** The longest pause that a server may ask for. */
  private static final Duration LONGEST = Duration.ofMinutes(2);

  private static final int MOST_PAUSES = 3;
  private static final int MOST_REPEATS = 2;

  private final Call call;
  private int pauses;
  private int repeats;

  Patience(Call call) {
    this.call = call;
  }

  /** How long to wait before it is sent again; empty where that was it. */
  Optional<Duration> rest(Exchange exchange) {
    if (exchange.failure() instanceof Failure.Limited limited) {
      boolean bearable = limited.pause().compareTo(LONGEST) <= 0 && pauses++ < MOST_PAUSES;
      return bearable ? Optional.of(limited.pause()) : Optional.empty();
    }
    if (exchange.passing() && call.repeatable() && repeats < MOST_REPEATS) {
      repeats++;
      return Optional.of(Duration.ofSeconds(repeats == 1 ? 1 : 4));
    }
    return Optional.empty();
  }
}
