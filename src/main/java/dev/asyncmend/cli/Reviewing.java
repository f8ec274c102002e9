package dev.asyncmend.cli;

import dev.asyncmend.edit.Fix;
import dev.asyncmend.engine.Engine;
import dev.asyncmend.engine.Settings;
import dev.asyncmend.outcome.FileOutcome;
import dev.asyncmend.outcome.Note;
import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.outcome.Site;
import dev.asyncmend.report.Plain;
import dev.asyncmend.report.ReviewText;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what somebody accepted what would be written. Others of the fixes that were shown are
 * left out; what follows from an accepted one comes with it. Of a file that is not what it was when
 * it was shown nothing is taken.
 */
final class Reviewing {
  private static final String CHANGED = "was left alone: it changed since it was shown";

  private final Engine engine;
  private final Settings settings;
  private final List<List<Note>> fixes;
  private final Map<String, byte[]> seen = new HashMap<>();
  private @Nullable RunReport plan;
  private int plans;

  /**
   * A review.
   *
   * @param settings those of a run that shows what it would do
   * @param shown what was found
   */
  Reviewing(Engine engine, Settings settings, RunReport shown) {
    this.engine = engine;
    this.settings = settings;
    this.fixes =
        ReviewText.fixes(shown).stream()
            .map(notes -> notes.stream().filter(shown::fixable).toList())
            .toList();
    for (FileOutcome outcome : shown.outcomes()) {
      SourceText text = outcome.text();
      if (text != null) {
        seen.put(outcome.path(), text.bytes());
      }
    }
    fixes.forEach(notes -> files(notes).forEach(path -> seen.computeIfAbsent(path, this::read)));
  }

  /** How many fixes there are to decide about. */
  long size() {
    return fixes.stream().filter(notes -> !notes.isEmpty()).count();
  }

  /** What the fixes with these numbers make of files, as JSON; it is kept to be written. */
  String plan(Set<Integer> accepted) {
    List<Note> wanted = new ArrayList<>();
    Set<Site> declined = new HashSet<>();
    for (int number = 0; number < fixes.size(); number++) {
      if (accepted.contains(number)) {
        wanted.addAll(fixes.get(number));
      } else {
        fixes.get(number).forEach(note -> declined.add(Site.of(note)));
      }
    }
    RunReport drafted = engine.declining(declined).run(settings.with(Settings.Purpose.DIFF));
    Set<String> touched = files(wanted);
    RunReport kept = kept(drafted, touched);
    plan = kept;
    plans++;
    return ReviewText.plan(plans, kept, wanted.size(), troubles(kept, touched));
  }

  /** The last plan; null where that is another one, or where there is none. */
  @Nullable RunReport planned(int number) {
    return number == plans ? plan : null;
  }

  /** Puts the files of a plan on disk; those that changed since it was made are refused. */
  RunReport write(RunReport planned) {
    return Engine.write(settings, planned);
  }

  /** The same without the files that nobody agreed to change as they are now. */
  private RunReport kept(RunReport drafted, Set<String> touched) {
    List<FileOutcome> outcomes = new ArrayList<>();
    Map<String, FileOutcome.Mended> mended =
        drafted.all(FileOutcome.Mended.class).stream()
            .collect(Collectors.toMap(FileOutcome.Mended::path, file -> file));
    for (FileOutcome outcome : drafted.outcomes()) {
      outcomes.add(
          outcome instanceof FileOutcome.Mended file && !agreed(file, mended, touched)
              ? refused(file)
              : outcome);
    }
    return new RunReport(drafted.level(), outcomes, drafted.troubles(), drafted.cost());
  }

  private boolean agreed(
      FileOutcome.Mended file, Map<String, FileOutcome.Mended> mended, Set<String> touched) {
    List<FileOutcome.Mended> group =
        Stream.concat(Stream.of(file.path()), file.together().stream())
            .filter(mended::containsKey)
            .map(mended::get)
            .toList();
    return group.stream().allMatch(this::asSeen)
        && group.stream().anyMatch(one -> touched.contains(one.path()));
  }

  /**
   * Nobody can have seen a file in which there was nothing; what changes it follows from others.
   */
  private boolean asSeen(FileOutcome.Mended file) {
    byte[] bytes = seen.get(file.path());
    return bytes == null || Arrays.equals(bytes, file.change().before());
  }

  private static FileOutcome refused(FileOutcome.Mended file) {
    FileOutcome.Found original = file.original();
    return new FileOutcome.Refused(file.path(), original.text(), CHANGED, original.notes());
  }

  private List<String> troubles(RunReport kept, Set<String> touched) {
    List<String> troubles = new ArrayList<>();
    for (String path : new TreeSet<>(touched)) {
      byte[] now = read(path);
      if (now == null || !Arrays.equals(now, seen.get(path))) {
        troubles.add(Plain.name(path) + " " + CHANGED + ".");
      }
    }
    for (FileOutcome outcome : kept.outcomes()) {
      outcome.complaints().forEach(what -> troubles.add(Plain.name(outcome.path() + ":" + what)));
    }
    return troubles;
  }

  private static Set<String> files(List<Note> notes) {
    Set<String> files = new HashSet<>();
    for (Note note : notes) {
      Fix fix = note.finding().fix();
      files.add(note.finding().path());
      if (fix != null) {
        fix.files().forEach(file -> files.add(file.path()));
      }
    }
    return files;
  }

  private byte @Nullable [] read(String path) {
    try {
      return Files.readAllBytes(settings.folder().resolve(path));
    } catch (IOException e) {
      return null; // it is gone, and so is what was to be done in it
    }
  }
}
