package dev.asyncmend.cli;

import dev.asyncmend.engine.Limits;
import dev.asyncmend.engine.Limits.Lines;
import dev.asyncmend.report.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Paths as a user gives them, of which some name lines: {@code app.py:100-140} or {@code
 * app.py:100}.
 *
 * @param paths the paths without lines
 * @param lines the lines of files that have some, by their paths with all links resolved
 */
record LineRanges(List<String> paths, Map<Path, List<Lines>> lines) {
  private static final Pattern RANGE = Pattern.compile("(.+):([0-9]+)(?:-([0-9]+))?");

  /** Tells paths and lines apart; a file whose name looks like both is meant as a whole. */
  static LineRanges of(List<String> given, Path folder) throws UsageError {
    LineRanges ranges = new LineRanges(new ArrayList<>(), new HashMap<>());
    for (String word : given) {
      ranges.add(word, folder);
    }
    return ranges;
  }

  /** Whether there are any lines. */
  boolean any() {
    return lines.values().stream().anyMatch(all -> all.stream().noneMatch(Lines::whole));
  }

  /** What a run may report about. */
  Limits limits() {
    return new Limits(lines, true);
  }

  private void add(String word, Path folder) throws UsageError {
    Matcher range = RANGE.matcher(word);
    boolean lines = range.matches() && !exists(folder, word) && !drive(range.group(1));
    String path = lines ? range.group(1) : word;
    if (!paths.contains(path)) {
      paths.add(path);
    }
    if (lines && Files.isDirectory(folder.resolve(path))) {
      throw new UsageError("lines are those of a file, and " + Plain.name(path) + " is a folder");
    }
    if (exists(folder, path)) {
      put(real(folder.resolve(path)), lines ? lines(range, word) : Lines.ALL);
    }
  }

  private void put(Path file, Lines more) {
    if (!Files.isDirectory(file)) {
      List<Lines> all = new ArrayList<>(lines.getOrDefault(file, List.of()));
      all.add(more);
      lines.put(file, all);
    }
  }

  private static Lines lines(Matcher range, String word) throws UsageError {
    try {
      int first = Integer.parseInt(range.group(2));
      int last = range.group(3) == null ? first : Integer.parseInt(range.group(3));
      if (first >= 1 && last >= first) {
        return new Lines(first, last);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageError("there are no such lines: " + Plain.name(word));
  }

  /** {@code C:12} is a file on a drive. */
  private static boolean drive(String path) {
    return path.length() == 1 && System.getProperty("os.name", "").startsWith("Windows");
  }

  private static boolean exists(Path folder, String path) {
    try {
      return Files.exists(folder.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
