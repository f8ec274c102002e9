package dev.asyncmend.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads a stream in a thread of its own, so that whoever writes it never has to wait. */
final class Drain extends Thread {
  private final InputStream stream;
  private String text = "";

  private Drain(InputStream stream) {
    super("drain");
    this.stream = stream;
    setDaemon(true);
  }

  /** Starts to read. */
  static Drain of(InputStream stream) {
    Drain drain = new Drain(stream);
    drain.start();
    return drain;
  }

  @Override
  public void run() {
    try {
      text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return; // what there was is lost with the process
    }
  }

  /** All that came, once it has ended. */
  String text() throws InterruptedException {
    join();
    return text;
  }
}
