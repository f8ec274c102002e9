package dev.asyncmend.trial;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The output of one run: in a file up to a size that nobody reads, and the end of it at hand. */
final class Log {
  private static final long LIMIT = 64L << 20;
  private static final int TAIL_BYTES = 16 << 10;
  private static final int TAIL_LINES = 15;

  private final Path file;
  private final byte[] ring = new byte[TAIL_BYTES];
  private long written;
  private @Nullable Thread reader;

  Log(Path file) {
    this.file = file;
  }

  /** The file that has it. */
  Path file() {
    return file;
  }

  /** Reads a stream until its end, beside what the caller does. */
  void follow(InputStream stream) {
    reader = new Thread(() -> read(stream), "command-output");
    reader.setDaemon(true);
    reader.start();
  }

  /** Waits for the end, a moment at most: a process that nobody could end may hold the stream. */
  void finish() {
    try {
      if (reader != null) {
        reader.join(TimeUnit.SECONDS.toMillis(2));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The last lines. */
  synchronized List<String> tail() {
    int size = (int) Math.min(written, TAIL_BYTES);
    byte[] last = new byte[size];
    for (int at = 0; at < size; at++) {
      last[at] = ring[(int) ((written - size + at) % TAIL_BYTES)];
    }
    String text = new String(last, StandardCharsets.UTF_8).stripTrailing();
    List<String> lines = text.isEmpty() ? List.of() : text.lines().toList();
    return List.copyOf(lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
  }

  private void read(InputStream stream) {
    byte[] buffer = new byte[8 << 10];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int size = stream.read(buffer); size >= 0; size = stream.read(buffer)) {
        take(Arrays.copyOf(buffer, size), out);
      }
    } catch (IOException e) {
      return; // the process is gone, or the disk is full: what is there is what there is
    }
  }

  private synchronized void take(byte[] bytes, OutputStream out) throws IOException {
    if (written < LIMIT) {
      out.write(bytes);
    }
    for (byte one : bytes) {
      ring[(int) (written % TAIL_BYTES)] = one;
      written++;
    }
  }
}
