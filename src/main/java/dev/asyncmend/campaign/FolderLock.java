package dev.asyncmend.campaign;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** A file that one at a time has, whether in this process or another; the system frees it. */
final class FolderLock implements AutoCloseable {
  /** Java refuses a second lock of one process instead of waiting for it. */
  private static final Map<Path, Semaphore> HERE = new ConcurrentHashMap<>();

  private final Semaphore turn;
  private final FileChannel channel;

  private FolderLock(Semaphore turn, FileChannel channel) {
    this.turn = turn;
    this.channel = channel;
  }

  /**
   * Waits until nobody else has it.
   *
   * @throws InterruptedException also where the thread is interrupted while another process has it
   */
  static FolderLock on(Path file) throws IOException, InterruptedException {
    Semaphore turn = HERE.computeIfAbsent(file, path -> new Semaphore(1, true));
    turn.acquire();
    FileChannel channel = null;
    try {
      channel = open(file);
      channel.lock(); // goes with the channel
      return new FolderLock(turn, channel);
    } catch (IOException e) {
      turn.release();
      close(channel);
      if (e instanceof ClosedByInterruptException || e instanceof FileLockInterruptionException) {
        Thread.interrupted(); // said by the exception instead
        throw new InterruptedException("interrupted");
      }
      throw e;
    }
  }

  /** Takes it, if nobody has it. */
  static Optional<FolderLock> tried(Path file) throws IOException {
    Semaphore turn = HERE.computeIfAbsent(file, path -> new Semaphore(1, true));
    if (!turn.tryAcquire()) {
      return Optional.empty();
    }
    FolderLock lock = null;
    FileChannel channel = null;
    try {
      channel = open(file);
      lock = channel.tryLock() == null ? null : new FolderLock(turn, channel);
      return Optional.ofNullable(lock);
    } finally {
      if (lock == null) { // also where the system refuses, or nobody would have a turn again
        close(channel);
        turn.release();
      }
    }
  }

  private static FileChannel open(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static void close(@Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      return; // the lock goes with the process
    }
  }

  @Override
  public void close() {
    close(channel);
    turn.release();
  }
}
