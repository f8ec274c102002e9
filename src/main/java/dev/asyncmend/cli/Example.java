package dev.asyncmend.cli;

import dev.asyncmend.catalog.CardExample;
import dev.asyncmend.catalog.ExampleReader;
import dev.asyncmend.recipe.Card;
import dev.asyncmend.text.UnifiedDiff;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What a recipe does, shown by the first of its fixtures. */
final class Example {
  private static final String FOLDER = "/asyncmend/fixtures/";

  private Example() {}

  /** The change as a patch without file names; empty where the jar has no fixture of it. */
  static Optional<String> of(String recipe) {
    return shown(recipe).flatMap(Example::diff);
  }

  /**
   * Links from a recipe's page in {@code docs/recipes} to its fixtures, in Markdown; empty where it
   * has none.
   */
  static String links(String recipe) {
    String before = "../../fixtures/before/" + recipe;
    Optional<String> shown = shown(recipe);
    if (shown.isPresent()) {
      String file = shown.get().substring(shown.get().lastIndexOf('/') + 1);
      String after = "../../fixtures/after/" + recipe;
      return "[Before](%s/%s), [after](%s/%s); [all cases](%s), with those that must stay as they are."
          .formatted(before, file, after, file, before);
    }
    return index().anyMatch(path -> path.startsWith("before/" + recipe + "/"))
        ? "[Cases](" + before + ") in which it finds something, and in which it must not."
        : "";
  }

  /** The path of the fixture that shows best what a recipe does. */
  private static Optional<String> shown(String recipe) {
    String start = "before/" + recipe + "/";
    return index().filter(path -> shows(path, start)).findFirst();
  }

  private static Stream<String> index() {
    return read("index.txt").stream().flatMap(String::lines);
  }

  /** The same by the first example in a card of the user; empty where it has none. */
  static Optional<String> in(Card card) {
    try {
      Path file = Path.of(card.origin());
      return Files.isRegularFile(file)
          ? ExampleReader.in(file).stream().flatMap(one -> diff(one).stream()).findFirst()
          : Optional.empty();
    } catch (InvalidPathException | IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> diff(CardExample example) {
    String after = example.after();
    return after == null
        ? Optional.empty()
        : Optional.of(hunks(UnifiedDiff.of("example.py", example.before(), after)));
  }

  private static String hunks(String diff) {
    return diff.substring(Math.max(0, diff.indexOf("@@")));
  }

  private static boolean shows(String path, String start) {
    boolean single = path.indexOf('/', start.length()) < 0;
    return path.startsWith(start) && single && !path.startsWith(start + "keep_");
  }

  private static Optional<String> diff(String before) {
    String after = before.replaceFirst("before", "after");
    return read(before)
        .flatMap(old -> read(after).map(now -> UnifiedDiff.of(before, old, now)))
        .map(Example::hunks);
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
