package dev.asyncmend.engine;

import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.scope.Scopes;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Measures what the stages of a run take. A thread is in one stage at a time: when one stage asks
 * another, that one's time is its own. Cheap enough to be always on.
 */
final class Meter {
  private final long start = System.nanoTime();
  private final Map<Stage, Sums> stages = new EnumMap<>(Stage.class);
  private final ThreadLocal<Clock> clocks = ThreadLocal.withInitial(Clock::new);

  Meter() {
    for (Stage stage : Stage.values()) {
      stages.put(stage, new Sums());
    }
  }

  /** Something to do that may fail. */
  @FunctionalInterface
  interface Work<T, E extends Exception> {
    T done() throws E;
  }

  private static final class Sums {
    private final LongAdder nanos = new LongAdder();
    private final LongAdder files = new LongAdder();
    private final LongAdder functions = new LongAdder();
    private final LongAdder bytes = new LongAdder();
  }

  /** Which stage a thread is in, and since when. */
  private static final class Clock {
    private @Nullable Sums stage;
    private long since;

    @Nullable Sums enter(@Nullable Sums next) {
      long now = System.nanoTime();
      Sums last = stage;
      if (last != null) {
        last.nanos.add(now - since);
      }
      stage = next;
      since = now;
      return last;
    }
  }

  /** Does {@code work} as part of a stage. */
  <T, E extends Exception> T in(Stage stage, Work<T, E> work) throws E {
    Clock clock = clocks.get();
    Sums outer = clock.enter(sums(stage));
    try {
      return work.done();
    } finally {
      clock.enter(outer);
    }
  }

  /** Does {@code work} as part of a stage. */
  void in(Stage stage, Runnable work) {
    in(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  /** One more file, or several, went through a stage. */
  void files(Stage stage, long count) {
    sums(stage).files.add(count);
  }

  /** The functions of a file were parsed for a stage. */
  void functions(Stage stage, Scopes file) {
    sums(stage).functions.add(file.functions());
  }

  /** Bytes of a file were read by the stage that this thread is in. */
  void bytes(long count) {
    Sums stage = clocks.get().stage;
    if (stage != null) {
      stage.bytes.add(count);
    }
  }

  private Sums sums(Stage stage) {
    Sums sums = stages.get(stage);
    if (sums == null) {
      throw new IllegalStateException("every stage has its sums");
    }
    return sums;
  }

  /** What the run took so far. */
  Cost cost(int threads, @Nullable String trouble) {
    Map<Stage, Cost.Spent> spent = new EnumMap<>(Stage.class);
    stages.forEach(
        (stage, sums) ->
            spent.put(
                stage,
                new Cost.Spent(
                    sums.nanos.sum(), sums.files.sum(), sums.functions.sum(), sums.bytes.sum())));
    return new Cost(System.nanoTime() - start, threads, spent, trouble);
  }
}
