package dev.asyncmend.campaign;

/**
 * How many pull requests a whole run may open. Repositories at work lend from it what they may
 * need, and give back what they did not; one that would get less than it may need waits for those.
 */
public final class Allowance {
  private int left;
  private int lent;

  /** An allowance of so many. */
  public Allowance(int most) {
    this.left = Math.max(0, most);
  }

  /** How many a repository may open, no more than it wants. None where the thread is stopped. */
  public synchronized int lend(int wanted) {
    try {
      while (left < wanted && lent > 0) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
    int granted = Math.min(left, wanted);
    left -= granted;
    lent += granted;
    return granted;
  }

  /** A repository is done: it had so many and opened so many. */
  public synchronized void settle(int granted, int opened) {
    lent -= granted;
    left += Math.max(0, granted - opened);
    notifyAll();
  }
}
