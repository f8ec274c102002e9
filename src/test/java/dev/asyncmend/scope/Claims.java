package dev.asyncmend.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests that are written beside the code that they are about: a comment of {@code mark} and {@code
 * subject: answer; subject: answer}.
 */
final class Claims {
  private Claims() {}

  /** Answers what a claim is about: the words before the colon, on a 1-based line. */
  @FunctionalInterface
  interface Answer {
    String to(Sample sample, int line, String subject);
  }

  /** A test for each claim of {@code path}, a resource of this package. */
  static Stream<DynamicTest> tests(String path, String mark, Answer answer) {
    String source = resource(path);
    List<String> lines = source.lines().toList();
    List<DynamicTest> tests = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      String[] parts = lines.get(number - 1).split(mark + " ", -1);
      for (String claim : parts.length < 2 ? new String[0] : parts[1].split("; ", -1)) {
        int line = number;
        tests.add(
            DynamicTest.dynamicTest(
                path + ":" + number + " " + claim,
                () -> check(claim, subject -> answer.to(Sample.of(source), line, subject))));
      }
    }
    return tests.stream();
  }

  private static void check(String claim, UnaryOperator<String> answer) {
    String subject = claim.substring(0, claim.indexOf(": "));
    assertThat(subject + ": " + answer.apply(subject)).isEqualTo(claim);
  }

  /** The text of a resource of this package. */
  static String resource(String path) {
    try (InputStream in = Claims.class.getResourceAsStream(path)) {
      return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
