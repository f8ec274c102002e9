package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps one file's bug from stopping the run. */
final class Guard {
  private static final String NO_MEMORY =
      "there was not enough memory for it (ASYNCMEND_OPTS=-Xmx8g gives more)";

  private Guard() {}

  /** What {@code work} says about the file, or that asyncmend failed on it. */
  static FileOutcome file(String path, Supplier<FileOutcome> work) {
    return file(path, work, crashed -> crashed);
  }

  /** The same for work that says something else; {@code failed} makes that of a failure. */
  static <T> T file(
      String path,
      Supplier<? extends T> work,
      Function<? super FileOutcome.Failed, ? extends T> failed) {
    try {
      return work.get();
    } catch (CancellationException e) {
      throw e; // nobody wants to know
    } catch (Budget.Spent e) {
      return failed.apply(new FileOutcome.OverLimit(path, String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError | AssertionError e) {
      return failed.apply(crashed(path, e));
    } catch (OutOfMemoryError e) {
      return failed.apply(new FileOutcome.OverLimit(path, NO_MEMORY));
    }
  }

  private static FileOutcome.Crashed crashed(String path, Throwable cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    String message = cause.getMessage() == null ? "" : ": " + firstLine(cause.getMessage());
    StackTraceElement[] frames = cause.getStackTrace();
    String place = frames.length == 0 ? "" : " at " + frames[0];
    return new FileOutcome.Crashed(
        path, cause.getClass().getSimpleName() + message + place, trace.toString());
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }
}
