package dev.asyncmend.cli;

import dev.asyncmend.bot.Mender;
import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.PrSettings;
import dev.asyncmend.config.Roster;
import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.PythonEnvironment;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The engine over a checkout, as the configuration in it says. */
final class PrEngine implements Mender {
  /** These judge what all others find, and come to nothing without them. */
  private static final Set<String> ABOUT_OTHERS =
      Set.of("unused-suppression", "invalid-suppression");

  private final Shell shell;
  private final Configuration project;
  private final Catalog catalog;
  private final Roster.Result.Chosen roster;
  private final Settings settings;

  private PrEngine(
      Shell shell,
      Configuration project,
      Catalog catalog,
      Roster.Result.Chosen roster,
      Settings settings) {
    this.shell = shell;
    this.project = project;
    this.catalog = catalog;
    this.roster = roster;
    this.settings = settings;
  }

  /** What the options of a command say about a run. */
  record Choice(RecipeOptions what, ConfigOptions config, CacheOptions memory, RunOptions how) {}

  /**
   * An engine.
   *
   * @param user the surrounding of the user, who may name a configuration
   * @param root the root of the user's repository, beside which an environment may be
   * @param tree where the base branch is checked out
   */
  static PrEngine of(Shell user, Path root, Path tree, Choice choice) throws UsageError {
    Shell shell = in(tree, user);
    Configuration project =
        choice.config().read(choice.config().named() ? user : shell, List.of("."));
    Catalog catalog = Cards.load(shell, project);
    Roster.Result.Chosen roster = Cards.roster(shell, catalog, project, choice.what().wish());
    choice.how().check();
    Settings settings =
        new Settings(
                tree,
                List.of("."),
                List.of(),
                PrRules.value(project.respectGitignore(), true),
                choice.what().level(project),
                choice.what().target(project),
                Settings.Purpose.CHECK,
                true,
                null,
                environment(user, root),
                choice.memory().folder(user),
                choice.how().jobs(),
                RulesOfProject.of(shell, project, roster.ignores(), choice.config().named()))
            .within(choice.how().limits());
    return new PrEngine(shell, project, catalog, roster, settings);
  }

  private static Shell in(Path tree, Shell user) {
    return new Shell(
        tree,
        user.in(),
        user.out(),
        user.err(),
        user.outTerminal(),
        user.errTerminal(),
        user.environment());
  }

  /** What is installed beside the user's own checkout, which the base branch's lacks. */
  private static @Nullable PythonEnvironment environment(Shell user, Path root) {
    String active = user.environment().getOrDefault("VIRTUAL_ENV", "");
    for (String name : active.isEmpty() ? List.of(".venv", "venv") : List.of(active)) {
      PythonEnvironment found = PythonEnvironment.at(root.resolve(name)).orElse(null);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** What is found, with the fixes as changes of text. */
  RunReport check(Progress progress) {
    return engine(roster.remedies(), progress).run(settings);
  }

  @Override
  public RunReport mend(Set<String> recipes, Set<Site> declined, Set<String> files) {
    boolean all = recipes.stream().anyMatch(ABOUT_OTHERS::contains);
    List<Remedy> some =
        roster.remedies().stream()
            .filter(remedy -> all || recipes.contains(remedy.card().id()))
            .toList();
    Settings diff = settings.with(Settings.Purpose.DIFF);
    return engine(some, Progress.NONE)
        .declining(declined)
        .run(files.isEmpty() ? diff : diff.over(List.copyOf(files)));
  }

  private Engine engine(List<Remedy> remedies, Progress progress) {
    return Engine.of(remedies, progress).knowing(catalog.names());
  }

  /** The recipes of the run. */
  List<Card> cards() {
    return roster.remedies().stream().map(Remedy::card).toList();
  }

  /** Every recipe there is. */
  Catalog catalog() {
    return catalog;
  }

  /** What the project says about pull requests; null for nothing. */
  @Nullable PrSettings pr() {
    return project.pr();
  }

  /** The surrounding of commands that run in the checkout. */
  Shell shell() {
    return shell;
  }
}
