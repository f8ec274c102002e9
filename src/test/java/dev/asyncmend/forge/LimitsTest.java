package dev.asyncmend.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Manners: a second between writes, and what servers say about limits. */
final class LimitsTest {
  private static final Call READ = Call.get("x");
  private static final Call WRITE = Call.post("x").with(Map.of());
  private static final String SECONDARY =
      "{\"message\":\"You have exceeded a secondary rate limit. Please wait a few minutes.\"}";

  private final ScriptedServer server = ScriptedServer.start();
  private final TurnedClock clock = new TurnedClock();
  private final Wire wire =
      new Wire(Hub.at(server.address(), Map.of()), clock, Duration.ofSeconds(20));

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void leavesASecondBetweenWrites() {
    server.says(201, "{}").says(201, "{}").says(200, "{}").says(201, "{}");

    ok(WRITE);
    clock.turn(Duration.ofMillis(300));
    ok(WRITE);
    ok(READ);
    clock.turn(Duration.ofSeconds(2));
    ok(WRITE);
    assertThat(clock.waits()).containsExactly(Duration.ofMillis(700));
  }

  @Test
  void repositoriesOfOneServerShareItsPace() {
    Pace pace = new Pace(clock, Duration.ofSeconds(1));
    Server hub = Hub.at(server.address(), Map.of());
    server.says(201, "{}").says(201, "{}");

    for (int repository = 0; repository < 2; repository++) {
      Wire own = new Wire(hub, pace, Duration.ofSeconds(20));
      assertThat(Trouble.caught(() -> own.send(WRITE))).isInstanceOf(Reply.Ok.class);
    }
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(1));
    assertThat(Pace.of(hub, Duration.ofSeconds(1))).isSameAs(Pace.of(hub, Duration.ofSeconds(1)));
  }

  @Test
  void waitsAsLongAsItIsTold() {
    server.says(429, "", "Retry-After: 7").says(201, "{}");

    ok(WRITE);
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void readsADate() {
    server.says(503, "", "Retry-After: Fri, 02 Jan 2026 03:04:15 GMT").says(201, "{}");

    ok(WRITE);
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(11));
  }

  @Test
  void waitsAMinuteForASecondaryLimitThatNamesNoTime() {
    server.says(403, SECONDARY).says(201, "{}");

    ok(WRITE);
    assertThat(clock.waits()).containsExactly(Duration.ofMinutes(1));
  }

  @Test
  void waitsForTheEndOfAnHourThatIsNear() {
    long reset = clock.now().plusSeconds(30).getEpochSecond();
    server.says(403, "", "X-RateLimit-Remaining: 0", "X-RateLimit-Reset: " + reset);
    server.says(200, "{}");

    ok(READ);
    assertThat(clock.waits()).containsExactly(Duration.ofSeconds(31));
  }

  @Test
  void doesNotWaitForAnHour() {
    long reset = clock.now().plusSeconds(3000).getEpochSecond();
    server.says(
        403,
        "{\"message\":\"API rate limit exceeded for installation\"}",
        "X-RateLimit-Remaining: 0",
        "X-RateLimit-Reset: " + reset);

    assertThat(failure(READ))
        .isEqualTo(
            new Failure.Limited(
                Duration.ofSeconds(3001),
                "Hub wants no more requests for 3001 s (403): API rate limit exceeded for"
                    + " installation"));
    assertThat(clock.waits()).isEmpty();
  }

  @Test
  void doesNotWaitForEver() {
    for (int times = 0; times < 9; times++) {
      server.says(429, "", "Retry-After: 1");
    }
    assertThat(failure(READ)).isInstanceOf(Failure.Limited.class);
    assertThat(server.heard()).hasSize(4);
  }

  @Test
  void aForbiddenRequestIsNoLimit() {
    server.says(403, "{\"message\":\"no\"}", "X-RateLimit-Remaining: 4999");

    assertThat(failure(WRITE)).isInstanceOf(Failure.Refused.class);
  }

  private void ok(Call call) {
    assertThat(Trouble.caught(() -> wire.send(call))).isInstanceOf(Reply.Ok.class);
  }

  private Failure failure(Call call) {
    Reply<Answer> reply = Trouble.caught(() -> wire.send(call));
    assertThat(reply).isInstanceOf(Reply.Failed.class);
    return ((Reply.Failed<Answer>) reply).failure();
  }
}
