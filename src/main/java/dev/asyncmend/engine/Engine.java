package dev.asyncmend.engine;

import dev.asyncmend.engine.cache.FactCache;
import dev.asyncmend.outcome.Cost;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.recipe.Remedy;
import java.util.List;

/**
 * The pipeline: discover → triage → parse → index → match → rewrite → verify → write. Each stage is
 * a class of this room; what a stage may not do is said there.
 */
public final class Engine {
  private final List<Remedy> remedies;
  private final Progress progress;

  private Engine(List<Remedy> remedies, Progress progress) {
    this.remedies = remedies;
    this.progress = progress;
  }

  /** An engine that looks for these pitfalls. */
  public static Engine of(List<Remedy> remedies, Progress progress) {
    return new Engine(List.copyOf(remedies), progress);
  }

  /** Does what the settings ask; the same files and settings give the same report. */
  public RunReport run(Settings settings) {
    Meter meter = new Meter();
    Discovered found = meter.in(Stage.DISCOVER, () -> Discovery.of(settings, Discovery::python));
    try (FactCache cache = FactCache.in(settings.cache());
        Workers workers = Workers.of(settings.jobs())) {
      Sources sources = new Sources(settings, cache, meter);
      Knowledge knowledge = Knowledge.of(settings, sources, found.files());
      Clinic clinic = new Clinic(settings, remedies, sources, knowledge);
      meter.files(Stage.DISCOVER, found.files().size());
      List<FileOutcome> treated = workers.each(found.files(), progress, clinic::treat);
      meter.in(Stage.RECALL, cache::save);
      List<FileOutcome> outcomes =
          meter.in(Stage.WRITE, () -> Writing.of(settings, treated, meter));
      Cost cost = meter.cost(settings.jobs(), cache.trouble().orElse(null));
      return new RunReport(settings.level(), outcomes, found.troubles(), cost);
    }
  }
}
