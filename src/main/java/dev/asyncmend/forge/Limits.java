package dev.asyncmend.forge;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How long a server wants to be left alone: {@code Retry-After}, the end of a used-up hour, or
 * GitHub's secondary limits, which may name no time and then mean a minute.
 */
final class Limits {
  private static final Duration SECONDARY = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  private Limits() {}

  /** How long; empty where the answer is about something else. */
  static Optional<Duration> wait(Answer answer, String said, Instant now) {
    int status = answer.status();
    if (status != 403 && status != 429 && status != 503) {
      return Optional.empty();
    }
    Optional<Duration> named = answer.header("retry-after").flatMap(text -> after(text, now));
    if (named.isPresent()) {
      return named;
    }
    if (status == 503) {
      return Optional.empty();
    }
    if (answer.header("x-ratelimit-remaining").orElse("").equals("0")) {
      return Optional.of(
          answer.header("x-ratelimit-reset").map(t -> until(t, now)).orElse(SECONDARY));
    }
    String words = said.toLowerCase(Locale.ROOT);
    boolean secondary = words.contains("secondary rate limit") || words.contains("abuse detection");
    return status == 429 || secondary ? Optional.of(SECONDARY) : Optional.empty();
  }

  /** {@code Retry-After}: seconds, or a date. */
  private static Optional<Duration> after(String text, Instant now) {
    if (text.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(span(now, date.toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Seconds since 1970. */
  private static Duration until(String text, Instant now) {
    return text.matches("[0-9]{1,12}")
        ? span(now, Instant.ofEpochSecond(Long.parseLong(text)))
        : SECONDARY;
  }

  private static Duration span(Instant now, Instant then) {
    Duration span = Duration.between(now, then).plusSeconds(1);
    if (span.isNegative()) {
      return Duration.ofSeconds(1);
    }
    return span.compareTo(LONGEST) > 0 ? LONGEST : span;
  }
}
