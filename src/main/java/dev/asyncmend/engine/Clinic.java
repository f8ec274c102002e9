package dev.asyncmend.engine;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.engine.cache.FactFile;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.Stage;
import dev.asyncmend.recipe.Dispatch;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.scope.Scopes;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One file from bytes to outcome: triage, parse, match, and the rounds that mend it. */
final class Clinic {
  private final Settings settings;
  private final Sources sources;
  private final Knowledge knowledge;
  private final Triage triage;
  private final String question;
  private final Meter meter;
  private final Dispatch dispatch;

  /** A clinic for the files of one run. */
  Clinic(Settings settings, List<Remedy> remedies, Sources sources, Knowledge knowledge) {
    this.meter = sources.meter();
    this.settings = settings;
    this.sources = sources;
    this.knowledge = knowledge;
    this.triage = Triage.of(remedies);
    this.question = triage.question();
    this.dispatch = Dispatch.of(remedies);
  }

  /** What becomes of a file; a bug that shows in it stays in it. */
  FileOutcome treat(SourceFile file) {
    return Guard.file(file.name(), () -> outcome(file));
  }

  private FileOutcome outcome(SourceFile file) {
    FactFile facts = knowledge.facts(file);
    Reading reading = read(facts);
    if (reading instanceof Reading.Failed failed) {
      return failed.outcome(file.name());
    }
    if (!(reading instanceof Reading.Parsed parsed)) {
      return new FileOutcome.Clean(file.name());
    }
    Scopes scopes = meter.in(Stage.PARSE, () -> Scopes.of(parsed.file()));
    meter.in(Stage.INDEX, () -> knowledge.learn(file, facts, scopes));
    meter.files(Stage.MATCH, 1);
    Rounds rounds = new Rounds(file, scopes, this);
    if (settings.purpose() == Settings.Purpose.CHECK) {
      return rounds.look();
    }
    FileOutcome outcome = rounds.mend();
    meter.files(Stage.MEND, outcome instanceof FileOutcome.Mended ? 1 : 0);
    return outcome;
  }

  private Reading read(FactFile file) {
    try {
      meter.files(Stage.TRIAGE, 1);
      if (!meter.in(Stage.TRIAGE, () -> file.says(question, triage::keeps))) {
        return new Reading.Skipped();
      }
      meter.files(Stage.PARSE, 1);
      return meter.in(Stage.PARSE, () -> Sources.parse(file.bytes()));
    } catch (IOException e) {
      return Sources.failed(e);
    }
  }

  /** Everything that the recipes say about one state of a file. */
  List<Note> look(SourceFile file, Scopes state) {
    Vicinity vicinity = new Vicinity(settings, sources, knowledge, file);
    List<Finding> findings = meter.in(Stage.MATCH, () -> dispatch.look(vicinity.around(state)));
    if (findings.isEmpty()) {
      return List.of();
    }
    Map<String, Scopes> texts = settings.textEdits() ? vicinity.opened() : Map.of();
    return Notes.of(file, state, knowledge, texts).all(findings);
  }

  /** Applies what can be applied of these fixes together. */
  Repair repair(SourceFile file, Scopes state, List<Note> wanted) {
    return meter.in(Stage.MEND, () -> Repair.of(file.name(), knowledge.minor(file), state, wanted));
  }

  /** Whether this run applies the fix of a finding. */
  boolean applies(Note note) {
    Fix fix = note.finding().fix();
    return !note.suppressed()
        && fix != null
        && fix.level() != Level.ADVICE
        && fix.level().compareTo(settings.level()) <= 0;
  }
}
