package dev.asyncmend.cli;

import dev.asyncmend.catalog.Catalog;
import dev.asyncmend.config.Configuration;
import dev.asyncmend.config.Roster;
import dev.asyncmend.config.Setting;
import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Progress;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.report.Complaints;
import dev.asyncmend.report.Ground;
import dev.asyncmend.report.Paint;
import dev.asyncmend.report.Surroundings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that look for pitfalls have in common. */
abstract class MendCommand extends FileCommand {
  @ArgGroup(validate = false, order = 2, heading = "%nWhich pitfalls, and how far to go:%n")
  private RecipeOptions what = new RecipeOptions();

  @ArgGroup(validate = false, order = 5, heading = "%nWhat to leave aside:%n")
  private AsideOptions aside = new AsideOptions();

  @ArgGroup(validate = false, order = 8, heading = "%nWhat to remember:%n")
  private CacheOptions memory = new CacheOptions();

  private Roster.Result.@Nullable Chosen roster;
  private @Nullable Catalog catalog;

  @Spec private @Nullable CommandSpec spec;

  @Override
  final int start() throws UsageError {
    if (!watched()) {
      return work();
    }
    if (files().piped()) {
      throw new UsageError("--watch waits for changes of files, and - is none");
    }
    return Vigil.keep(shell(), output(), this::fresh);
  }

  /** Whether to run again and again. */
  boolean watched() {
    return false;
  }

  /** The same command, made from the same words. */
  private MendCommand fresh() throws UsageError {
    CommandSpec mine = Objects.requireNonNull(spec);
    String[] words =
        mine.root().commandLine().getParseResult().originalArgs().toArray(String[]::new);
    CommandLine commands = Main.commands(shell(), output(), words);
    try {
      commands.parseArgs(words);
    } catch (ParameterException e) {
      throw new UsageError(String.valueOf(e.getMessage())); // a file of arguments changed
    }
    return Objects.requireNonNull(commands.getSubcommands().get(mine.name())).getCommand();
  }

  @Override
  final @Nullable Path cache() throws UsageError {
    return memory.folder(shell());
  }

  private List<Card> cards = List.of();

  /** Runs the engine and names the files that it could not work on. */
  final RunReport run(Settings.Purpose purpose) throws UsageError {
    RunReport report = engine(progress()).run(settings(purpose));
    complain(report);
    if (!settingsAreGiven()) {
      Overlooked.of(shell(), project(), report.outcomes())
          .forEach(line -> output().say("asyncmend: " + line));
    }
    return report;
  }

  /** An engine for the pitfalls that the user chose. */
  final Engine engine(Progress progress) throws UsageError {
    List<Remedy> remedies = roster().remedies();
    cards = remedies.stream().map(Remedy::card).toList();
    aside.check(files().piped());
    Engine engine = told(Engine.of(remedies, progress).knowing(catalog().names()));
    return aside.told(engine, ranges(), baseline(), shell());
  }

  /** The settings of a run as the user wants it. */
  final Settings settings(Settings.Purpose purpose) throws UsageError {
    return settings(purpose, what.level(project()), what.target(project())).of(ranges().paths());
  }

  final LineRanges ranges() throws UsageError {
    return LineRanges.of(files().paths(), shell().folder());
  }

  /** What the user wants left aside. */
  final AsideOptions aside() {
    return aside;
  }

  /** The baseline that the project names for such runs. */
  @Nullable Setting<Path> baseline() throws UsageError {
    return project().baseline();
  }

  /** The recipes of the run, once there is an engine. */
  final List<Card> cards() {
    return cards;
  }

  /** Names the files that a run could not work on. */
  final void complain(RunReport report) throws UsageError {
    boolean verbose = how().verbose(shell());
    for (String line : Complaints.of(report.troubles(), report.outcomes(), verbose)) {
      output().say("asyncmend: " + line);
    }
    String trouble = report.cost().trouble();
    if (verbose && trouble != null) {
      output().say("asyncmend: " + trouble);
    }
    for (String line : aside.after(report, cards, shell())) {
      output().say(line);
    }
  }

  /** Tells the engine what it has to know besides. */
  Engine told(Engine engine) throws UsageError {
    return engine;
  }

  /** What came from standard input, with the fixes where there are any. */
  final byte[] mended(RunReport report) throws UsageError {
    List<FileOutcome.Mended> mended = report.all(FileOutcome.Mended.class);
    return mended.isEmpty() ? input() : mended.get(0).change().after();
  }

  /** The exit code of a run that would otherwise end with {@code code}. */
  static int worst(int code, RunReport report) {
    return worst(code, report.troubles(), report.outcomes());
  }

  /** What a report on standard output says besides; the run ends with {@code code}. */
  final Surroundings around(int code) {
    return around(code, how().paint(shell()));
  }

  private Surroundings around(int code, Paint paint) {
    Path folder = shell().folder();
    Ground ground = new Ground(folder, Repository.around(folder).orElse(folder));
    return new Surroundings(paint, ground, Version.number(), Version::home, code);
  }

  /** Writes reports to files; gives the exit code of a run that would end with {@code code}. */
  final int write(List<ReportFile> files, RunReport report, int code) {
    int worst = code;
    for (ReportFile file : files) {
      Optional<String> failure = file.write(report, around(code, Paint.NONE));
      failure.ifPresent(output()::error);
      worst = failure.isPresent() ? ExitCode.FAILED : worst;
    }
    return worst;
  }

  /** What the command line says about settings that a project may have, by their names. */
  final Map<String, String> given() {
    Map<String, String> given = what.given();
    if (!files().exclude().isEmpty()) {
      given.put("exclude", String.join(", ", files().exclude()));
    }
    aside.given().ifPresent(name -> given.put("baseline", name));
    if (!files().gitignore()) {
      given.put("respect-gitignore", "false");
    }
    if (files().markdown()) {
      given.put("markdown", "true");
    }
    return given;
  }

  /** The recipes that the command looks for, each as it is configured. */
  final Roster.Result.Chosen roster() throws UsageError {
    Roster.Result.Chosen known = roster;
    if (known == null) {
      Configuration project = project();
      known = Cards.roster(shell(), catalog(), project, what.wish());
      roster = known;
    }
    return known;
  }

  /** Every recipe there is, those of the project among them. */
  final Catalog catalog() throws UsageError {
    Catalog known = catalog;
    if (known == null) {
      known = Cards.load(shell(), project());
      catalog = known;
    }
    return known;
  }

  @Override
  final List<Set<String>> ignores() throws UsageError {
    return roster().ignores();
  }
}
