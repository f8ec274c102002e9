package dev.asyncmend.engine;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.edit.Level;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.recipe.Dispatch;
import dev.asyncmend.recipe.Finding;
import dev.asyncmend.recipe.Remedy;
import dev.asyncmend.scope.Scopes;
import java.util.List;
import java.util.Map;

/** One file from bytes to outcome: triage, parse, match, and the rounds that mend it. */
final class Clinic {
  private final Settings settings;
  private final Sources sources;
  private final Knowledge knowledge;
  private final Triage triage;
  private final Dispatch dispatch;

  /** A clinic for the files of one run. */
  Clinic(Settings settings, List<Remedy> remedies, Sources sources, Knowledge knowledge) {
    this.settings = settings;
    this.sources = sources;
    this.knowledge = knowledge;
    this.triage = Triage.of(remedies);
    this.dispatch = Dispatch.of(remedies);
  }

  /** What becomes of a file; a bug that shows in it stays in it. */
  FileOutcome treat(SourceFile file) {
    return Guard.file(file.name(), () -> outcome(file));
  }

  private FileOutcome outcome(SourceFile file) {
    Reading reading = sources.read(file.path(), triage::keeps);
    if (reading instanceof Reading.Failed failed) {
      return failed.outcome(file.name());
    }
    if (!(reading instanceof Reading.Parsed parsed)) {
      return new FileOutcome.Clean(file.name());
    }
    Rounds rounds = new Rounds(file, Scopes.of(parsed.file()), this);
    return settings.purpose() == Settings.Purpose.CHECK ? rounds.look() : rounds.mend();
  }

  /** Everything that the recipes say about one state of a file. */
  List<Note> look(SourceFile file, Scopes state) {
    Vicinity vicinity = new Vicinity(settings, sources, knowledge, file);
    List<Finding> findings = dispatch.look(vicinity.around(state));
    if (findings.isEmpty()) {
      return List.of();
    }
    Map<String, Scopes> texts = settings.textEdits() ? vicinity.opened() : Map.of();
    return Notes.of(file, state, knowledge, texts).all(findings);
  }

  /** The oldest Python that must read what is written for {@code file}: 8 for 3.8. */
  int minor(SourceFile file) {
    return knowledge.minor(file);
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
