package dev.asyncmend.engine;

import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Stage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts mended files on disk once every file of the run has been looked at. Files that some fix
 * changes together are written together, or not at all.
 */
final class Writing {
  private final Settings settings;
  private final Meter meter;
  private final Map<String, FileOutcome.Mended> mended = new TreeMap<>();
  private final Set<String> done = new HashSet<>();
  private final Map<String, String> reasons = new HashMap<>();

  private Writing(Settings settings, Meter meter) {
    this.settings = settings;
    this.meter = meter;
  }

  /** The outcomes after writing, where that was asked; a file that was not written is refused. */
  static List<FileOutcome> of(Settings settings, List<FileOutcome> outcomes, Meter meter) {
    if (settings.purpose() != Settings.Purpose.FIX || settings.piped() != null) {
      return outcomes;
    }
    try (FileWriter writer = FileWriter.open()) {
      return new Writing(settings, meter).write(writer, outcomes);
    }
  }

  private List<FileOutcome> write(FileWriter writer, List<FileOutcome> outcomes) {
    for (FileOutcome outcome : outcomes) {
      if (outcome instanceof FileOutcome.Mended file) {
        mended.put(file.path(), file);
        meter.files(Stage.WRITE, 1);
      }
    }
    for (FileOutcome.Mended file : mended.values()) {
      if (!done.contains(file.path())) {
        List<FileWriter.Wish> wishes = wishes(file);
        wishes.forEach(wish -> done.add(wish.name()));
        reasons.putAll(writer.write(wishes));
      }
    }
    List<FileOutcome> written = new ArrayList<>(outcomes.size());
    outcomes.forEach(outcome -> written.add(told(outcome)));
    return written;
  }

  private List<FileWriter.Wish> wishes(FileOutcome.Mended file) {
    List<FileWriter.Wish> wishes = new ArrayList<>();
    wishes.add(wish(file));
    for (String name : file.together()) {
      FileOutcome.Mended other = mended.get(name);
      if (other != null) {
        wishes.add(wish(other));
      }
    }
    return wishes;
  }

  private FileWriter.Wish wish(FileOutcome.Mended file) {
    Path path = settings.folder().resolve(file.path());
    return new FileWriter.Wish(file.path(), path, file.change());
  }

  private FileOutcome told(FileOutcome outcome) {
    String reason = reasons.get(outcome.path());
    if (reason == null || !(outcome instanceof FileOutcome.Mended file)) {
      return outcome;
    }
    FileOutcome.Found original = file.original();
    return new FileOutcome.Refused(file.path(), original.text(), reason, original.notes());
  }
}
