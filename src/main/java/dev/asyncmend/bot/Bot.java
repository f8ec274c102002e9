package dev.asyncmend.bot;

import dev.asyncmend.forge.Board;
import dev.asyncmend.forge.Done;
import dev.asyncmend.forge.Failure;
import dev.asyncmend.forge.Forge;
import dev.asyncmend.forge.PullRequest;
import dev.asyncmend.forge.Reply;
import dev.asyncmend.git.GitTrouble;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.PullStep;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Trouble;
import dev.asyncmend.recipe.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run over the pull requests of one repository: what was found on the base branch, what is to
 * be done about it, and doing so. Whatever git does not want is a {@link GitTrouble}.
 */
public final class Bot {
  private final Checkout checkout;
  private final Rules rules;
  private final Words words;
  private final Set<String> sought;
  private final CodeOwners owners;
  private final List<Atom> atoms;
  private final int skipped;
  private final RunReport checked;
  private final GitGround ground;

  /**
   * A run.
   *
   * @param cards the recipes that the run looks for
   * @param version of asyncmend; may be empty
   * @param gitlab whether code owners are named as GitLab reads them
   * @param checked what was found on the base branch, with the fixes as changes of text
   * @param mender makes the fixes of some recipes
   */
  public Bot(
      Checkout checkout,
      Rules rules,
      List<Card> cards,
      String version,
      boolean gitlab,
      RunReport checked,
      Mender mender) {
    this.checkout = checkout;
    this.rules = rules;
    this.checked = checked;
    Map<String, Card> byId = new TreeMap<>();
    cards.forEach(card -> byId.put(card.id(), card));
    this.words = new Words(byId, version);
    this.sought =
        cards.stream().map(card -> Slug.of(rules.group(card.id()))).collect(Collectors.toSet());
    CodeOwners.Dialect dialect = gitlab ? CodeOwners.Dialect.GITLAB : CodeOwners.Dialect.GITHUB;
    this.owners = OwnersFile.in(checkout.folder(), dialect);
    List<Atom> all = Atom.of(checked);
    Set<String> files = new TreeSet<>();
    all.forEach(atom -> files.addAll(atom.files()));
    Set<String> foreign = Vendored.among(files, checkout);
    this.atoms =
        all.stream().filter(atom -> atom.files().stream().noneMatch(foreign::contains)).toList();
    this.skipped = all.size() - atoms.size();
    GitDrafts drafts = new GitDrafts(checkout, mender, all, unread(checked));
    this.ground = new GitGround(checkout, drafts);
  }

  private static Set<String> unread(RunReport checked) {
    Set<String> unread = new TreeSet<>();
    for (FileOutcome outcome : checked.outcomes()) {
      if (outcome instanceof FileOutcome.Unreadable || outcome instanceof FileOutcome.Failed) {
        unread.add(outcome.path());
      }
    }
    checked.troubles().stream().map(Trouble::path).forEach(unread::add);
    return unread;
  }

  /** How many fixes are left out, since they would change files that are not the project's own. */
  public int skipped() {
    return skipped;
  }

  /** What is to be done on a forge. */
  public final class Plan {
    private final Forge forge;
    private final Planner.Plan plan;

    private Plan(Forge forge, Planner.Plan plan) {
      this.forge = forge;
      this.plan = plan;
    }

    /** Each thing that is to be done or left. */
    public List<PullStep> steps() {
      return PlanText.of(plan);
    }

    /** How many steps write something. */
    public int writes() {
      return (int) plan.actions().stream().filter(Action.Write.class::isInstance).count();
    }

    /** Does it. */
    public Result run() {
      List<Deed> deeds = new Executor(forge, ground, rules, words, owners::of).run(plan.actions());
      Failure failure =
          deeds.stream()
              .map(Deed::failure)
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse(null);
      List<PullStep> steps = new ArrayList<>(deeds.stream().map(PlanText::of).toList());
      steps.addAll(PlanText.declined(plan));
      return new Result(steps, failure);
    }
  }

  /**
   * What was done.
   *
   * @param steps those that were taken
   * @param failure the first thing that the forge did not do; null where it did all
   */
  public record Result(List<PullStep> steps, @Nullable Failure failure) {}

  /** A step as a person reads it, on one line. */
  public static String line(PullStep step) {
    return PlanText.line(step);
  }

  /**
   * What is to be done.
   *
   * @param requests what the forge told before the base branch was fetched
   */
  public Reply<Plan> plan(Forge forge, List<PullRequest> requests) {
    Reply<Scene> scene = Scene.of(forge, requests, ground, checkout.prefix());
    if (scene instanceof Reply.Failed<Scene> failed) {
      return new Reply.Failed<>(failed.failure());
    }
    Planner planner = new Planner(rules, shards(), ground, checkout.prefix(), sought::contains);
    return new Reply.Ok<>(new Plan(forge, planner.plan(atoms, ((Reply.Ok<Scene>) scene).value())));
  }

  /**
   * Writes mailbox files, and the texts of pull requests, to a folder; gives the names of the
   * former.
   */
  public List<String> patches(Path folder) throws IOException {
    Units units = new Units(rules, shards(), checkout.prefix(), checkout.base(), List.of());
    return new Mailbox(checkout, ground, words).write(units.divide(atoms).units(), folder);
  }

  /** Brings the issue up to date that counts what is left, where one is wanted. */
  public Reply<Done> dashboard(Forge forge) {
    if (!rules.dashboard() || !forge.traits().dashboard()) {
      return Reply.done();
    }
    String base = checkout.base();
    String body = Dashboard.body(base, checked);
    // What could not be read may hold something.
    boolean left = checked.open().findAny().isPresent() || !unread(checked).isEmpty();
    return forge.dashboard(new Board(Dashboard.marker(base), Dashboard.title(base), body, left));
  }

  private Shards shards() {
    return new Shards(
        rules.split(),
        owners,
        folder -> Files.exists(checkout.folder().resolve(folder).resolve("pyproject.toml")));
  }
}
