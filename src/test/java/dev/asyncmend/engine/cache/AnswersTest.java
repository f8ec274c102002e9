package dev.asyncmend.engine.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one run asked about the bytes of a file, the next one need not. */
final class AnswersTest {
  @TempDir private Path project;

  @BeforeEach
  void aFile() throws IOException {
    Files.writeString(project.resolve("a.py"), "async def load(): ...\n");
  }

  private Runner later() {
    return new Runner(project, project.resolve("cache"), Duration.ofMinutes(1));
  }

  @Test
  void answersOutliveTheRunAsLongAsTheFileStays() throws IOException {
    Runner first = later();
    assertThat(first.mentions("a.py", "async")).isTrue();
    assertThat(first.mentions("a.py", "trio")).isFalse();
    first.save();
    Runner second = later();

    assertThat(second.mentions("a.py", "trio")).isFalse();
    assertThat(second.mentions("a.py", "async")).isTrue();
    assertThat(second.read()).isEmpty();
    assertThat(second.mentions("a.py", "load")).isTrue();
    assertThat(second.read()).containsExactly("a.py");
    second.save();
    Files.writeString(project.resolve("a.py"), "import trio\n");
    try (Runner third = later()) {
      assertThat(third.mentions("a.py", "trio")).isTrue();
      assertThat(third.mentions("a.py", "async")).isFalse();
    }
  }

  @Test
  void anyNumberOfQuestionsIsAnswered() {
    Runner first = later();
    IntStream.range(0, 100).forEach(n -> assertThat(first.mentions("a.py", "w" + n)).isFalse());
    assertThat(first.mentions("a.py", "load")).isTrue();
    first.save();

    try (Runner second = later()) {
      assertThat(second.mentions("a.py", "load")).isTrue();
      assertThat(second.mentions("a.py", "w99")).isFalse();
      assertThat(second.mentions("a.py", "w0")).isFalse();
    }
  }
}
