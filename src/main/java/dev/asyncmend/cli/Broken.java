package dev.asyncmend.cli;

import dev.asyncmend.report.Plain;
import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says that asyncmend has a bug, in one line, with what to attach to a report. */
final class Broken implements IExecutionExceptionHandler {
  private final Shell shell;
  private final Output output;

  Broken(Shell shell, Output output) {
    this.shell = shell;
    this.output = output;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return handle(e, parsed.expandedArgs().contains("--verbose"));
  }

  /**
   * Says what went wrong and gives the exit code.
   *
   * @param verbose whether to show the stack trace, which ASYNCMEND_DEBUG does, too
   */
  int handle(Throwable e, boolean verbose) {
    if (outOfMemory(e)) {
      output.error("not enough memory; ASYNCMEND_OPTS=-Xmx8g gives more");
      return ExitCode.FAILED;
    }
    output.error(
        "internal error: "
            + Plain.name(String.valueOf(e))
            + "; please report it with the command line and the output of --verbose");
    if (verbose || shell.set("ASYNCMEND_DEBUG")) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      output.raw(trace.toString());
    }
    return ExitCode.FAILED;
  }

  private static boolean outOfMemory(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof OutOfMemoryError)) {
      cause = cause.getCause();
    }
    return cause != null;
  }
}
