package dev.asyncmend.engine;

import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.text.Decoded;
import dev.asyncmend.text.LineMap;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The third stage: a path → its tree, or why there is none. */
final class Sources {
  private final @Nullable PipedFile piped;

  private final @Nullable Path pipedPath;

  /** Files on disk, and the one from standard input in the place of the file whose name it has. */
  Sources(Settings settings) {
    this.piped = settings.piped();
    this.pipedPath = piped == null ? null : settings.folder().resolve(piped.name()).normalize();
  }

  /** The bytes of a file, by its absolute path. */
  byte[] bytes(Path path) throws IOException {
    return piped != null && path.equals(pipedPath) ? piped.bytes() : Files.readAllBytes(path);
  }

  /** Reads a file. */
  Reading read(Path path) {
    return read(path, bytes -> true);
  }

  /** Reads a file if its bytes are of interest. */
  Reading read(Path path, Predicate<byte[]> interesting) {
    try {
      byte[] bytes = bytes(path);
      return interesting.test(bytes) ? parse(bytes) : new Reading.Skipped();
    } catch (IOException e) {
      return failed(e);
    }
  }

  /** Why a file cannot be read. */
  static Reading.Failed failed(IOException e) {
    if (e instanceof AccessDeniedException) {
      return new Reading.Failed(0, 0, "permission denied");
    }
    return e instanceof NoSuchFileException
        ? new Reading.Failed(0, 0, "the file is gone")
        : new Reading.Failed(0, 0, String.valueOf(e.getMessage()));
  }

  /** Reads the bytes of a file. */
  static Reading parse(byte[] bytes) {
    Decoded decoded = SourceText.read(bytes);
    if (decoded instanceof Decoded.Ok ok) {
      return parse(ok.text());
    }
    Decoded.Bad bad = (Decoded.Bad) decoded;
    return new Reading.Failed(bad.line(), 1, bad.reason());
  }

  private static Reading parse(SourceText text) {
    Parse parse = Python.parse(text);
    if (parse instanceof Parse.Ok ok) {
      return new Reading.Parsed(ok.file());
    }
    Parse.Broken broken = (Parse.Broken) parse;
    LineMap lines = text.lines();
    int at = broken.at().start();
    return new Reading.Failed(lines.line(at), lines.column(at), broken.reason());
  }
}
