package dev.asyncmend.cli;

import dev.asyncmend.campaign.Allowance;
import dev.asyncmend.campaign.Clones;
import dev.asyncmend.campaign.Schedule;
import dev.asyncmend.config.CampaignEntry;
import dev.asyncmend.config.Setting;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.outcome.PullStep.Verb;
import dev.asyncmend.outcome.RepositoryReport;
import dev.asyncmend.outcome.RepositoryReport.Status;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The work on one repository of a campaign; whatever goes wrong is part of what is told of it. */
final class CampaignWork {
  private final Shell shell;
  private final Clones clones;
  private final Allowance allowance;
  private final Function<CampaignEntry, PrOrder> orders;
  private final Duration limit;
  private final List<String> notes = new ArrayList<>();

  /**
   * The work on one repository.
   *
   * @param orders what is wanted of a repository
   * @param limit how long it may take, as it is told
   */
  CampaignWork(
      Shell shell,
      Clones clones,
      Allowance allowance,
      Function<CampaignEntry, PrOrder> orders,
      Duration limit) {
    this.shell = shell;
    this.clones = clones;
    this.allowance = allowance;
    this.orders = orders;
    this.limit = limit;
  }

  /** How it ended, and why. */
  private record End(Status status, String reason, PrRun.@Nullable Result result) {}

  /** Does it. */
  RepositoryReport on(CampaignEntry entry, Schedule.Term term) {
    Instant started = Instant.now();
    long begin = System.nanoTime();
    Runs runs = new Runs(entry, orders.apply(entry));
    End end = end(runs);
    if (term.end() && end.status().failed()) {
      String longer = "it takes longer than " + limit.toSeconds() + " s; --timeout allows for more";
      end = new End(Status.TIMEOUT, longer, null);
    }
    PrRun.Result result = end.result();
    return new RepositoryReport(
        entry.name(),
        entry.place(),
        runs.run == null ? "" : runs.run.base(),
        runs.run == null ? "" : runs.run.forge(),
        runs.order.dryRun(),
        runs.run != null && runs.run.enabled(),
        end.status(),
        Plain.name(end.reason().strip().replaceAll("\\s*\\R\\s*", "; ")),
        result == null ? List.of() : result.steps(),
        result == null ? List.of() : result.patches().stream().map(runs::written).toList(),
        notes,
        started,
        Duration.ofNanos(System.nanoTime() - begin));
  }

  private static End end(Runs runs) {
    try {
      PrRun.Result result = runs.run();
      return result.failure() == null
          ? new End(Status.DONE, "", result)
          : new End(Status.FORGE, result.failure().reason(), result);
    } catch (NotEnabled e) {
      return new End(Status.DISABLED, "", null);
    } catch (UsageError e) {
      return new End(Status.CONFIGURATION, e.getMessage(), null);
    } catch (GitTrouble e) {
      return new End(Status.GIT, e.getMessage(), null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new End(Status.INTERNAL, "interrupted", null);
    } catch (OutOfMemoryError e) {
      return new End(Status.INTERNAL, "not enough memory; ASYNCMEND_OPTS=-Xmx8g gives more", null);
    } catch (IOException | RuntimeException | StackOverflowError | AssertionError e) {
      return new End(Status.INTERNAL, "internal error: " + e, null);
    }
  }

  /** The runs over one repository: one, or a second where the clone was broken. */
  private final class Runs {
    private final CampaignEntry entry;
    private final PrOrder order;
    private @Nullable PrRun run;

    Runs(CampaignEntry entry, PrOrder order) {
      this.entry = entry;
      this.order = order;
    }

    /** A patch as somebody in the current folder names it. */
    String written(String patch) {
      return ConfigOptions.name(shell, Path.of(order.patches()).resolve(patch));
    }

    PrRun.Result run() throws UsageError, InterruptedException, IOException {
      Path own = entry.path();
      if (own != null) {
        return inOwn(own);
      }
      try {
        return inClone(false);
      } catch (Broken broken) {
        notes.add("its clone was damaged, and was made anew");
        return inClone(true);
      }
    }

    /** What failed may go in a new clone. */
    private static final class Broken extends RuntimeException {
      private static final long serialVersionUID = 1L;
    }

    private PrRun.Result inClone(boolean anew) throws UsageError, InterruptedException {
      try (Clones.Held clone = clones.take(entry.url(), anew)) {
        try {
          Setting<String> base = entry.pr().base();
          String into = order.base() != null ? order.base() : base == null ? "" : base.value();
          Path repository = clone.repository();
          return allowed(
              shell(repository), one -> one.work(repository, "origin", into, clone.tree()));
        } catch (GitTrouble trouble) {
          if (!anew && !Thread.currentThread().isInterrupted() && clone.damaged()) {
            throw new Broken();
          }
          throw trouble;
        }
      }
    }

    private PrRun.Result inOwn(Path folder) throws UsageError, InterruptedException, IOException {
      if (!Files.isDirectory(folder)) {
        throw new UsageError("there is no folder " + folder);
      }
      AutoCloseable alone = clones.alone(folder);
      try {
        return allowed(shell(folder.toRealPath()), PrRun::work);
      } finally {
        close(alone);
      }
    }

    private static void close(AutoCloseable one) throws IOException {
      try {
        one.close();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IOException(e);
      }
    }

    /** Does it with as many new pull requests as the campaign has left. */
    private PrRun.Result allowed(Shell here, Steps steps) throws UsageError {
      int[] granted = {0};
      IntUnaryOperator lend = wanted -> granted[0] = allowance.lend(wanted);
      int opened = Integer.MAX_VALUE; // unknown, where it fails in between
      try {
        PrRun one = new PrRun(here, order.within(lend), Progress.NONE, notes::add);
        run = one;
        PrRun.Result result = steps.on(one);
        opened = (int) result.steps().stream().filter(step -> step.verb() == Verb.CREATE).count();
        return result;
      } finally {
        allowance.settle(granted[0], opened);
      }
    }
  }

  /** What to do with a run. */
  @FunctionalInterface
  private interface Steps {
    PrRun.Result on(PrRun run) throws UsageError;
  }

  /** In a clone: what is installed where the user is has nothing to do with it. */
  private Shell shell(Path folder) {
    Map<String, String> environment = new HashMap<>(shell.environment());
    environment.remove("VIRTUAL_ENV");
    return new Shell(
        folder, shell.in(), shell.out(), shell.err(), false, false, Map.copyOf(environment));
  }
}
