package dev.asyncmend.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The last stage: puts new bytes in the place of a file's old ones so that, whatever happens in
 * between, the file is whole: old or new. The bytes go to a temporary file in the same folder, to
 * the disk, and then under the file's name in one step (rename(2)).
 *
 * <p>When the process is asked to end, the write that is under way is finished and no other begins.
 */
final class FileWriter implements AutoCloseable {
  private static final Set<PosixFilePermission> WRITE =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Thread hook = new Thread(this::stop, "finish-write");
  private boolean stopped;

  private FileWriter() {}

  /** A writer that must be closed. */
  static FileWriter open() {
    FileWriter writer = new FileWriter();
    Runtime.getRuntime().addShutdownHook(writer.hook);
    return writer;
  }

  /**
   * Writes one file. Mode bits and, where the system allows, owner and extended attributes stay as
   * they are; a link stays a link and its target is written.
   *
   * @param before the bytes that the file held when it was read
   * @return empty where it was written; else why not, as half a sentence that continues its name
   */
  synchronized Optional<String> write(Path path, byte[] before, byte[] after) {
    if (stopped) {
      return Optional.of("was left alone: the run was interrupted");
    }
    try {
      Path target = path.toRealPath();
      if (!writable(target)) {
        return Optional.of("is read-only");
      }
      return replace(target, before, after);
    } catch (NoSuchFileException e) {
      return Optional.of("was removed while asyncmend was running");
    } catch (AccessDeniedException e) {
      return Optional.of("cannot be written: permission denied in its folder");
    } catch (IOException e) {
      return Optional.of("cannot be written: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      stop(); // the process is ending already, and the hook does the same
    }
  }

  private synchronized void stop() {
    stopped = true;
  }

  private static Optional<String> replace(Path target, byte[] before, byte[] after)
      throws IOException {
    Path temporary = temporary(target);
    try {
      // Copying the file brings its mode, its owner and its extended attributes along.
      Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES);
      fill(temporary, after);
      // As late as can be: an editor may have saved the file since it was read.
      if (!Arrays.equals(Files.readAllBytes(target), before)) {
        return Optional.of("changed while asyncmend was running, and was left alone");
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      flush(temporary.resolveSibling("."));
      return Optional.empty();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static Path temporary(Path target) {
    String random = Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    return target.resolveSibling(".asyncmend-" + random + ".tmp");
  }

  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  /**
   * Makes the rename itself last; where folders cannot be opened (Windows) that is not to be had.
   */
  private static void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      return;
    }
  }

  /** Whether anybody may write the file; the superuser could write any, and should not here. */
  static boolean writable(Path target) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean marked =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITE::contains);
    return !marked && Files.isWritable(target);
  }
}
