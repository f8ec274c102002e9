package dev.asyncmend.bot;

/** The process of the bot ends here. */
final class Killed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Counts writes, and ends the process before one of them. */
  static final class Fuse {
    private int left = Integer.MAX_VALUE;
    private int burnt;

    /** Lets {@code writes} happen, and kills what wants to do one more. */
    void set(int writes) {
      left = writes;
      burnt = 0;
    }

    /** Nobody is killed from now on. */
    void off() {
      set(Integer.MAX_VALUE);
    }

    /** A write is about to happen. */
    void burn() {
      if (left-- <= 0) {
        throw new Killed();
      }
      burnt++;
    }

    /** How many writes there were since it was set. */
    int burnt() {
      return burnt;
    }
  }
}
