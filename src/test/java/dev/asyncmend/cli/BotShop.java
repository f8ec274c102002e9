package dev.asyncmend.cli;

import dev.asyncmend.bot.Bot;
import dev.asyncmend.bot.Checkout;
import dev.asyncmend.bot.Mender;
import dev.asyncmend.bot.Rules;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.GitFolder;
import dev.asyncmend.forge.GithubDouble;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.git.GitTrouble;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHPullRequest;
import org.kohsuke.github.GHRepository;
import org.kohsuke.github.GitHub;

/** A shop on a double of GitHub, its maintainer with a clone, and the bot with another. */
final class BotShop implements AutoCloseable {
  private final GithubDouble github;
  private final GitFolder maintainer;
  private final Path bot;
  private final Path folder;
  private final GHRepository pages;
  private boolean shortSighted;
  private final List<Set<String>> mended = new ArrayList<>();

  private BotShop(GithubDouble github, GitFolder maintainer, Path bot, Path folder)
      throws IOException {
    this.github = github;
    this.maintainer = maintainer;
    this.bot = bot;
    this.folder = folder;
    this.pages =
        GitHub.connectToEnterpriseWithOAuth(github.api().toString(), "maintainer", "human-token")
            .getRepository("octo/shop");
  }

  /** Opens one in an empty folder. */
  static BotShop open(Path folder) throws IOException {
    GithubDouble github =
        GithubDouble.start(folder.resolve("server")).create("octo/shop").invite("ann");
    String remote = github.remote("octo/shop");
    GitFolder maintainer = GitFolder.clone(remote, folder.resolve("maintainer"));
    maintainer
        .write("README.md", "Shop\n")
        .commit("first")
        .git("push", "-q", "origin", "HEAD:main");
    GitFolder.clone(remote, folder.resolve("bot"));
    return new BotShop(github, maintainer, folder.resolve("bot"), folder);
  }

  /** The same shop with another bot, which has a clone of its own. */
  BotShop withAnotherBot() throws IOException {
    Path other = folder.resolve("other");
    GitFolder.clone(github.remote("octo/shop"), other.resolve("bot"));
    return new BotShop(github, maintainer, other.resolve("bot"), other);
  }

  GithubDouble github() {
    return github;
  }

  GitFolder maintainer() {
    return maintainer;
  }

  /** Where the bot's repository is. */
  Path bot() {
    return bot;
  }

  /** The maintainer changes a file of the base branch. */
  BotShop writes(String name, String text) {
    maintainer.git("fetch", "-q");
    maintainer.git("checkout", "-q", "--detach", "origin/main");
    maintainer.write(name, text).commit("change " + name).git("push", "-q", "origin", "HEAD:main");
    return this;
  }

  /** What a file of a branch holds. */
  String reads(String branch, String name) {
    maintainer.git("fetch", "-q", "--prune");
    return maintainer.git("show", "origin/" + branch + ":" + name);
  }

  /** A pull request as somebody else's client sees it. */
  GHPullRequest pull(int number) throws IOException {
    return pages.getPullRequest(number);
  }

  List<GHPullRequest> pulls() throws IOException {
    return pages.getPullRequests(GHIssueState.ALL);
  }

  /** From now on nothing is found in files that are looked at without the others. */
  BotShop shortSighted() {
    shortSighted = true;
    return this;
  }

  /** The files of each time that fixes were made. */
  List<Set<String>> mended() {
    return List.copyOf(mended);
  }

  /** The issues that are no pull requests. */
  List<GHIssue> issues() throws IOException {
    return pages.getIssues(GHIssueState.ALL).stream()
        .filter(issue -> !issue.isPullRequest())
        .toList();
  }

  /** One run of the bot, without the pauses that a real server needs; its lines. */
  List<String> run() {
    return run(Rules.USUAL);
  }

  List<String> run(Rules rules) {
    Map<String, String> environment = new TreeMap<>(System.getenv());
    Shell shell =
        new Shell(
            bot,
            new ByteArrayInputStream(new byte[0]),
            System.out,
            System.err,
            false,
            false,
            environment);
    PrEngine.Choice choice =
        new PrEngine.Choice(
            new RecipeOptions(), new ConfigOptions(), new CacheOptions(), new RunOptions());
    environment.put("ASYNCMEND_CACHE_DIR", folder.resolve("cache").toString());
    try (Checkout checkout = Checkout.open(bot, environment, "origin", "")) {
      PrEngine engine = PrEngine.of(shell, bot, checkout.folder(), choice);
      Forge forge = github.forge("octo/shop");
      List<PullRequest> seen = value(forge.pullRequests(checkout.prefix()));
      checkout.refresh();
      Mender mender =
          (recipes, declined, files) -> {
            mended.add(files);
            boolean blind = !files.isEmpty() && shortSighted;
            return engine.mend(recipes, declined, blind ? Set.of("README.md") : files);
          };
      Bot run =
          new Bot(
              checkout, rules, engine.cards(), "1.0", false, engine.check(Progress.NONE), mender);
      Bot.Result result = value(run.plan(forge, seen)).run();
      value(run.dashboard(forge));
      return result.steps().stream().map(Bot::line).toList();
    } catch (UsageError e) {
      throw new AssertionError(e);
    }
  }

  /** A run that may be cut off at any time. */
  void runCut() {
    try {
      run();
    } catch (GitTrouble | Lost e) {
      return; // so it is when the network is gone
    }
  }

  /** The forge did not answer. */
  private static final class Lost extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Lost(String reason) {
      super(reason);
    }
  }

  private static <T> T value(Reply<T> reply) {
    if (reply instanceof Reply.Failed<T> failed) {
      throw new Lost(failed.failure().toString());
    }
    return ((Reply.Ok<T>) reply).value();
  }

  @Override
  public void close() {
    github.close();
  }
}
