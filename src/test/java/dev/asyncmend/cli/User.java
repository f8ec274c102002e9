package dev.asyncmend.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A user in a folder: writes files, says words to asyncmend, and sees what comes back. */
final class User {
  private final Path folder;
  private byte[] input = new byte[0];
  private Map<String, String> environment = Map.of();
  private boolean terminal;

  User(Path folder) {
    this.folder = folder;
  }

  /** What came back. */
  static final class Answer {
    private final int code;
    private final byte[] bytes;
    private final String err;

    Answer(int code, byte[] bytes, String err) {
      this.code = code;
      this.bytes = bytes;
      this.err = err;
    }

    int code() {
      return code;
    }

    byte[] bytes() {
      return bytes;
    }

    String out() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    String err() {
      return err;
    }
  }

  User pipes(String text) {
    return pipes(text.getBytes(StandardCharsets.UTF_8));
  }

  User pipes(byte[] bytes) {
    input = bytes;
    return this;
  }

  User sets(String variable, String value) {
    environment = Map.of(variable, value);
    return this;
  }

  User sitsAtATerminal() {
    terminal = true;
    return this;
  }

  User writes(String name, String text) {
    return writes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  User writes(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Path parent = file.getParent();
      Files.createDirectories(parent == null ? folder : parent);
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String reads(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Answer says(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return says(out, out, words);
  }

  /** The same, with a standard output that may misbehave. */
  Answer says(OutputStream out, String... words) {
    return says(out, new ByteArrayOutputStream(), words);
  }

  private Answer says(OutputStream out, ByteArrayOutputStream kept, String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      Shell shell =
          new Shell(
              folder.toRealPath(),
              new ByteArrayInputStream(input),
              out,
              err,
              terminal,
              terminal,
              environment);
      int code = Main.run(shell, words);
      return new Answer(code, kept.toByteArray(), err.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
