package dev.asyncmend.engine;

import dev.asyncmend.index.Footing;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file in a run that only looked.
 *
 * @param footing what that rests on, the file itself apart
 * @param notes what was found
 * @param broken why it could not be read; null where it could
 */
record PastFile(Footing footing, List<Note> notes, @Nullable Broken broken) {
  /** Takes a copy of the list. */
  PastFile {
    notes = List.copyOf(notes);
  }

  /** A place, 1-based, and what is wrong there. */
  record Broken(int line, int column, String reason) {}

  /** What is kept of an outcome; empty where that may be another next time. */
  static Optional<PastFile> of(Footing footing, FileOutcome outcome) {
    if (outcome instanceof FileOutcome.Clean) {
      return Optional.of(new PastFile(footing, List.of(), null));
    }
    if (outcome instanceof FileOutcome.Found found && found.complaints().isEmpty()) {
      return Optional.of(new PastFile(footing, found.notes(), null));
    }
    if (outcome instanceof FileOutcome.Unreadable it) {
      Broken broken = new Broken(it.line(), it.column(), it.reason());
      return Optional.of(new PastFile(footing, List.of(), broken));
    }
    return Optional.empty();
  }

  /** The same once the file was looked at again, for another reason. */
  PastFile after(PastFile again) {
    Set<String> paths = new HashSet<>(footing.paths());
    paths.addAll(again.footing.paths());
    Set<String> questions = new HashSet<>(footing.questions());
    questions.addAll(again.footing.questions());
    boolean everything = footing.everything() || again.footing.everything();
    return new PastFile(new Footing(paths, questions, everything), again.notes, again.broken);
  }

  /** Whether something was found, which may speak of lines in other files. */
  boolean tells() {
    return !notes.isEmpty();
  }

  /** Whether {@link #outcome} has to be told the text of the file. */
  boolean needsText() {
    return !notes.isEmpty();
  }

  /**
   * The outcome once more.
   *
   * @param text of the file; null where nobody needs it
   */
  FileOutcome outcome(String name, @Nullable SourceText text) {
    if (broken != null) {
      return new FileOutcome.Unreadable(name, broken.line(), broken.column(), broken.reason());
    }
    return text == null
        ? new FileOutcome.Clean(name)
        : new FileOutcome.Found(name, text, notes, List.of());
  }
}
