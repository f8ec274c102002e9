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
    output.error(
        "internal error: "
            + Plain.name(String.valueOf(e))
            + "; please report it with the command line and the output of --verbose");
    boolean verbose = parsed.expandedArgs().contains("--verbose") || shell.set("ASYNCMEND_DEBUG");
    if (verbose) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      output.raw(trace.toString());
    }
    return ExitCode.FAILED;
  }
}
