package dev.asyncmend.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A file whose new bytes lie on the disk already, in a temporary file beside it: to put them in its
 * place is one step (rename(2)), and so it is to put the old ones back.
 */
final class Staged {
  private final FileWriter.Wish wish;
  private final Path target;
  private final Path fresh;
  private final @Nullable Path old;

  private Staged(FileWriter.Wish wish, Path target, Path fresh, @Nullable Path old) {
    this.wish = wish;
    this.target = target;
    this.fresh = fresh;
    this.old = old;
  }

  /**
   * Writes the temporary file.
   *
   * @param target the file itself, links resolved
   * @param spare whether the old bytes may be needed again
   */
  static Staged of(FileWriter.Wish wish, Path target, boolean spare) throws IOException {
    Staged staged = new Staged(wish, target, temporary(target), spare ? temporary(target) : null);
    try {
      // Copying the file brings its mode, its owner and its extended attributes along.
      Files.copy(target, staged.fresh, StandardCopyOption.COPY_ATTRIBUTES);
      fill(staged.fresh, wish.change().after());
      if (staged.old != null) {
        Files.copy(target, staged.old, StandardCopyOption.COPY_ATTRIBUTES);
      }
      return staged;
    } catch (IOException e) {
      staged.close();
      throw e;
    }
  }

  /** How the file is called. */
  String name() {
    return wish.name();
  }

  /** What is to be said where the file is not what it was when it was read. */
  Optional<String> changed() throws IOException {
    return Arrays.equals(Files.readAllBytes(target), wish.change().before())
        ? Optional.empty()
        : Optional.of("changed while asyncmend was running, and was left alone");
  }

  /** Puts the new bytes in place. */
  void move(FileWriter.Mover mover) throws IOException {
    mover.move(fresh, target);
    flush(target.resolveSibling("."));
  }

  /** Puts the old bytes back. */
  void undo(FileWriter.Mover mover) throws IOException {
    if (old == null) {
      throw new IllegalStateException("nobody kept the old " + name());
    }
    mover.move(old, target);
    flush(target.resolveSibling("."));
  }

  /** Takes temporary files away. */
  void close() {
    discard(fresh);
    if (old != null) {
      discard(old);
    }
  }

  /** Gives {@code from} the name {@code target} in one step. */
  static void rename(Path from, Path target) throws IOException {
    Files.move(from, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void discard(Path temporary) {
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      return; // the files that matter are whole; litter beside them is no reason to say otherwise
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
}
