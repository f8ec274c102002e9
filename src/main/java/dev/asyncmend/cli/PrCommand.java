package dev.asyncmend.cli;

import dev.asyncmend.bot.Bot;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.forge.Failure;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.report.Plain;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.IntUnaryOperator;
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
        "github, gitlab, gitea (Forgejo, too), agit (the same without branches), gerrit, push (GitLab, by push options alone), or "
            + "patch for files that `git am` takes; told by the remote if not given."
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
    PrEngine.Choice choice = new PrEngine.Choice(what, config, memory, how);
    PrOrder order =
        new PrOrder(
            dryRun, yes, kind, folder, base, remote, null, choice, IntUnaryOperator.identity());
    Progress progress = how.progress(shell()) ? new Bar(output()) : Progress.NONE;
    PrRun run = new PrRun(shell(), order, progress, line -> output().say("asyncmend: " + line));
    PrRun.Result result = run.work();
    if (run.forge().equals("patch")) {
      return patches(result.patches());
    }
    result.steps().forEach(step -> output().text(Bot.line(step) + "\n"));
    if (result.failure() != null) {
      return refused(result.failure());
    }
    if (dryRun) {
      output().say(count(result.writes(), "thing", "things") + " to do; nothing was written.");
    } else {
      output().say(result.writes() == 0 ? "Nothing to do." : "");
    }
    return ExitCode.DONE;
  }

  private int patches(List<String> names) {
    names.forEach(name -> output().text(Plain.path(folder + "/" + name) + "\n"));
    String what = count(names.size(), "patch", "patches");
    output().say(names.isEmpty() ? "Nothing to fix." : what + " in " + Plain.name(folder) + ".");
    return ExitCode.DONE;
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
