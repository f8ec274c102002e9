package dev.asyncmend.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line as a whole. */
@Command(
    name = "asyncmend",
    header = "Finds and mends the pitfalls of Python's asyncio.",
    commandListHeading = "%nCommands:%n",
    sortOptions = false,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:Nothing to report, or all of it fixed.",
      "1:Findings remain, a file could not be read, or the patch is not empty.",
      "2:The command line is wrong, or asyncmend failed.",
      "3:The forge refused, or could not be reached (pr, campaign).",
      "130:Interrupted; every file is whole."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  asyncmend check                  what is wrong below the current folder",
      "  asyncmend diff src               what `fix` would change, as a patch",
      "  asyncmend fix --unsafe app.py    mend, also where behaviour may change",
      "  asyncmend explain missing-await  why it matters and what the fix does",
      "  asyncmend help check             every option of a command"
    })
@SuppressWarnings("UnusedVariable") // picocli sets the switches and acts on them
final class Asyncmend {
  private final Shell shell;
  private final Output output;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = picocli.CommandLine.ScopeType.INHERIT,
      description = "Show this help, or that of a command.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  Asyncmend(Shell shell, Output output) {
    this.shell = shell;
    this.output = output;
  }

  Shell shell() {
    return shell;
  }

  Output output() {
    return output;
  }
}
