package dev.asyncmend.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where commands write: results to standard output, everything else to standard error, text as
 * UTF-8. When the reader of standard output goes away ({@code | head}) the rest is not for anybody
 * and is dropped without a word; any other failure is kept and told at the end.
 */
final class Output {
  private final OutputStream out;
  private final OutputStream err;
  private boolean closed;
  private @Nullable String failure;

  Output(Shell shell) {
    this.out = shell.out();
    this.err = shell.err();
  }

  /** Writes a result. */
  void text(String text) {
    bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a result that is no text of ours. */
  void bytes(byte[] bytes) {
    if (closed || bytes.length == 0) {
      return;
    }
    try {
      out.write(bytes);
      out.flush();
    } catch (IOException e) {
      closed = true;
      failure = nobodyReads(e) ? null : "cannot write to standard output: " + e.getMessage();
    }
  }

  /** Says something about the run on a line of its own; nothing for the empty text. */
  void say(String line) {
    raw(line.isEmpty() ? "" : line + "\n");
  }

  /** Says why something could not be done. */
  void error(String line) {
    say("asyncmend: error: " + line);
  }

  /** Writes to standard error as it is. */
  void raw(String text) {
    try {
      err.write(text.getBytes(StandardCharsets.UTF_8));
      err.flush();
    } catch (IOException e) {
      return; // nobody is left who could be told
    }
  }

  /** Whether nobody reads standard output any more. */
  boolean unread() {
    return closed;
  }

  /** Why standard output could not be written; empty where it could. */
  Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  private static boolean nobodyReads(IOException e) {
    return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
