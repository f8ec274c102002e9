package dev.asyncmend.cli;

import dev.asyncmend.bot.Bot;
import dev.asyncmend.bot.Checkout;
import dev.asyncmend.bot.GitTrouble;
import dev.asyncmend.bot.Rules;
import dev.asyncmend.config.PrSettings;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.forge.Done;
import dev.asyncmend.forge.Failure;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Complaints;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code asyncmend pr}: opens pull requests, and keeps them true. */
@Command(
    name = "pr",
    header = "Turn what can be fixed into pull requests, and keep them true.",
    description =
        "Looks at the base branch as the remote has it, and at the pull requests of earlier runs: "
            + "opens new ones within limits, brings others up to date, closes those that nothing "
            + "is left of. The files and branches that you work on are not touched. Safe to run "
            + "again at any time; a second run does nothing.",
    footer = {
      "  asyncmend pr --dry-run",
      "  asyncmend pr --yes --select blocking-sleep",
      "  asyncmend pr --forge patch --output patches"
    },
    sortOptions = false)
final class PrCommand implements Callable<Integer> {
  @ParentCommand private @Nullable Asyncmend root;

  @Option(
      names = "--dry-run",
      description = "Print what would be done, one line each, and write nothing to the forge.")
  private boolean dryRun;

  @Option(
      names = "--yes",
      description = "Go on although the configuration does not say `enabled = true` below [pr].")
  private boolean yes;

  @Option(
      names = "--forge",
      paramLabel = "KIND",
      description = {
        "github, gitlab, gitea (Forgejo, too), push (GitLab, by push options alone), or patch for "
            + "files that `git am` takes; told by the remote if not given."
      })
  private ForgeChoice.@Nullable Kind kind;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where --forge patch writes; asyncmend-patches if not given.")
  private String folder = "asyncmend-patches";

  @Option(
      names = "--base",
      paramLabel = "BRANCH",
      description = "Where pull requests go into; the remote's main branch if not given.")
  private @Nullable String base;

  @Option(
      names = "--remote",
      paramLabel = "NAME",
      description = "Which remote to fetch from and push to; origin if not given.")
  private @Nullable String remote;

  @ArgGroup(validate = false, order = 2, heading = "%nWhich pitfalls, and how far to go:%n")
  private RecipeOptions what = new RecipeOptions();

  @ArgGroup(validate = false, order = 7, heading = "%nConfiguration:%n")
  private ConfigOptions config = new ConfigOptions();

  @ArgGroup(validate = false, order = 8, heading = "%nWhat to remember:%n")
  private CacheOptions memory = new CacheOptions();

  @ArgGroup(validate = false, order = 9, heading = "%nHow to run:%n")
  private RunOptions how = new RunOptions();

  @Override
  public Integer call() {
    try {
      return work();
    } catch (UsageError e) {
      e.getMessage().lines().forEach(output()::error);
    } catch (GitTrouble e) {
      output().error(Plain.name(e.getMessage()));
    }
    return ExitCode.FAILED;
  }

  private int work() throws UsageError {
    Path repository =
        Repository.around(shell().folder())
            .orElseThrow(() -> new UsageError("pr works in a git repository, and this is none"));
    PrSettings early = config.read(shell(), List.of(".")).pr();
    String from = given(remote, early == null ? null : PrRules.value(early.remote(), ""), "origin");
    String into = given(base, early == null ? null : PrRules.value(early.base(), ""), "");
    try (Checkout checkout = Checkout.open(repository, shell().environment(), from, into)) {
      PrEngine engine =
          PrEngine.of(
              shell(),
              repository,
              checkout.folder(),
              new PrEngine.Choice(what, config, memory, how));
      Rules rules = PrRules.of(engine.shell(), engine.pr(), engine.catalog());
      ForgeChoice.Kind forge = kind(checkout, engine.pr());
      return forge == ForgeChoice.Kind.PATCH
          ? patches(bot(checkout, engine, rules, false))
          : requests(checkout, engine, rules, forge);
    }
  }

  private static String given(@Nullable String option, @Nullable String setting, String usual) {
    if (option != null) {
      return option;
    }
    return setting == null || setting.isEmpty() ? usual : setting;
  }

  private ForgeChoice.Kind kind(Checkout checkout, @Nullable PrSettings pr) throws UsageError {
    if (kind != null) {
      return kind;
    }
    if (pr == null || pr.forge() == null) {
      return ForgeChoice.kind(checkout.url());
    }
    String word = pr.forge().value();
    for (ForgeChoice.Kind one : ForgeChoice.Kind.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(word)) {
        return one;
      }
    }
    throw new UsageError("there are no pull requests on " + word + " yet");
  }

  private Bot bot(Checkout checkout, PrEngine engine, Rules rules, boolean gitlab) {
    Progress progress = how.progress(shell()) ? new Bar(output()) : Progress.NONE;
    RunReport report = engine.check(progress);
    for (String line : Complaints.of(report.troubles(), report.outcomes(), how.verbose(shell()))) {
      output().say("asyncmend: " + line);
    }
    Bot bot = new Bot(checkout, rules, engine.cards(), Version.number(), gitlab, report, engine);
    if (bot.skipped() > 0) {
      output()
          .say(
              "asyncmend: left out "
                  + count(bot.skipped(), "fix", "fixes")
                  + " of files that are vendored or generated");
    }
    return bot;
  }

  private int patches(Bot bot) throws UsageError {
    try {
      List<String> names = bot.patches(shell().folder().resolve(folder));
      names.forEach(name -> output().text(Plain.path(folder + "/" + name) + "\n"));
      String what = count(names.size(), "patch", "patches");
      output().say(names.isEmpty() ? "Nothing to fix." : what + " in " + Plain.name(folder) + ".");
      return ExitCode.DONE;
    } catch (InvalidPathException e) {
      throw new UsageError("--output takes a folder, not " + Plain.name(folder));
    } catch (IOException e) {
      throw new UsageError("cannot write patches: " + ReportFile.reason(e));
    }
  }

  private int requests(Checkout checkout, PrEngine engine, Rules rules, ForgeChoice.Kind chosen)
      throws UsageError {
    PrSettings pr = engine.pr();
    boolean enabled = pr != null && PrRules.value(pr.enabled(), false);
    if (!enabled && !yes && !dryRun) {
      throw new UsageError(
          "this project does not say that it wants pull requests: write `enabled = true` below [pr]"
              + " in asyncmend.toml, or give --yes; --dry-run shows what would be done");
    }
    String api = pr == null ? "" : PrRules.value(pr.url(), "");
    Map<String, String> environment = shell().environment();
    Reply<Forge> opened = ForgeChoice.open(chosen, checkout.url(), api, environment);
    if (opened instanceof Reply.Failed<Forge> failed) {
      return refused(failed.failure());
    }
    Forge forge = ((Reply.Ok<Forge>) opened).value();
    // First the forge, then the base branch: what is merged in between is then known to be so.
    Reply<List<PullRequest>> seen = forge.pullRequests(checkout.prefix());
    if (seen instanceof Reply.Failed<List<PullRequest>> failed) {
      return refused(failed.failure());
    }
    checkout.refresh();
    boolean gitlab = chosen == ForgeChoice.Kind.GITLAB || chosen == ForgeChoice.Kind.PUSH;
    Bot bot = bot(checkout, engine, rules, gitlab);
    Reply<Bot.Plan> plan = bot.plan(forge, ((Reply.Ok<List<PullRequest>>) seen).value());
    if (plan instanceof Reply.Failed<Bot.Plan> failed) {
      return refused(failed.failure());
    }
    return follow(((Reply.Ok<Bot.Plan>) plan).value(), bot, forge);
  }

  private int follow(Bot.Plan plan, Bot bot, Forge forge) {
    if (dryRun) {
      plan.lines().forEach(line -> output().text(line + "\n"));
      output().say(count(plan.writes(), "thing", "things") + " to do; nothing was written.");
      return ExitCode.DONE;
    }
    Bot.Result result = plan.run();
    result.lines().forEach(line -> output().text(line + "\n"));
    output().say(plan.writes() == 0 ? "Nothing to do." : "");
    if (result.failure() != null) {
      return refused(result.failure());
    }
    Reply<Done> dashboard = bot.dashboard(forge);
    return dashboard instanceof Reply.Failed<Done> failed
        ? refused(failed.failure())
        : ExitCode.DONE;
  }

  private int refused(Failure failure) {
    output().error(Plain.name(failure.reason()));
    return ExitCode.REFUSED;
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  private Shell shell() {
    return root().shell();
  }

  private Output output() {
    return root().output();
  }

  private Asyncmend root() {
    if (root == null) {
      throw new IllegalStateException("a command runs below asyncmend");
    }
    return root;
  }
}
