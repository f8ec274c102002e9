package dev.asyncmend.cli;

import dev.asyncmend.engine.FileLimits;
import dev.asyncmend.report.Paint;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command works and shows what it does. */
final class RunOptions {
  /** From megabytes to bytes, in powers of ten. */
  private static final int MEGA = 6;

  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final long MONTH = 31 * 24 * 3600;

  /** When to use colours. */
  enum Color {
    /** On a terminal, unless NO_COLOR is set. */
    AUTO,
    /** Whatever the output is. */
    ALWAYS,
    /** Not at all. */
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many files to work on at a time; one a processor if not given.")
  private int jobs;

  @Option(
      names = "--max-file-size",
      paramLabel = "MB",
      description = "Leave larger files alone, in millions of bytes; 10 if not given, 0 for any.")
  private @Nullable BigDecimal maxFileSize;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Leave a file alone that takes longer; 120 if not given, 0 for any time.")
  private @Nullable Long timeout;

  @Option(names = "--no-progress", description = "No progress bar, not even on a terminal.")
  private boolean noProgress;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto (the default), always or never; NO_COLOR is honoured.")
  private Color color = Color.AUTO;

  @Option(
      names = "--verbose",
      description =
          "Show stack traces of internal errors (as ASYNCMEND_DEBUG=1 does), and all that commands of --verify say.")
  private boolean verbose;

  /** Options of a command that says itself how many files are worked on at a time. */
  static RunOptions with(int jobs, boolean verbose) {
    RunOptions options = new RunOptions();
    options.jobs = jobs;
    options.verbose = verbose;
    return options;
  }

  int jobs() {
    return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
  }

  /** What one file may take. */
  FileLimits limits() {
    BigDecimal size = maxFileSize;
    long bytes =
        size == null
            ? FileLimits.USUAL.bytes()
            : size.movePointRight(MEGA).setScale(0, RoundingMode.CEILING).min(MOST).longValue();
    return new FileLimits(bytes, timeout == null ? FileLimits.USUAL.seconds() : timeout);
  }

  /** Complains about values that make no sense. */
  void check() throws UsageError {
    if (jobs < 0) {
      throw new UsageError("--jobs takes a number from 1 on, not " + jobs);
    }
    if (maxFileSize != null && maxFileSize.signum() < 0) {
      throw new UsageError("--max-file-size takes a number from 0 on, not " + maxFileSize);
    }
    if (timeout != null && (timeout < 0 || timeout > MONTH)) {
      throw new UsageError("--timeout takes seconds from 0 to " + MONTH + ", not " + timeout);
    }
  }

  boolean progress(Shell shell) {
    return shell.errTerminal() && !noProgress && !"dumb".equals(shell.environment().get("TERM"));
  }

  boolean verbose(Shell shell) {
    return verbose || shell.set("ASYNCMEND_DEBUG");
  }

  /** Colours for standard output. */
  Paint paint(Shell shell) {
    return paint(shell, shell.outTerminal());
  }

  /** Colours for standard error. */
  Paint errorPaint(Shell shell) {
    return paint(shell, shell.errTerminal());
  }

  private Paint paint(Shell shell, boolean terminal) {
    boolean wanted =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              terminal && !shell.set("NO_COLOR") && !"dumb".equals(shell.environment().get("TERM"));
        };
    return wanted ? Paint.ANSI : Paint.NONE;
  }
}
