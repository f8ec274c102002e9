package dev.asyncmend.cli;

import dev.asyncmend.text.UnifiedDiff;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a recipe does, shown by the first of its fixtures. */
final class Example {
  private static final String FOLDER = "/asyncmend/fixtures/";

  private Example() {}

  /** The change as a patch without file names; empty where the jar has no fixture of it. */
  static Optional<String> of(String recipe) {
    String start = "before/" + recipe + "/";
    return read("index.txt")
        .flatMap(index -> index.lines().filter(path -> shows(path, start)).findFirst())
        .flatMap(Example::diff);
  }

  private static boolean shows(String path, String start) {
    boolean single = path.indexOf('/', start.length()) < 0;
    return path.startsWith(start) && single && !path.startsWith(start + "keep_");
  }

  private static Optional<String> diff(String before) {
    String after = before.replaceFirst("before", "after");
    return read(before)
        .flatMap(old -> read(after).map(now -> UnifiedDiff.of(before, old, now)))
        .map(diff -> diff.substring(Math.max(0, diff.indexOf("@@"))));
  }

  private static Optional<String> read(String path) {
    try (InputStream stream = Example.class.getResourceAsStream(FOLDER + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
