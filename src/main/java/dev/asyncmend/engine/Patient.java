package dev.asyncmend.engine;

import dev.asyncmend.index.Summarizer;
import dev.asyncmend.outcome.Change;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One file in the joint rounds: what it was, what it is by now, and what was found in it last. */
final class Patient {
  private final Treatment alone;
  private final FileOutcome.Found first;
  private final byte[] before;
  private final SourceText start;
  private final List<Note> fixed = new ArrayList<>();
  private final List<String> complaints;
  private final Set<String> hopeless = new HashSet<>();
  private SourceText text;
  private Origins origins;
  private List<Note> notes;

  private Patient(Treatment alone, FileOutcome.Found first, byte[] before, SourceText start) {
    this.alone = alone;
    this.first = first;
    this.before = before;
    this.start = start;
    this.text = start;
    this.origins = alone.origins();
    this.notes = alone.outcome().notes();
    this.complaints = new ArrayList<>(alone.outcome().complaints());
  }

  /**
   * A file that was treated by itself before.
   *
   * @param start what it holds since then
   */
  static Patient of(Treatment alone, SourceText start) {
    if (alone.outcome() instanceof FileOutcome.Mended mended) {
      Patient patient = new Patient(alone, mended.original(), mended.change().before(), start);
      patient.fixed.addAll(mended.fixed());
      return patient;
    }
    FileOutcome.Found first =
        alone.outcome() instanceof FileOutcome.Found found
            ? found
            : new FileOutcome.Found(alone.source().name(), start, List.of(), List.of());
    return new Patient(alone, first, start.bytes(), start);
  }

  /** What became of it by itself. */
  Treatment alone() {
    return alone;
  }

  /** The file. */
  SourceFile source() {
    return alone.source();
  }

  /** What was found in it when it was looked at last. */
  List<Note> notes() {
    return notes;
  }

  /** Whether it is not what it was before the first joint round. */
  boolean moved() {
    return !text.chars().equals(start.chars());
  }

  /** The digest of what it holds. */
  long digest() {
    return Summarizer.digest(text.chars());
  }

  /** Whether a finding's fix may still be tried. */
  boolean takes(Note note) {
    return !hopeless.contains(note.fingerprint());
  }

  /** Takes note of what was found in the file. */
  void see(List<Note> found) {
    notes = found;
  }

  /** The way back to the text that it had before the run. */
  Origins origins() {
    return origins;
  }

  /** The file holds something else. */
  void becomes(SourceText now, Origins.Round round) {
    text = now;
    origins = origins.then(round);
  }

  /** A finding is gone. */
  void mended(Note note) {
    fixed.add(note);
  }

  /** A finding of this file has a fix that cannot be used. */
  void fails(Repair.Failure failure) {
    hopeless.add(failure.note().fingerprint());
    complaints.add(failure.complaint(text.lines()));
  }

  /** The file as it was before the first joint round, and something to complain about. */
  Treatment restarted(String complaint) {
    return alone.complaining(start, complaint);
  }

  /**
   * What became of the file.
   *
   * @param together the files that must be written with it
   */
  FileOutcome outcome(List<String> together) {
    String name = source().name();
    if (!text.chars().equals(first.text().chars())) {
      Change change = new Change(source().patchPath(), before, text.bytes());
      return new FileOutcome.Mended(name, first, change, together, text, fixed, notes, complaints);
    }
    return notes.isEmpty() && complaints.isEmpty()
        ? new FileOutcome.Clean(name)
        : new FileOutcome.Found(name, text, notes, complaints);
  }
}
