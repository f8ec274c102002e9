package dev.asyncmend.engine.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells a changed file from an unchanged one without reading it, as in git's index.
 *
 * @param size in bytes
 * @param modified when the content changed, in nanoseconds since 1970
 * @param changed when anything about the file changed; 0 where the system does not say
 * @param inode the number of the file; 0 where the system does not say
 */
record Stamp(long size, long modified, long changed, long inode) {
  /** The stamp of no file: for one whose real stamp cannot be trusted. */
  static final Stamp NEVER = new Stamp(-1, 0, 0, 0);

  /** The coarsest clock of a file system, that of FAT with two seconds, and a bit. */
  private static final long TICK = TimeUnit.SECONDS.toNanos(3);

  /**
   * The stamp of a file that is there. It is {@link #NEVER} where the file was touched so recently
   * that another change could leave the same stamp: git calls such entries racy.
   */
  static Optional<Stamp> of(Path file, InstantSource clock) {
    long now = TimeUnit.MILLISECONDS.toNanos(clock.millis());
    try {
      Stamp stamp = read(file);
      boolean settled = Math.max(stamp.modified, stamp.changed) < now - TICK;
      return Optional.of(settled ? stamp : NEVER);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Stamp read(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      Map<String, Object> all = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
      return new Stamp(
          number(all.get("size")),
          nanos(all.get("lastModifiedTime")),
          nanos(all.get("ctime")),
          number(all.get("ino")));
    }
    BasicFileAttributes basic = Files.readAttributes(file, BasicFileAttributes.class);
    return new Stamp(basic.size(), nanos(basic.lastModifiedTime()), 0, 0);
  }

  // Written out: what Java makes for records is linked at its first use, some ms at each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Stamp stamp
        && size == stamp.size
        && modified == stamp.modified
        && changed == stamp.changed
        && inode == stamp.inode;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(size ^ modified ^ changed ^ inode);
  }

  private static long number(@Nullable Object value) {
    return value instanceof Long number ? number : 0;
  }

  private static long nanos(@Nullable Object value) {
    return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : 0;
  }
}
