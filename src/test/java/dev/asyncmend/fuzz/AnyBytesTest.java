package dev.asyncmend.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A short run of what Jazzer does for long: the inputs that once went wrong, the fixtures, and
 * fixtures with some bytes that are others; the same ones every time.
 */
final class AnyBytesTest {
  private static final Path FIXTURES = Path.of("fixtures", "before");
  private static final Path ONCE_WRONG = Path.of("src", "test", "resources", "fuzz");
  private static final int VARIANTS = 3;
  private static final byte[][] SPLINTERS =
      Stream.of(
              "(",
              ")",
              ":",
              "\n",
              "\n    ",
              "\\",
              "'",
              "\"\"\"",
              "f'{",
              "#",
              ",",
              "*",
              "await ",
              "async ",
              "lambda: ",
              "yield ",
              "\r",
              "\t",
              "\f",
              "\0",
              "\u00e9",
              ";",
              " if x else ")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);

  @TestFactory
  Stream<DynamicTest> whatOnceWentWrong() throws IOException {
    return files(ONCE_WRONG).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.toString(), () -> AnyBytes.fuzzerTestOneInput(Files.readAllBytes(file))));
  }

  @TestFactory
  Stream<DynamicTest> fixtures() throws IOException {
    return files(FIXTURES).stream()
        .map(file -> DynamicTest.dynamicTest(file.toString(), () -> fixture(file)));
  }

  @Test
  void thereAreFixtures() throws IOException {
    assertThat(files(FIXTURES)).hasSizeGreaterThan(300);
  }

  private static void fixture(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    AnyBytes.fuzzerTestOneInput(bytes);
    Random random = new Random(file.toString().hashCode());
    for (int variant = 0; variant < VARIANTS; variant++) {
      AnyBytes.fuzzerTestOneInput(changed(bytes, random));
    }
  }

  /** Takes some bytes away and puts a splinter in their place. */
  private static byte[] changed(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length + 1);
    int until = Math.min(bytes.length, from + random.nextInt(12));
    byte[] splinter = SPLINTERS[random.nextInt(SPLINTERS.length)];
    byte[] changed = Arrays.copyOf(bytes, from + splinter.length + bytes.length - until);
    System.arraycopy(splinter, 0, changed, from, splinter.length);
    System.arraycopy(bytes, until, changed, from + splinter.length, bytes.length - until);
    return changed;
  }

  private static List<Path> files(Path root) throws IOException {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }
}
