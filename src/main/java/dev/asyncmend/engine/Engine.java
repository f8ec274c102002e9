package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.recipe.Remedy;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The pipeline: discover → triage → parse → index → match → rewrite → verify → write. Each stage is
 * a class of this room; what a stage may not do is said there.
 */
public final class Engine {
  private final List<Remedy> remedies;
  private final Progress progress;
  private final Wishes wishes;

  private Engine(List<Remedy> remedies, Progress progress, Wishes wishes) {
    this.remedies = remedies;
    this.progress = progress;
    this.wishes = wishes;
  }

  /** An engine that looks for these pitfalls. */
  public static Engine of(List<Remedy> remedies, Progress progress) {
    return new Engine(List.copyOf(remedies), progress, Wishes.NONE);
  }

  /** The same engine, which does not apply the fixes of these findings. */
  public Engine declining(Set<Site> sites) {
    return new Engine(remedies, progress, wishes.declining(sites));
  }

  /** The same engine, which reports suppressions that use other names than these. */
  public Engine knowing(Collection<String> names) {
    return new Engine(remedies, progress, wishes.knowing(names));
  }

  /** The same engine, which hides what is known, and lets the baseline see all that it finds. */
  public Engine hiding(Baseline baseline) {
    return new Engine(remedies, progress, wishes.sifted(baseline));
  }

  /** The same engine, which reports and mends nothing elsewhere. */
  public Engine limited(Limits limits) {
    return new Engine(remedies, progress, wishes.sifted(limits.sieve()));
  }

  /**
   * The same engine, whose fixes are comments that silence the findings.
   *
   * @param reason what to write behind them, one line; may be empty
   */
  public Engine silencing(String reason) {
    return new Engine(remedies, progress, wishes.sifted(new Silencing(reason)));
  }

  /** The same engine, which applies what {@code asker} wants and nothing else. */
  public Engine asking(Asker asker) {
    return new Engine(remedies, progress, wishes.asking(asker));
  }

  /**
   * Puts the files of a report on disk, just as they are in it, and gives the report after that.
   *
   * @param settings those of the run, whose purpose was to show what it would do
   */
  public static RunReport write(Settings settings, RunReport report) {
    List<FileOutcome> written =
        Writing.of(settings.with(Settings.Purpose.FIX), report.outcomes(), new Meter());
    return new RunReport(report.level(), written, report.troubles(), report.cost());
  }

  /** Does what the settings ask; the same files and settings give the same report. */
  public RunReport run(Settings settings) {
    Meter meter = new Meter();
    Discovered found =
        meter.in(Stage.DISCOVER, () -> Discovery.of(settings, Discovery.wanted(settings)));
    try (FactCache cache = FactCache.in(settings.cache());
        Workers workers = Workers.of(settings.jobs())) {
      Sources sources = new Sources(settings, cache, meter);
      meter.files(Stage.DISCOVER, found.files().size());
      boolean prose = found.files().stream().anyMatch(file -> Discovery.markdown(file.name()));
      List<FileOutcome> mended =
          prose
              ? ofPages(settings, Pages.of(found.files(), sources), sources, workers, cache)
              : outcomes(settings, found.files(), sources, workers, cache, true);
      meter.in(Stage.RECALL, cache::save);
      List<FileOutcome> outcomes = meter.in(Stage.WRITE, () -> Writing.of(settings, mended, meter));
      Cost cost = meter.cost(settings.jobs(), cache.trouble().orElse(null));
      return new RunReport(settings.level(), outcomes, found.troubles(), cost);
    }
  }

  private List<FileOutcome> ofPages(
      Settings settings, Pages pages, Sources sources, Workers workers, FactCache cache) {
    Engine own = new Engine(remedies, progress, wishes.declining(pages.sites(wishes.declined())));
    Sources blocks = sources.with(pages.texts());
    return pages.outcomes(own.outcomes(settings, pages.files(), blocks, workers, cache, false));
  }

  private List<FileOutcome> outcomes(
      Settings settings,
      List<SourceFile> files,
      Sources sources,
      Workers workers,
      FactCache cache,
      boolean remembered) {
    wishes.sieves().forEach(sieve -> sieve.start(files));
    Moment moment = Moment.first(settings, sources, files);
    Replay replay =
        remembered ? Replay.of(remedies, wishes, moment, cache) : Replay.none(moment, cache);
    Clinic clinic = Clinic.of(remedies, wishes, moment, replay);
    List<Treatment> treated = treated(settings, clinic, replay, workers, files);
    return mended(settings, clinic, workers, treated);
  }

  /** What becomes of each file by itself, in the order of the files. */
  private List<Treatment> treated(
      Settings settings, Clinic clinic, Replay replay, Workers workers, List<SourceFile> files) {
    // Fixes may go over files in rounds, for which everything has to be at hand.
    boolean once = settings.purpose() == Settings.Purpose.CHECK && wishes.asker() == null;
    Knowledge knowledge = clinic.moment().knowledge();
    Meter meter = clinic.moment().sources().meter();
    List<List<SourceFile>> batches =
        once ? Batches.of(files, knowledge::territory) : List.of(files);
    Map<Path, Treatment> done = new HashMap<>();
    for (List<SourceFile> batch : batches) {
      int before = done.size();
      Progress part = (at, total) -> progress.at(before + at, files.size());
      meter.in(Stage.RECALL, () -> replay.begin(batch));
      List<Treatment> first = workers.each(batch, part, clinic::treat);
      for (Treatment one : workers.each(first, Progress.NONE, clinic::reconsider)) {
        done.put(one.source().path(), one);
      }
      meter.in(Stage.RECALL, replay::end);
      if (once) {
        knowledge.forget();
      }
    }
    return files.stream().map(file -> Objects.requireNonNull(done.get(file.path()))).toList();
  }

  private List<FileOutcome> mended(
      Settings settings, Clinic clinic, Workers workers, List<Treatment> treated) {
    Asker asker = wishes.asker();
    if (asker != null) {
      return Interview.of(asker, clinic, treated);
    }
    return settings.purpose() == Settings.Purpose.CHECK
        ? treated.stream().map(Treatment::outcome).toList()
        : JointRounds.of(clinic, workers, treated);
  }
}
