package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Somebody who starts a command that does not end by itself, and waits for what it says. */
final class Onlooker implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(2);
  private static final String WATCHING = "Watching for changes; Ctrl-C ends.\n";

  private final Screen out = new Screen();
  private final Screen err = new Screen();
  private final CompletableFuture<Integer> code = new CompletableFuture<>();
  private final Thread thread;

  /**
   * Starts a command.
   *
   * @param terminal whether standard output is one
   */
  Onlooker(Path folder, boolean terminal, Map<String, String> environment, String... words)
      throws IOException {
    Shell shell =
        new Shell(
            folder.toRealPath(),
            new ByteArrayInputStream(new byte[0]),
            out,
            err,
            terminal,
            false,
            environment);
    thread = new Thread(() -> run(shell, words));
    thread.start();
  }

  private void run(Shell shell, String... words) {
    try {
      code.complete(Main.run(shell, words));
    } catch (RuntimeException | Error e) {
      code.completeExceptionally(e);
    }
  }

  /** What standard output got since the last call, once the command waits for changes again. */
  String sees() throws InterruptedException {
    err.until(WATCHING);
    return out.taken();
  }

  /** What standard error got up to the last {@link #sees}. */
  String told() {
    return err.seen();
  }

  /** What standard error gets until it says {@code text}. */
  String hears(String text) throws InterruptedException {
    return err.until(text);
  }

  /** Nobody reads standard output from now on. */
  void leaves() {
    out.broken = true;
  }

  /** Ends the command as Ctrl-C would, and gives its exit code. */
  int ends() throws Exception {
    thread.interrupt();
    return code();
  }

  /** The exit code of a command that ends by itself. */
  int code() throws Exception {
    return code.get(2, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /** A stream that can be waited for. */
  private static final class Screen extends OutputStream {
    private final StringBuilder text = new StringBuilder();
    private String seen = "";
    private volatile boolean broken;

    @Override
    public void write(int unit) throws IOException {
      write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
      if (broken) {
        throw new IOException("Broken pipe");
      }
      text.append(new String(bytes, from, length, StandardCharsets.UTF_8));
      notifyAll();
    }

    synchronized String until(String wanted) throws InterruptedException {
      long end = System.nanoTime() + PATIENCE;
      while (text.indexOf(wanted) < 0 && System.nanoTime() < end) {
        wait(100);
      }
      assertThat(text.toString()).contains(wanted);
      int at = text.indexOf(wanted) + wanted.length();
      seen = text.substring(0, at);
      text.delete(0, at);
      return seen;
    }

    synchronized String taken() {
      String all = text.toString();
      text.setLength(0);
      return all;
    }

    synchronized String seen() {
      return seen;
    }
  }
}
