package dev.asyncmend.cli;

import dev.asyncmend.campaign.Allowance;
import dev.asyncmend.campaign.Clones;
import dev.asyncmend.campaign.Journal;
import dev.asyncmend.campaign.Schedule;
import dev.asyncmend.config.CampaignEntry;
import dev.asyncmend.outcome.PullStep.Verb;
import dev.asyncmend.outcome.RepositoryReport;
import dev.asyncmend.report.CampaignText;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend campaign run}: works through a list of repositories. */
@Command(
    name = "run",
    header = "Open pull requests in many repositories, and keep them true.",
    description =
        "Does what pr does for each repository that FILE names. Prints a line of JSON for each; "
            + "on a terminal, lines for people only. A run that was stopped goes on where it was.",
    footer = {
      "  asyncmend campaign run repos.yml --dry-run",
      "  asyncmend campaign run repos.yml --limit 20 --output results.jsonl",
      "  asyncmend campaign run repos.yml --forge patch --patches out"
    },
    sortOptions = false)
final class CampaignRunCommand implements Callable<Integer> {
  private static final int USUAL_JOBS = 4;
  private static final long USUAL_TIMEOUT = 1800;
  private static final int MARK = 6;

  /** How long Ctrl-C waits for what is at work to clear up. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @ParentCommand private @Nullable CampaignCommand campaign;

  @Parameters(paramLabel = "FILE", description = "The list of repositories, a YAML file.")
  private String file = "";

  @Option(
      names = "--dry-run",
      description = "Print what would be done, and write nothing to any forge.")
  private boolean dryRun;

  @Option(
      names = "--yes",
      description = "Go on where a configuration does not say `enabled = true` below [pr].")
  private boolean yes;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many pull requests to open at most, in all repositories together.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--restart",
      description = "Begin anew, though the last run was stopped before its end.")
  private boolean restart;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Where the lines of JSON go; standard output if not given.")
  private @Nullable String results;

  @Option(names = "--page", paramLabel = "FILE", description = "Write a page with a summary.")
  private @Nullable String page;

  @Option(
      names = "--forge",
      paramLabel = "KIND",
      description = "As pr has it; goes before what FILE and configurations say.")
  private ForgeChoice.@Nullable Kind kind;

  @Option(
      names = "--patches",
      paramLabel = "DIR",
      description = "Where --forge patch writes; asyncmend-patches if not given.")
  private String patches = "asyncmend-patches";

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many repositories to work on at a time; 4 at most if not given.")
  private int jobs;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "Give a repository up that takes longer; 1800 if not given, 0 for any time.")
  private long timeout = USUAL_TIMEOUT;

  @Option(names = "--verbose", description = "Show more of what goes wrong.")
  private boolean verbose;

  @ArgGroup(validate = false, order = 2, heading = "%nWhich pitfalls, and how far to go:%n")
  private RecipeOptions what = new RecipeOptions();

  @ArgGroup(validate = false, order = 8, heading = "%nWhat to remember:%n")
  private CacheOptions memory = new CacheOptions();

  @Override
  public Integer call() {
    try {
      return work();
    } catch (UsageError e) {
      e.getMessage().lines().forEach(output()::error);
      return ExitCode.FAILED;
    } catch (IOException e) {
      output().error("cannot keep what the campaign does: " + Plain.name(ReportFile.reason(e)));
      return ExitCode.FAILED;
    }
  }

  private int work() throws UsageError, IOException {
    check();
    CampaignList list = CampaignList.read(shell(), file);
    Path cache = CampaignList.cache(memory, shell());
    String id = list.id(dryRun);
    Journal journal =
        Journal.open(CampaignList.journals(cache), id, restart)
            .orElseThrow(() -> new UsageError("another run of this campaign is at work"));
    try (journal) {
      return work(list, cache, journal);
    }
  }

  private void check() throws UsageError {
    if (jobs < 0) {
      throw new UsageError("--jobs takes a number from 1 on, not " + jobs);
    }
    if (timeout < 0) {
      throw new UsageError("--timeout takes seconds from 0 on, not " + timeout);
    }
    if (limit < 0) {
      throw new UsageError("--limit takes a number from 0 on, not " + limit);
    }
    if (page != null) {
      Path unused = CampaignTeller.path(shell(), "--page", page);
    }
  }

  private int work(CampaignList list, Path cache, Journal journal) throws UsageError, IOException {
    CampaignTeller teller = new CampaignTeller(shell(), output(), list.entries().size());
    teller.to(results);
    List<CampaignEntry> left = new ArrayList<>();
    for (CampaignEntry entry : list.entries()) {
      RepositoryReport before = journal.done(key(entry));
      if (before == null) {
        left.add(entry);
      } else {
        teller.tell(before);
      }
    }
    int opened = teller.reports().stream().mapToInt(one -> one.count(Verb.CREATE)).sum();
    Allowance allowance = new Allowance(limit - opened);
    Clones clones = new Clones(CampaignList.clones(cache), shell().environment());
    Duration time = Duration.ofSeconds(timeout);
    Schedule schedule = new Schedule(atATime(), time);
    Schedule.Work<CampaignEntry> work =
        (entry, term) -> {
          RepositoryReport report =
              new CampaignWork(shell(), clones, allowance, this::order, time).on(entry, term);
          if (!schedule.stopped()) {
            noted(journal, entry, report);
            teller.tell(report);
          }
        };
    return run(schedule, left, work, teller) ? ended(list, journal, teller) : ExitCode.INTERRUPTED;
  }

  /** Whether it came to its end. */
  private boolean run(
      Schedule schedule,
      List<CampaignEntry> left,
      Schedule.Work<CampaignEntry> work,
      CampaignTeller teller) {
    Thread hook =
        new Thread(
            () -> {
              schedule.stop(PATIENCE);
              int done = teller.reports().size();
              output().say("Stopped after " + done + "; the same command goes on from there.");
            },
            "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      schedule.run(left, work);
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      schedule.stop(PATIENCE);
    } catch (IllegalStateException e) {
      return false; // Ctrl-C: the hook is at work
    }
    return !schedule.stopped();
  }

  private int ended(CampaignList list, Journal journal, CampaignTeller teller)
      throws UsageError, IOException {
    journal.end();
    boolean written = teller.page(page, list.file());
    output().say(CampaignText.total(teller.reports()));
    return written ? teller.code() : ExitCode.FAILED;
  }

  private void noted(Journal journal, CampaignEntry entry, RepositoryReport report) {
    try {
      journal.add(key(entry), report);
    } catch (IOException e) {
      output().error("cannot keep what the campaign does: " + Plain.name(ReportFile.reason(e)));
    }
  }

  /** Equal for what is wanted in the same way of the same repository. */
  private String key(CampaignEntry entry) {
    String asked = what.given() + " " + kind + " " + yes + " " + patches;
    return Journal.key(entry.name() + "\n" + entry.place() + "\n" + entry.text() + "\n" + asked);
  }

  private PrOrder order(CampaignEntry entry) {
    int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / atATime());
    PrEngine.Choice choice =
        new PrEngine.Choice(
            what.over(entry), new ConfigOptions(), memory, RunOptions.with(threads, verbose));
    return new PrOrder(
        dryRun,
        yes,
        kind,
        shell().folder().resolve(patches).resolve(folder(entry.name())).toString(),
        null,
        null,
        entry.pr(),
        choice,
        IntUnaryOperator.identity());
  }

  /** A name as that of a folder, which is below the one that it is put into. */
  private static String folder(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._/-]+", "-").replaceAll("(^|/)[./-]+", "$1");
    return plain.equals(name) ? plain : plain + "-" + Journal.key(name).substring(0, MARK);
  }

  private int atATime() {
    int most = Math.min(USUAL_JOBS, Runtime.getRuntime().availableProcessors());
    return jobs > 0 ? jobs : most;
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
