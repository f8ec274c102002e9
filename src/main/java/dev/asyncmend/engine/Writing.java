package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Puts mended files on disk once every file of the run has been looked at. */
final class Writing {
  private Writing() {}

  /** The outcomes after writing, where that was asked; a file that was not written is refused. */
  static List<FileOutcome> of(Settings settings, List<FileOutcome> outcomes, Meter meter) {
    if (settings.purpose() != Settings.Purpose.FIX || settings.piped() != null) {
      return outcomes;
    }
    List<FileOutcome> written = new ArrayList<>(outcomes.size());
    try (FileWriter writer = FileWriter.open()) {
      for (FileOutcome outcome : outcomes) {
        meter.files(Stage.WRITE, outcome instanceof FileOutcome.Mended ? 1 : 0);
        written.add(
            outcome instanceof FileOutcome.Mended mended
                ? write(writer, settings.folder(), mended)
                : outcome);
      }
    }
    return written;
  }

  private static FileOutcome write(FileWriter writer, Path folder, FileOutcome.Mended mended) {
    Path path = folder.resolve(mended.path());
    return writer
        .write(path, mended.change().before(), mended.change().after())
        .<FileOutcome>map(reason -> refused(mended, reason))
        .orElse(mended);
  }

  private static FileOutcome refused(FileOutcome.Mended mended, String reason) {
    FileOutcome.Found original = mended.original();
    return new FileOutcome.Refused(mended.path(), original.text(), reason, original.notes());
  }
}
