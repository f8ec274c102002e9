package dev.asyncmend.cli;

import dev.asyncmend.config.Setting;
import dev.asyncmend.engine.Baseline;
import dev.asyncmend.engine.Engine;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run leaves aside of what it finds. */
final class AsideOptions {
  @Option(
      names = "--since",
      paramLabel = "REF",
      description = {
        "Only what is in lines that changed since the branch left REF (git's merge base), committed "
            + "or not; untracked files as a whole."
      })
  private @Nullable String since;

  @Option(
      names = "--staged",
      description = "Only what is in lines that the next commit changes (git's index).")
  private boolean staged;

  @Option(
      names = "--baseline",
      paramLabel = "FILE",
      description = "Hide the findings that `asyncmend baseline` wrote to this file.")
  private @Nullable String file;

  @Option(names = "--no-baseline", description = "Hide nothing, whatever the configuration says.")
  private boolean none;

  @Option(
      names = "--update-baseline",
      description = "Take findings that are gone out of the baseline.")
  private boolean update;

  private @Nullable Baseline baseline;
  private String used = "";
  private boolean limited;

  /** Complains about options that make no sense together. */
  void check(boolean piped) throws UsageError {
    if (since != null && staged) {
      throw new UsageError("--since and --staged both say which lines: give one of them");
    }
    if (piped && (since != null || staged)) {
      throw new UsageError("--since and --staged are about files, and - is none");
    }
    if (none && (file != null || update)) {
      throw new UsageError("--no-baseline hides nothing: it goes with no other word of a baseline");
    }
  }

  /**
   * Where the baseline of a run is, whether there is one or not; empty where none plays a part.
   *
   * @param configured what the project says
   */
  Optional<Path> baseline(@Nullable Setting<Path> configured, Shell shell) throws UsageError {
    if (file == null) {
      return Optional.ofNullable(none ? null : configured).map(Setting::value);
    }
    try {
      return Optional.of(shell.folder().resolve(file).normalize());
    } catch (InvalidPathException e) {
      throw new UsageError("cannot read the baseline " + Plain.name(file) + ": no such name");
    }
  }

  /** What the command line says of a baseline; empty where it says nothing. */
  Optional<String> given() {
    return Optional.ofNullable(none ? "none" : file);
  }

  /** Whether any is given. */
  boolean any() {
    return since != null || staged || file != null;
  }

  /**
   * Tells the engine what to leave aside.
   *
   * @param ranges lines that the user named besides
   * @param configured the baseline of the project
   */
  Engine told(Engine engine, LineRanges ranges, @Nullable Setting<Path> configured, Shell shell)
      throws UsageError {
    limited = since != null || staged || ranges.any();
    if (update && limited) {
      throw new UsageError(
          "--update-baseline needs whole files: not all of what is known is sought");
    }
    Engine told = ranges.any() ? engine.limited(ranges.limits()) : engine;
    if (since != null) {
      told = told.limited(ChangedLines.since(since, shell.folder()));
    } else if (staged) {
      told = told.limited(ChangedLines.staged(shell.folder()));
    }
    Path path = baseline(configured, shell).orElse(null);
    if (path == null && update) {
      throw new UsageError("--update-baseline needs --baseline FILE");
    }
    if (path == null) {
      return told;
    }
    used = file == null ? ConfigOptions.name(shell, path) : file;
    String wanted = file == null && configured != null ? place(shell, configured) : "";
    Baseline known = read(shell.folder(), used, wanted);
    baseline = known;
    return told.hiding(known);
  }

  private static String place(Shell shell, Setting<Path> setting) {
    return ConfigOptions.place(shell, setting.at()) + ": ";
  }

  /**
   * Reads a baseline; complains where there is none.
   *
   * @param wanted who wants it, before a complaint that it is not there
   */
  static Baseline read(Path folder, String name, String wanted) throws UsageError {
    try {
      String text = Files.readString(folder.resolve(name));
      Baseline.Reading reading = Baseline.read(text);
      if (reading instanceof Baseline.Reading.Bad bad) {
        throw new UsageError(Plain.name(name) + ":" + bad.line() + ": " + Plain.name(bad.reason()));
      }
      return ((Baseline.Reading.Read) reading).baseline();
    } catch (NoSuchFileException e) {
      throw new UsageError(
          wanted
              + "there is no baseline "
              + Plain.name(name)
              + "; `asyncmend baseline` writes one");
    } catch (IOException | InvalidPathException e) {
      String why = e instanceof IOException broken ? ReportFile.reason(broken) : "no such name";
      throw new UsageError("cannot read the baseline " + Plain.name(name) + ": " + why);
    }
  }

  /** Writes a baseline. */
  static void write(Path folder, String name, Set<Baseline.Entry> entries) throws UsageError {
    try {
      byte[] bytes = Baseline.text(entries).getBytes(StandardCharsets.UTF_8);
      Path path = folder.resolve(name).normalize();
      ReportFile.replace(Files.exists(path) ? path.toRealPath() : path, bytes);
    } catch (IOException | InvalidPathException e) {
      String why = e instanceof IOException broken ? ReportFile.reason(broken) : "no such name";
      throw new UsageError("cannot write the baseline " + Plain.name(name) + ": " + why);
    }
  }

  /** What to say after a run; brings the baseline up to date where that is wanted. */
  List<String> after(RunReport report, List<Card> cards, Shell shell) throws UsageError {
    Baseline known = baseline;
    if (known == null) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    if (known.hidden() > 0) {
      lines.add(findings(known.hidden()) + " hidden by " + Plain.name(used) + ".");
    }
    if (!limited) {
      Path root = Repository.around(shell.folder()).orElse(shell.folder());
      Set<Baseline.Entry> gone = known.gone(report, cards, root);
      if (!gone.isEmpty()) {
        lines.add(gone(known, gone, used, shell.folder()));
      }
    }
    return lines;
  }

  private String gone(Baseline known, Set<Baseline.Entry> gone, String name, Path folder)
      throws UsageError {
    String what =
        findings(gone.size()) + " in " + Plain.name(name) + " and not in the code any more";
    if (!update) {
      return what + "; --update-baseline forgets " + (gone.size() == 1 ? "it." : "them.");
    }
    write(folder, name, known.without(gone));
    return what + ": forgotten.";
  }

  private static String findings(long count) {
    return count + (count == 1 ? " finding is" : " findings are");
  }
}
