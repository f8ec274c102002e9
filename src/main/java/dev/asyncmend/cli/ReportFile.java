package dev.asyncmend.cli;

import dev.asyncmend.outcome.RunReport;
import dev.asyncmend.report.Format;
import dev.asyncmend.report.Plain;
import dev.asyncmend.report.Surroundings;
import dev.asyncmend.text.Nearest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that a report goes to: {@code --report FORMAT=FILE}. It is replaced whole or not at all.
 *
 * @param format what to write
 * @param name the file as the user wrote it
 * @param path where it is, absolute
 */
record ReportFile(Format format, String name, Path path) {

  /** Reads what the user wrote; complains about the first that makes no sense. */
  static List<ReportFile> all(List<String> words, Path folder) throws UsageError {
    List<ReportFile> files = new ArrayList<>();
    for (String word : words) {
      ReportFile file = of(word, folder);
      if (files.stream().anyMatch(other -> other.path.equals(file.path))) {
        throw new UsageError("two reports go to " + Plain.name(file.name));
      }
      files.add(file);
    }
    return files;
  }

  /** The format of one; empty where it makes no sense. */
  static Stream<Format> format(String word) {
    String wanted = word.split("=", -1)[0];
    return Stream.of(Format.values())
        .filter(format -> format.toString().equals(wanted.toLowerCase(Locale.ROOT)));
  }

  private static ReportFile of(String word, Path folder) throws UsageError {
    int equals = word.indexOf('=');
    String name = word.substring(equals + 1);
    if (equals < 1 || name.isEmpty()) {
      throw new UsageError(
          "--report takes FORMAT=FILE, such as sarif=asyncmend.sarif, not " + Plain.name(word));
    }
    Format format = format(word).findFirst().orElse(null);
    if (format == null) {
      throw new UsageError(unknown(word.substring(0, equals)));
    }
    if (name.equals(FileOptions.STDIN)) {
      throw new UsageError(
          "--report takes a file; for standard output there is --format " + format);
    }
    try {
      Path path = folder.resolve(name).normalize();
      if (Files.isDirectory(path)) {
        throw new UsageError("--report takes a file, and " + Plain.name(name) + " is a folder");
      }
      return new ReportFile(format, name, path);
    } catch (InvalidPathException e) {
      throw new UsageError("--report takes a file, not " + Plain.name(name));
    }
  }

  private static String unknown(String format) {
    List<String> known = Arrays.stream(Format.values()).map(Format::toString).toList();
    return "--report knows no format "
        + Plain.name(format)
        + Nearest.of(format, known).map(near -> "; did you mean " + near + "?").orElse("");
  }

  /** Writes the report; why that could not be done, as a sentence, or empty. */
  Optional<String> write(RunReport report, Surroundings around) {
    byte[] bytes = format.tell(report, around).getBytes(StandardCharsets.UTF_8);
    try {
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        Files.write(path, bytes, StandardOpenOption.WRITE); // a pipe or a device
      } else {
        replace(Files.exists(path) ? path.toRealPath() : path, bytes);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot write " + Plain.name(name) + ": " + Plain.name(reason(e)));
    }
  }

  /** Puts bytes in the place of a file, whole or not at all. */
  static void replace(Path target, byte[] bytes) throws IOException {
    Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    String unique = Long.toString(ProcessHandle.current().pid(), 36);
    Path fresh = target.resolveSibling(".asyncmend-" + unique + "-" + target.getFileName());
    fresh.toFile().deleteOnExit(); // Ctrl-C
    try {
      if (Files.exists(target)) {
        Files.copy(target, fresh, StandardCopyOption.COPY_ATTRIBUTES); // its mode stays
      }
      Files.write(fresh, bytes);
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Why a file cannot be written or read, in a few words. */
  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    return e instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : String.valueOf(e.getMessage());
  }
}
