package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.RunReport;
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
    Discovered found = Discovery.of(settings, Discovery::python);
    Sources sources = new Sources(settings);
    try (Workers workers = Workers.of(settings.jobs())) {
      Knowledge knowledge = Knowledge.of(settings, sources, found.files());
      Clinic clinic = new Clinic(settings, remedies, sources, knowledge);
      List<FileOutcome> outcomes = workers.each(found.files(), progress, clinic::treat);
      return new RunReport(settings.level(), Writing.of(settings, outcomes), found.troubles());
    }
  }
}
