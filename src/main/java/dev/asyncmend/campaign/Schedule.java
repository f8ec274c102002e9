package dev.asyncmend.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing after the other, several at a time, each within a limit of time. What takes
 * longer, or is at work when all is stopped, has its thread interrupted.
 */
public final class Schedule {
  /** Address space for the stack of a thread, in bytes. */
  private static final long STACK = 64L << 20;

  private final int jobs;
  private final Duration limit;
  private final List<Thread> threads = new ArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "limit");
            thread.setDaemon(true);
            return thread;
          });
  private volatile boolean stopped;

  /**
   * A schedule.
   *
   * @param jobs how many at a time, at least one
   * @param limit how long one may take; zero for any time
   */
  public Schedule(int jobs, Duration limit) {
    this.jobs = Math.max(1, jobs);
    this.limit = limit;
  }

  /** What a thing at work is told. */
  public static final class Term {
    private final Thread thread = Thread.currentThread();
    private boolean over;
    private boolean late;

    /** Time is up. */
    private synchronized void expire() {
      if (!over) {
        late = true;
        thread.interrupt();
      }
    }

    /** No interruption comes from here any more; whether time was up before. */
    public synchronized boolean end() {
      over = true;
      if (late) {
        Thread.interrupted();
      }
      return late;
    }
  }

  /** Does something within a term. */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it; calls {@link Term#end} when it is done. */
    void on(T item, Term term);
  }

  /** Does {@code work} for all items, and comes back when that is done, or all is stopped. */
  public <T> void run(List<T> items, Work<T> work) throws InterruptedException {
    Iterator<T> next = items.iterator();
    synchronized (threads) {
      for (int number = 0; number < Math.min(jobs, items.size()); number++) {
        Thread thread = new Thread(null, () -> all(next, work), "campaign-" + number, STACK);
        thread.setDaemon(true);
        threads.add(thread);
      }
      threads.forEach(Thread::start);
    }
    for (Thread thread : List.copyOf(threads)) {
      thread.join();
    }
    clock.shutdownNow();
  }

  private <T> void all(Iterator<T> items, Work<T> work) {
    for (T item = next(items); item != null; item = next(items)) {
      Term term = new Term();
      Future<?> alarm = limit.isZero() ? null : expires(term);
      try {
        work.on(item, term);
      } finally {
        term.end();
        if (alarm != null) {
          alarm.cancel(false);
        }
      }
    }
  }

  private Future<?> expires(Term term) {
    return clock.schedule(term::expire, limit.toMillis(), TimeUnit.MILLISECONDS);
  }

  private <T> @Nullable T next(Iterator<T> items) {
    synchronized (items) {
      return !stopped && items.hasNext() ? items.next() : null;
    }
  }

  /** Whether all was stopped. */
  public boolean stopped() {
    return stopped;
  }

  /**
   * Stops: nothing new is begun, and what is at work is interrupted and waited for.
   *
   * @param patience how long to wait at most
   */
  public void stop(Duration patience) {
    stopped = true;
    synchronized (threads) {
      threads.forEach(Thread::interrupt);
    }
    long end = System.nanoTime() + patience.toNanos();
    for (Thread thread : List.copyOf(threads)) {
      try {
        thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
