package dev.asyncmend.cli;

import dev.asyncmend.bot.Bot;
import dev.asyncmend.outcome.RepositoryReport;
import dev.asyncmend.outcome.RepositoryReport.Status;
import dev.asyncmend.report.CampaignPage;
import dev.asyncmend.report.CampaignText;
import dev.asyncmend.report.Plain;
import dev.asyncmend.report.RepositoryJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of the repositories of a campaign, as they are done: JSON for programs, lines
 * for people.
 */
final class CampaignTeller {
  private final Shell shell;
  private final Output output;
  private final int total;
  private final List<RepositoryReport> reports = new ArrayList<>();
  private @Nullable OutputStream file;
  private boolean silent;

  /** A teller about so many repositories. */
  CampaignTeller(Shell shell, Output output, int total) {
    this.shell = shell;
    this.output = output;
    this.total = total;
  }

  /** Opens the file that lines of JSON go to; where there is none, they go to standard output. */
  void to(@Nullable String name) throws UsageError {
    if (name == null || name.equals(FileOptions.STDIN)) {
      // Somebody who looks at a terminal reads the lines for people.
      silent = name == null && shell.outTerminal();
      return;
    }
    Path path = path(shell, "--output", name);
    try {
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      file = Files.newOutputStream(path);
    } catch (IOException e) {
      throw new UsageError("cannot write " + Plain.name(name) + ": " + ReportFile.reason(e));
    }
  }

  /** A file that somebody names. */
  static Path path(Shell shell, String option, String name) throws UsageError {
    try {
      Path path = shell.folder().resolve(name).normalize();
      if (!Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw new UsageError(option + " takes a file, not " + Plain.name(name));
    }
    throw new UsageError(option + " takes a file, and " + Plain.name(name) + " is a folder");
  }

  /** One is done. */
  synchronized void tell(RepositoryReport report) {
    reports.add(report);
    String line = RepositoryJson.line(report) + "\n";
    if (file != null) {
      write(file, line);
    } else if (!silent) {
      output.text(line);
    }
    StringBuilder text = new StringBuilder();
    text.append('[').append(reports.size()).append('/').append(total).append("] ");
    text.append(CampaignText.line(report));
    report.notes().forEach(note -> text.append("\n  ").append(Plain.name(note)));
    report.steps().forEach(step -> text.append("\n  ").append(Bot.line(step)));
    report.patches().forEach(patch -> text.append("\n  ").append(Plain.name(patch)));
    output.say(text.toString());
  }

  /** One was done before, and there is nothing to tell of it. */
  synchronized void note(RepositoryReport report) {
    reports.add(report);
  }

  private void write(OutputStream to, String line) {
    try {
      to.write(line.getBytes(StandardCharsets.UTF_8));
      to.flush();
    } catch (IOException e) {
      file = null;
      output.error("cannot write to --output: " + ReportFile.reason(e));
    }
  }

  /** What was told. */
  synchronized List<RepositoryReport> reports() {
    return List.copyOf(reports);
  }

  /** Writes the page, where one is wanted; whether that went well. */
  boolean page(@Nullable String name, Path campaign) throws UsageError {
    if (name == null) {
      return true;
    }
    List<RepositoryReport> all = reports();
    String title = Plain.name(String.valueOf(campaign.getFileName()));
    String page = CampaignPage.of(title, all, total - all.size(), Version.number());
    try {
      ReportFile.replace(path(shell, "--page", name), page.getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (IOException e) {
      output.error("cannot write " + Plain.name(name) + ": " + ReportFile.reason(e));
      return false;
    }
  }

  /** What the process says when it ends: the forge is to blame only where nothing else is. */
  int code() {
    List<RepositoryReport> failed =
        reports().stream().filter(one -> one.status().failed()).toList();
    if (failed.isEmpty()) {
      return ExitCode.DONE;
    }
    return failed.stream().allMatch(one -> one.status() == Status.FORGE)
        ? ExitCode.REFUSED
        : ExitCode.FAILED;
  }
}
