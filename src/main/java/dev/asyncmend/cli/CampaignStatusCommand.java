package dev.asyncmend.cli;

import dev.asyncmend.campaign.Journal;
import dev.asyncmend.outcome.RepositoryReport;
import dev.asyncmend.report.CampaignText;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend campaign status}: how far the last run came. */
@Command(
    name = "status",
    header = "Show how far the last run of a campaign came.",
    description = "Tells what the last run did, also while it is at work. Nothing is changed.",
    footer = {
      "  asyncmend campaign status repos.yml",
      "  asyncmend campaign status repos.yml --page summary.html"
    },
    sortOptions = false)
final class CampaignStatusCommand implements Callable<Integer> {
  @ParentCommand private @Nullable CampaignCommand campaign;

  @Parameters(paramLabel = "FILE", description = "The list of repositories, a YAML file.")
  private String file = "";

  @Option(names = "--dry-run", description = "The last run with --dry-run.")
  private boolean dryRun;

  @Option(names = "--page", paramLabel = "FILE", description = "Write a page with a summary.")
  private @Nullable String page;

  @ArgGroup(validate = false, order = 8, heading = "%nWhat to remember:%n")
  private CacheOptions memory = new CacheOptions();

  @Override
  public Integer call() {
    try {
      return status();
    } catch (UsageError e) {
      e.getMessage().lines().forEach(output()::error);
    } catch (IOException e) {
      output().error("cannot read what the campaign did: " + Plain.name(ReportFile.reason(e)));
    }
    return ExitCode.FAILED;
  }

  private int status() throws UsageError, IOException {
    CampaignList list = CampaignList.read(shell(), file);
    Path journals = CampaignList.journals(CampaignList.cache(memory, shell()));
    Optional<Journal.Past> past = Journal.last(journals, list.id(dryRun));
    if (past.isEmpty()) {
      output().say("There was no run yet.");
      return ExitCode.DONE;
    }
    int all = list.entries().size();
    CampaignTeller teller = new CampaignTeller(shell(), output(), all);
    for (RepositoryReport report : past.get().reports()) {
      output().text(CampaignText.line(report) + "\n");
      teller.note(report);
    }
    int missing = past.get().ended() ? 0 : Math.max(0, all - past.get().reports().size());
    output().say(CampaignText.total(past.get().reports()));
    output().say(missing == 0 ? "" : missing + " to go; `asyncmend campaign run` goes on.");
    return teller.page(page, list.file()) ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Shell shell() {
    return campaign().shell();
  }

  private Output output() {
    return campaign().output();
  }

  private CampaignCommand campaign() {
    if (campaign == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    return campaign;
  }
}
