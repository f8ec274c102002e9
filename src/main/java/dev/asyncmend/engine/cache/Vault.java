package dev.asyncmend.engine.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The folder in which packs are kept: one for each project and build of asyncmend. */
final class Vault {
  private static final String PACK = ".facts";
  private static final String RESULTS = ".results";
  private static final String DRAFT = ".tmp";

  /** So many ways to ask about a project are kept. */
  private static final int MOST_RESULTS = 4;

  /** Tells programs that make backups to pass by: https://bford.info/cachedir/ */
  private static final String TAG =
      """
      Signature: 8a477f597d28d172789f06886806bc55
      # What asyncmend found out about files. It may be deleted at any time.
      """;

  /** After that time nobody comes back for a pack. */
  private static final Duration FORGOTTEN = Duration.ofDays(60);

  /** No run takes that long: whoever wrote a draft was killed. */
  private static final Duration ABANDONED = Duration.ofDays(1);

  /** How exact the time of a pack's last use has to be. */
  private static final Duration RECENT = Duration.ofDays(1);

  private final Path folder;
  private final String build;
  private final InstantSource clock;
  private volatile @Nullable String trouble;

  /**
   * A folder, which need not exist.
   *
   * @param build which asyncmend is running: another one has nothing to do with its packs
   */
  Vault(Path folder, String build, InstantSource clock) {
    this.folder = folder;
    this.build = build;
    this.clock = clock;
  }

  /** What time it is. */
  InstantSource clock() {
    return clock;
  }

  /** Who a pack belongs to that is about the project below {@code top}. */
  String owner(Path top) {
    return build + ' ' + top;
  }

  /** Where the pack of a project is, whether it exists or not. */
  Path pack(Path top) {
    return folder.resolve(name(top) + PACK);
  }

  /** Where that is which a run found that asked {@code question} about a project. */
  Path results(Path top, String question) {
    return folder.resolve(name(top) + '-' + question + RESULTS);
  }

  private static String name(Path top) {
    byte[] name = top.toString().getBytes(StandardCharsets.UTF_8);
    String last = String.valueOf(top.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
    String start = last.substring(0, Math.min(last.length(), 40));
    return start + '-' + ContentKey.of(name).hex();
  }

  /** A new empty file for a draft. */
  Path draft() throws IOException {
    if (trouble != null) {
      throw new IOException(trouble);
    }
    create();
    return Files.createTempFile(folder, "asyncmend", DRAFT);
  }

  /** Makes the folder: for its owner only, as XDG wants it, and nothing for backups or git. */
  private void create() throws IOException {
    if (Files.isDirectory(folder)) {
      return;
    }
    Files.createDirectories(folder, ownerOnly());
    Files.writeString(folder.resolve(".gitignore"), "*\n");
    Files.writeString(folder.resolve("CACHEDIR.TAG"), TAG);
  }

  private FileAttribute<?>[] ownerOnly() {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rwx------");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
        : new FileAttribute<?>[0];
  }

  /** Notes that a pack was of use. */
  void touch(Path pack) {
    try {
      Instant now = clock.instant();
      if (Files.getLastModifiedTime(pack).toInstant().isBefore(now.minus(RECENT))) {
        Files.setLastModifiedTime(pack, FileTime.from(now));
      }
    } catch (IOException e) {
      return; // there is none, or it is another's; it may be made again
    }
  }

  /** Removes what nobody needs any more. */
  void sweep() {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*{" + PACK + "," + RESULTS + "," + DRAFT + "}")) {
      for (Path file : files) {
        Duration most = file.toString().endsWith(DRAFT) ? ABANDONED : FORGOTTEN;
        if (Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(most))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      return; // another run sweeps, too
    }
  }

  /** Removes the oldest results of a project where there are too many of them. */
  void thin(Path newest) {
    String name = String.valueOf(newest.getFileName());
    String project = name.substring(0, name.lastIndexOf('-') + 1);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + RESULTS)) {
      Map<FileTime, Path> byAge = new TreeMap<>(Comparator.reverseOrder());
      for (Path file : files) {
        if (String.valueOf(file.getFileName()).startsWith(project)) {
          byAge.put(Files.getLastModifiedTime(file), file);
        }
      }
      for (Path old : byAge.values().stream().skip(MOST_RESULTS).toList()) {
        Files.deleteIfExists(old);
      }
    } catch (IOException e) {
      return; // another run tidies up, too
    }
  }

  /** Notes that something could not be written; only the first time counts. */
  void fails(IOException e) {
    if (trouble == null) {
      trouble = "cannot keep what it found out in " + folder + " (" + e + ")";
    }
  }

  /** Why something could not be written; null where nothing went wrong. */
  @Nullable String trouble() {
    return trouble;
  }
}
