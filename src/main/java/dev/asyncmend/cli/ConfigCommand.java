package dev.asyncmend.cli;

import dev.asyncmend.engine.FileReasons;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.report.Complaints;
import dev.asyncmend.report.Plain;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code asyncmend config}: which settings hold, and who says so. */
@Command(
    name = "config",
    header = "Show which settings hold, and where each comes from.",
    description =
        "Takes the options of check and shows every setting that a run with them would have: its "
            + "value, and the line of a file, the option or the default that it is from.",
    footer = {
      "  asyncmend config",
      "  asyncmend config --files src",
      "  asyncmend config --unsafe --select tag:blocking services/shop"
    },
    sortOptions = false)
final class ConfigCommand extends MendCommand {
  @Option(
      names = "--files",
      description = "Show which files are looked at and which are not, and why.")
  private boolean listFiles;

  @Override
  int work() throws UsageError {
    Settings settings = settings(Settings.Purpose.CHECK);
    return listFiles ? tellFiles(settings) : tellSettings();
  }

  private int tellSettings() throws UsageError {
    output().text(SettingsTable.of(shell(), project(), catalog(), roster(), given()));
    return ExitCode.DONE;
  }

  private int tellFiles(Settings settings) {
    FileReasons.Report report = FileReasons.of(settings);
    String here = shell().folder() + shell().folder().getFileSystem().getSeparator();
    int width = report.files().stream().mapToInt(one -> one.name().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (FileReasons.Told one : report.files()) {
      String name = Plain.name(one.name());
      String gap = " ".repeat(Math.max(1, Math.min(width, 48) - name.length() + 2));
      out.append(one.taken() ? "in   " : "out  ").append(name).append(gap);
      out.append(Plain.name(one.reason().replace(here, ""))).append('\n');
    }
    output().text(out.toString());
    for (String line : Complaints.of(report.troubles(), List.of(), false)) {
      output().say("asyncmend: " + line);
    }
    long taken = report.files().stream().filter(FileReasons.Told::taken).count();
    output().say(taken + " in, " + (report.files().size() - taken) + " out.");
    return worst(ExitCode.DONE, report.troubles(), List.of());
  }
}
