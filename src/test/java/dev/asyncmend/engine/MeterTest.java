package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.Stage;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Which stage gets the time, the files and the bytes. */
final class MeterTest {
  private final Meter meter = new Meter();

  private Cost.Spent spent(Stage stage) {
    return meter.cost(1, null).of(stage);
  }

  private static long work() {
    long start = System.nanoTime();
    while (System.nanoTime() == start) {
      Thread.onSpinWait();
    }
    return start;
  }

  @Test
  void aStageInAStageHasItsOwnTime() {
    long start = System.nanoTime();
    meter.in(
        Stage.MATCH,
        () -> {
          work();
          meter.in(Stage.INDEX, MeterTest::work);
          return work();
        });
    long wall = System.nanoTime() - start;

    long match = spent(Stage.MATCH).nanos();
    long index = spent(Stage.INDEX).nanos();
    assertThat(match).isPositive();
    assertThat(index).isPositive();
    assertThat(match + index).as("no time counts twice").isLessThanOrEqualTo(wall);
    assertThat(meter.cost(1, null).wall()).isGreaterThanOrEqualTo(match + index);
  }

  @Test
  void bytesBelongToTheStageThatReadsThem() {
    meter.in(
        Stage.MATCH,
        () -> {
          meter.bytes(1);
          meter.in(Stage.INDEX, () -> meter.bytes(10));
          meter.bytes(100);
        });
    meter.bytes(1000);

    assertThat(spent(Stage.MATCH).bytes()).isEqualTo(101);
    assertThat(spent(Stage.INDEX).bytes()).isEqualTo(10);
  }

  @Test
  void whatFailsLeavesItsStage() {
    assertThatThrownBy(
            () ->
                meter.in(
                    Stage.PARSE,
                    () -> {
                      throw new IOException("gone");
                    }))
        .isInstanceOf(IOException.class);
    meter.in(Stage.MATCH, () -> meter.bytes(5));
    meter.bytes(7);

    assertThat(spent(Stage.PARSE).bytes()).isZero();
    assertThat(spent(Stage.MATCH).bytes()).isEqualTo(5);
  }

  @Test
  void threadsAddUp() throws InterruptedException {
    Thread[] threads = new Thread[4];
    for (int index = 0; index < threads.length; index++) {
      threads[index] =
          new Thread(
              () -> {
                meter.files(Stage.MATCH, 2);
                meter.in(Stage.MATCH, () -> meter.bytes(3));
              });
      threads[index].start();
    }
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(spent(Stage.MATCH).files()).isEqualTo(8);
    assertThat(spent(Stage.MATCH).bytes()).isEqualTo(12);
  }
}
