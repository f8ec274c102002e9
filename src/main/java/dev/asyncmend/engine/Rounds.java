package dev.asyncmend.engine;

import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.scope.Scopes;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Mends one file: fixes that do not touch each other are applied together, the file is read again,
 * and so on until nothing is left to apply. A nest of calls takes as many rounds as it is deep;
 * what a limit of rounds leaves is left for the next run.
 */
final class Rounds {
  private static final int LIMIT = 10;

  private final SourceFile source;
  private final Scopes original;
  private final Clinic clinic;
  private final List<Note> fixed = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private final Set<String> hopeless = new HashSet<>();
  private final Set<String> seen = new HashSet<>();
  private Scopes state;
  private List<Note> notes;

  Rounds(SourceFile source, Scopes original, Clinic clinic) {
    this.source = source;
    this.original = original;
    this.clinic = clinic;
    this.state = original;
    this.notes = clinic.look(source, original);
  }

  /** What is found in the file as it is. */
  FileOutcome look() {
    return notes.isEmpty() && complaints.isEmpty() ? new FileOutcome.Clean(source.name()) : found();
  }

  /** What is left when no fix can be applied any more. */
  FileOutcome mend() {
    FileOutcome.Found first = found();
    seen.add(text().chars());
    for (int round = 0; round < LIMIT && advance(); round++) {
      if (!seen.add(text().chars())) {
        return circle(first);
      }
      notes = clinic.look(source, state);
    }
    return fixed.isEmpty() ? look() : mended(first);
  }

  /** Applies what can be applied together; whether that was anything. */
  private boolean advance() {
    List<Note> wanted = notes.stream().filter(this::wanted).toList();
    if (wanted.isEmpty()) {
      return false;
    }
    Repair repair = Repair.of(source.name(), state, wanted);
    for (Repair.Failure failure : repair.failures()) {
      hopeless.add(failure.note().fingerprint());
      complaints.add(failure.complaint(text().lines()));
    }
    fixed.addAll(repair.applied());
    state = repair.state();
    return !repair.applied().isEmpty();
  }

  private boolean wanted(Note note) {
    return clinic.applies(note) && !hopeless.contains(note.fingerprint());
  }

  private FileOutcome.Found found() {
    return new FileOutcome.Found(source.name(), text(), notes, complaints);
  }

  private FileOutcome mended(FileOutcome.Found first) {
    Change change = new Change(source.patchPath(), original.file().text().bytes(), text().bytes());
    return new FileOutcome.Mended(source.name(), first, change, text(), fixed, notes, complaints);
  }

  /** Two recipes undo each other's work: that is a bug, and neither result is better. */
  private FileOutcome circle(FileOutcome.Found first) {
    Set<String> recipes = new TreeSet<>();
    fixed.forEach(note -> recipes.add(note.finding().card().id()));
    String reason =
        "was left alone: the fixes of " + String.join(" and ", recipes) + " undo each other";
    return new FileOutcome.Refused(source.name(), first.text(), reason, first.notes());
  }

  private SourceText text() {
    return state.file().text();
  }
}
