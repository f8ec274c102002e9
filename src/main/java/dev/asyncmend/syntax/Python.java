package dev.asyncmend.syntax;

import dev.asyncmend.syntax.antlr.Front;
import dev.asyncmend.syntax.antlr.NotPython;
import dev.asyncmend.text.SourceText;
import dev.asyncmend.text.Span;

/** Reads Python of any version from 3.8 to 3.15. */
public final class Python {
  private Python() {}

  /**
   * The file that {@code text} is, or where and why it is not Python. Never throws: text that
   * overflows the stack of this thread is read again by one with more, and is {@code Broken} if
   * that is not enough either.
   */
  public static Parse parse(SourceText text) {
    try {
      return read(text);
    } catch (StackOverflowError shallow) {
      return new DeepReader(text).read();
    }
  }

  private static Parse read(SourceText text) {
    try {
      return new Parse.Ok(Front.read(text));
    } catch (NotPython e) {
      return new Parse.Broken(e.at(), e.reason());
    }
  }

  /** Reads text whose expressions nest thousands deep, on a thread with a stack to match. */
  private static final class DeepReader implements Runnable {
    /** Bytes; enough for tens of thousands of nested conditional expressions. */
    private static final long STACK = 64L << 20;

    private final SourceText text;
    private Parse result;

    DeepReader(SourceText text) {
      this.text = text;
      this.result = new Parse.Broken(new Span(0, 0), "too deeply nested");
    }

    @Override
    public void run() {
      try {
        result = Python.read(text);
      } catch (StackOverflowError deep) {
        // The result already says so.
      }
    }

    Parse read() {
      Thread thread = new Thread(null, this, "deep-reader", STACK);
      thread.start();
      boolean interrupted = false;
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          // Reading ends by itself soon; whoever asked is told afterwards.
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      return result;
    }
  }
}
