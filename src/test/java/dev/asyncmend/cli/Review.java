package dev.asyncmend.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A running {@code asyncmend review}. */
final class Review implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile(" at (http://127\\.0\\.0\\.1:\\d+/\\S+/)");
  private static final int PATIENCE = 60;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Thread thread;

  private Review(Path folder, Map<String, String> environment, String... words) {
    this.thread = new Thread(() -> run(folder, environment, words), "asyncmend");
    thread.setDaemon(true);
    thread.start();
  }

  /** Starts one in a folder. */
  static Review in(Path folder, Map<String, String> environment, String... words) {
    return new Review(folder, environment, words);
  }

  private void run(Path folder, Map<String, String> environment, String... words) {
    try {
      Shell shell =
          new Shell(
              folder.toRealPath(),
              new ByteArrayInputStream(new byte[0]),
              new ByteArrayOutputStream(),
              err,
              false,
              false,
              environment);
      String[] all =
          Stream.concat(Stream.of("review", "--no-cache"), Stream.of(words)).toArray(String[]::new);
      code.complete(Main.run(shell, all));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      code.complete(-1);
    }
  }

  /** Where its page is, as soon as it has said that. */
  URI address() {
    for (int waited = 0; waited < PATIENCE * 50; waited++) {
      Matcher address = ADDRESS.matcher(said());
      if (address.find()) {
        return URI.create(address.group(1));
      }
      if (code.isDone()) {
        break;
      }
      nap();
    }
    throw new AssertionError("no address: " + said());
  }

  private static void nap() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Its exit code, when it has ended. */
  int code() {
    try {
      return code.get(PATIENCE, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new AssertionError("it goes on: " + said(), e);
    }
  }

  /** Whether it still waits for somebody. */
  boolean waits() {
    return !code.isDone();
  }

  /** What it said until now. */
  String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Ends it as Ctrl-C would, without a word. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
