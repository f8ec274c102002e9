package dev.asyncmend.cli;

import dev.asyncmend.bot.Bot;
import dev.asyncmend.bot.Checkout;
import dev.asyncmend.bot.Rules;
import dev.asyncmend.config.PrSettings;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.forge.Done;
import dev.asyncmend.forge.Failure;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.outcome.PullStep;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Complaints;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One run over the pull requests of one repository: the work of {@code asyncmend pr}. */
final class PrRun {
  private final Shell shell;
  private final PrOrder order;
  private final Progress progress;
  private final Consumer<String> notes;
  private String base = "";
  private String forge = "";
  private boolean enabled;

  /**
   * A run.
   *
   * @param shell in the repository, or below it
   * @param notes told what there is to say while it runs, a line each
   */
  PrRun(Shell shell, PrOrder order, Progress progress, Consumer<String> notes) {
    this.shell = shell;
    this.order = order;
    this.progress = progress;
    this.notes = notes;
  }

  /**
   * What came of it.
   *
   * @param steps what was done, or would be
   * @param patches the files that were written, where no forge is wanted
   * @param writes how many steps write something
   * @param failure what the forge did not do; null where it did all
   */
  record Result(List<PullStep> steps, List<String> patches, int writes, @Nullable Failure failure) {
    /** Takes copies of the lists. */
    Result {
      steps = List.copyOf(steps);
      patches = List.copyOf(patches);
    }
  }

  /** The base branch; empty while it is not known. */
  String base() {
    return base;
  }

  /** The kind of forge; empty while it is not known. */
  String forge() {
    return forge;
  }

  /** Whether the project says that it wants pull requests. */
  boolean enabled() {
    return enabled;
  }

  /** Does it; what git does not want is a {@code GitTrouble}. */
  Result work() throws UsageError {
    Path repository =
        Repository.around(shell.folder())
            .orElseThrow(() -> new UsageError("pr works in a git repository, and this is none"));
    PrSettings early = order.over(order.choice().config().read(shell, List.of(".")).pr());
    return work(repository, order.remote(early), order.base(early), null);
  }

  /**
   * The same in a repository that may have no files of its own.
   *
   * @param from the name of a remote
   * @param into the base branch; empty for the remote's main one
   * @param place a folder for the files of the base branch; null for a temporary one
   */
  Result work(Path repository, String from, String into, @Nullable Path place) throws UsageError {
    Map<String, String> environment = shell.environment();
    try (Checkout checkout = Checkout.open(repository, environment, from, into, place)) {
      base = checkout.base();
      PrEngine engine = PrEngine.of(shell, repository, checkout.folder(), order.choice());
      enabled = engine.pr() != null && PrRules.value(engine.pr().enabled(), false);
      PrSettings pr = order.over(engine.pr());
      Rules rules = PrRules.of(engine.shell(), pr, engine.catalog());
      ForgeChoice.Kind kind = order.kind(checkout.url(), pr);
      forge = kind.name().toLowerCase(java.util.Locale.ROOT);
      return kind == ForgeChoice.Kind.PATCH
          ? patches(bot(checkout, engine, rules, false))
          : requests(checkout, engine, rules, kind, pr == null ? "" : PrRules.value(pr.url(), ""));
    }
  }

  private Bot bot(Checkout checkout, PrEngine engine, Rules rules, boolean gitlab) {
    RunReport report = engine.check(progress);
    boolean verbose = order.choice().how().verbose(shell);
    Complaints.of(report.troubles(), report.outcomes(), verbose).forEach(notes);
    // Asked for as late as can be: what is left for others is known only when this one is done.
    Rules allowed = rules.within(rules.maxOpen(), order.allowance().applyAsInt(rules.maxNew()));
    Bot bot = new Bot(checkout, allowed, engine.cards(), Version.number(), gitlab, report, engine);
    if (bot.skipped() > 0) {
      String fixes = bot.skipped() + (bot.skipped() == 1 ? " fix" : " fixes");
      notes.accept("left out " + fixes + " of files that are vendored or generated");
    }
    return bot;
  }

  private Result patches(Bot bot) throws UsageError {
    try {
      List<String> names = bot.patches(shell.folder().resolve(order.patches()));
      return new Result(List.of(), names, names.size(), null);
    } catch (InvalidPathException e) {
      throw new UsageError("--output takes a folder, not " + Plain.name(order.patches()));
    } catch (IOException e) {
      throw new UsageError("cannot write patches: " + ReportFile.reason(e));
    }
  }

  private Result requests(
      Checkout checkout, PrEngine engine, Rules rules, ForgeChoice.Kind kind, String api)
      throws UsageError {
    if (!enabled && !order.yes() && !order.dryRun()) {
      throw new NotEnabled();
    }
    Map<String, String> environment = shell.environment();
    Reply<Forge> opened = ForgeChoice.open(kind, checkout.url(), api, environment);
    if (opened instanceof Reply.Failed<Forge> failed) {
      return refused(failed.failure());
    }
    Forge server = ((Reply.Ok<Forge>) opened).value();
    // First the forge, then the base branch: what is merged in between is then known to be so.
    Reply<List<PullRequest>> seen = server.pullRequests(checkout.prefix());
    if (seen instanceof Reply.Failed<List<PullRequest>> failed) {
      return refused(failed.failure());
    }
    checkout.refresh();
    boolean gitlab = kind == ForgeChoice.Kind.GITLAB || kind == ForgeChoice.Kind.PUSH;
    Bot bot = bot(checkout, engine, rules, gitlab);
    Reply<Bot.Plan> plan = bot.plan(server, ((Reply.Ok<List<PullRequest>>) seen).value());
    return plan instanceof Reply.Failed<Bot.Plan> failed
        ? refused(failed.failure())
        : follow(((Reply.Ok<Bot.Plan>) plan).value(), bot, server);
  }

  private Result follow(Bot.Plan plan, Bot bot, Forge server) {
    if (order.dryRun()) {
      return new Result(plan.steps(), List.of(), plan.writes(), null);
    }
    Bot.Result result = plan.run();
    Failure failure = result.failure();
    if (failure == null && whole() && bot.dashboard(server) instanceof Reply.Failed<Done> failed) {
      failure = failed.failure();
    }
    return new Result(result.steps(), List.of(), plan.writes(), failure);
  }

  /** Whether it looks for all that is wanted, so that what it counts is what is left. */
  private boolean whole() {
    Map<String, String> given = order.choice().what().given();
    boolean some = given.containsKey("select") || given.containsKey("ignore");
    return !some || order.settings() != null; // a campaign looks for the same each time
  }

  private static Result refused(Failure failure) {
    return new Result(List.of(), List.of(), 0, failure);
  }
}
