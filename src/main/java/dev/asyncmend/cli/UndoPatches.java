package dev.asyncmend.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder in which patches are kept that take back what runs wrote. The newest {@value #MOST} of
 * the last {@value #DAYS} days stay.
 */
final class UndoPatches {
  /** More than anybody goes back. */
  static final int MOST = 50;

  /** As long as what is remembered of a project that nobody looks at. */
  static final int DAYS = 60;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

  private final Path folder;

  /** The patches below the folder in which runs keep things. */
  UndoPatches(Path cache) {
    this.folder = cache.resolve("undo");
  }

  /** Keeps a patch and lets go of old ones; empty where it cannot be kept. */
  Optional<Path> keep(byte[] patch) {
    try {
      create();
      String now = LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
      Path file = Files.write(folder.resolve("undo-" + now + ".patch"), patch);
      sweep(file);
      return Optional.of(file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A folder for its owner only, since patches have other people's code in them. */
  private void create() throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (posix && !Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    Files.createDirectories(folder);
  }

  private void sweep(Path newest) {
    Instant oldest = Instant.now().minus(Duration.ofDays(DAYS));
    try {
      List<Path> others = others(newest);
      for (int at = 0; at < others.size(); at++) {
        Path file = others.get(at);
        if (at >= MOST - 1 || Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      return; // another run sweeps, too, or the next one will
    }
  }

  /** The other patches, the newest first: their names have the time in them. */
  private List<Path> others(Path newest) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().matches("undo-[0-9-]+\\.patch"))
          .filter(file -> !file.equals(newest))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
