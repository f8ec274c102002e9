package dev.asyncmend.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Several at a time and no more, each within its time. */
final class ScheduleTest {
  private static final List<Integer> TWELVE = IntStream.range(0, 12).boxed().toList();

  @Test
  void justSoManyAreAtWorkAtATime() throws Exception {
    AtomicInteger working = new AtomicInteger();
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    CyclicBarrier three = new CyclicBarrier(3);

    new Schedule(3, Duration.ZERO)
        .run(
            TWELVE,
            (item, term) -> {
              seen.add(working.incrementAndGet());
              await(three); // nobody comes on before three are here
              seen.add(working.getAndDecrement());
              await(three);
            });

    assertThat(seen).contains(3).allMatch(number -> number <= 3);
  }

  @Test
  void eachIsDoneOnce() throws Exception {
    Set<Integer> done = ConcurrentHashMap.newKeySet();
    AtomicInteger count = new AtomicInteger();

    new Schedule(4, Duration.ofMinutes(1))
        .run(
            TWELVE,
            (item, term) -> {
              done.add(item);
              count.incrementAndGet();
            });

    assertThat(done).containsExactlyInAnyOrderElementsOf(TWELVE);
    assertThat(count).hasValue(12);
  }

  @Test
  void timeIsUpForOneAndNotForTheNext() throws Exception {
    Set<String> said = ConcurrentHashMap.newKeySet();

    new Schedule(1, Duration.ofMillis(50))
        .run(
            List.of("slow", "quick"),
            (item, term) -> {
              if (item.equals("slow")) {
                hangs();
              }
              said.add(item + " " + term.end() + " " + Thread.currentThread().isInterrupted());
            });

    assertThat(said).containsExactlyInAnyOrder("slow true false", "quick false false");
  }

  @Test
  void stoppingEndsWhatIsAtWorkAndBeginsNothing() throws Exception {
    Schedule schedule = new Schedule(2, Duration.ZERO);
    CountDownLatch begun = new CountDownLatch(2);
    AtomicInteger count = new AtomicInteger();
    Thread stopper =
        new Thread(
            () -> {
              await(begun);
              schedule.stop(Duration.ofMinutes(1));
            });
    stopper.start();

    schedule.run(
        TWELVE,
        (item, term) -> {
          count.incrementAndGet();
          begun.countDown();
          hangs();
        });

    stopper.join();
    assertThat(count).hasValue(2);
    assertThat(schedule.stopped()).isTrue();
  }

  private static void hangs() {
    await(new CountDownLatch(1));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
