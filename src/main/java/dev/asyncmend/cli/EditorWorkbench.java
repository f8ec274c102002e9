package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.ConfigurationFiles;
import dev.asyncmend.config.Found;
import dev.asyncmend.config.Problem;
import dev.asyncmend.config.Roster;
import dev.asyncmend.config.Setting;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.PythonEnvironment;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.lsp.Preferences;
import dev.asyncmend.lsp.Workbench;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.report.RecipeMarkdown;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor's server looks for in a folder: as {@code check} would in it. */
final class EditorWorkbench implements Workbench {
  private final Shell shell;
  private final @Nullable Path cache;

  EditorWorkbench(Shell shell, @Nullable Path cache) {
    this.shell = shell;
    this.cache = cache;
  }

  @Override
  public Setup setup(Path folder, Preferences preferences) {
    Shell here = shell.at(folder);
    try {
      Found found =
          preferences.configuration().isEmpty()
              ? ConfigurationFiles.around(folder)
              : ConfigurationFiles.at(folder.resolve(preferences.configuration()));
      return found instanceof Found.Wrong wrong
          ? wrong(wrong.problems())
          : setup(here, ((Found.Read) found).configuration(), preferences);
    } catch (UsageError | InvalidPathException e) {
      return new Setup.Wrong(List.of(new Complaint(null, 0, 0, String.valueOf(e.getMessage()))));
    }
  }

  private Setup setup(Shell here, Configuration project, Preferences preferences)
      throws UsageError {
    Catalog catalog = Cards.load(here, project);
    Roster.Wish wish =
        new Roster.Wish(preferences.select(), preferences.extendSelect(), preferences.ignore());
    Roster.Result result = Roster.of(catalog, project, wish);
    if (result instanceof Roster.Result.Wrong wrong) {
      return wrong(wrong.problems());
    }
    if (result instanceof Roster.Result.Misused misused) {
      throw new UsageError(misused.message());
    }
    Roster.Result.Chosen chosen = (Roster.Result.Chosen) result;
    return new Setup.Ready(
        chosen.remedies(),
        catalog.names(),
        settings(here, project, chosen, preferences),
        new Pages(catalog));
  }

  private static Setup wrong(List<Problem> problems) {
    return new Setup.Wrong(
        problems.stream()
            .map(
                one ->
                    new Complaint(
                        one.at().file(), one.at().line(), one.at().column(), one.message()))
            .toList());
  }

  private Settings settings(
      Shell here, Configuration project, Roster.Result.Chosen chosen, Preferences preferences)
      throws UsageError {
    Setting<Boolean> respect = project.respectGitignore();
    Setting<Level> level = project.level();
    Level usual = level == null ? Level.SAFE : level.value();
    boolean named = !preferences.configuration().isEmpty();
    return new Settings(
        here.folder(),
        List.of("."),
        List.of(),
        respect == null || respect.value(),
        preferences.level() == null ? usual : preferences.level(),
        project.target() == null ? null : project.target().value(),
        Settings.Purpose.CHECK,
        true,
        null,
        environment(here, preferences.python()),
        cache,
        1,
        RulesOfProject.of(here, project, chosen.ignores(), named));
  }

  private static @Nullable PythonEnvironment environment(Shell here, String python)
      throws UsageError {
    String active = here.environment().getOrDefault("VIRTUAL_ENV", "");
    String path = python.isEmpty() ? active : python;
    Optional<PythonEnvironment> found =
        path.isEmpty() ? Optional.empty() : PythonEnvironment.at(here.folder().resolve(path));
    if (found.isEmpty() && !python.isEmpty()) {
      throw new UsageError("`asyncmend.python` wants a Python or an environment, not " + python);
    }
    return found.orElse(null);
  }

  /** What there is to read about the recipes of a catalogue. */
  private record Pages(Catalog catalog) implements Guide {
    @Override
    public Optional<String> explanation(String recipe) {
      return catalog.find(recipe).map(Remedy::card).map(Pages::page);
    }

    private static String page(Card card) {
      String example = Example.of(card.id()).or(() -> Example.in(card)).orElse("");
      return RecipeMarkdown.of(card, example);
    }

    @Override
    public Optional<String> address(String recipe) {
      String home = Version.home();
      return home.isEmpty()
          ? Optional.empty()
          : Optional.of(home + "/docs/recipes/" + recipe + ".md");
    }
  }
}
