package dev.asyncmend.cli;

import dev.asyncmend.report.Paint;
import java.util.Locale;
import picocli.CommandLine.Option;

/** How a command works and shows what it does. */
final class RunOptions {

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

  int jobs() {
    return jobs > 0 ? jobs : Runtime.getRuntime().availableProcessors();
  }

  /** Complains about values that make no sense. */
  void check() throws UsageError {
    if (jobs < 0) {
      throw new UsageError("--jobs takes a number from 1 on, not " + jobs);
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
    boolean wanted =
        switch (color) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO ->
              shell.outTerminal()
                  && !shell.set("NO_COLOR")
                  && !"dumb".equals(shell.environment().get("TERM"));
        };
    return wanted ? Paint.ANSI : Paint.NONE;
  }
}
