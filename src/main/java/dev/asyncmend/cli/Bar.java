package dev.asyncmend.cli;

import dev.asyncmend.engine.Progress;

/** A progress bar on a terminal's standard error; it leaves nothing behind. */
final class Bar implements Progress {
  private static final int WIDTH = 30;

  private final Output output;
  private int shown = -1;

  Bar(Output output) {
    this.output = output;
  }

  @Override
  public void at(int done, int total) {
    int filled = (int) ((long) done * WIDTH / total);
    if (done == total) {
      output.raw("\r\u001B[K");
      shown = -1;
    } else if (filled != shown) {
      shown = filled;
      String bar = "=".repeat(filled) + " ".repeat(WIDTH - filled);
      output.raw("\r[" + bar + "] " + done + "/" + total + " files");
    }
  }
}
