package dev.asyncmend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** The threads that a run works with. Results come in the order of the items, so runs repeat. */
final class Workers implements AutoCloseable {
  /**
   * Address space for the stack of a thread, in bytes: a tree is as deep as the longest sum in a
   * file, and recursion over it needs room. Only what is touched takes memory.
   */
  private static final long STACK = 512L << 20;

  private final ExecutorService pool;

  private Workers(ExecutorService pool) {
    this.pool = pool;
  }

  /** That many threads, at least one. */
  static Workers of(int jobs) {
    AtomicInteger number = new AtomicInteger();
    return new Workers(
        Executors.newFixedThreadPool(
            Math.max(1, jobs),
            task -> {
              Thread thread = new Thread(null, task, "worker-" + number.incrementAndGet(), STACK);
              // Ctrl-C must not wait for a file that takes long.
              thread.setDaemon(true);
              return thread;
            }));
  }

  /** Does {@code work} for every item; what it throws is thrown here. */
  <T, R> List<R> each(List<T> items, Progress progress, Function<? super T, R> work) {
    List<Future<R>> futures = new ArrayList<>(items.size());
    for (T item : items) {
      futures.add(pool.submit(() -> work.apply(item)));
    }
    List<R> results = new ArrayList<>(items.size());
    for (Future<R> future : futures) {
      results.add(get(future));
      progress.at(results.size(), items.size());
    }
    return results;
  }

  private static <R> R get(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
