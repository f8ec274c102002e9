package dev.asyncmend.syntax.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.testing.CPython;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A sample of what {@link StandardLibraryCorpusTest} reads, quick enough for every build. */
class StandardLibrarySampleTest {
  private static final int SAMPLE = 250;

  @Test
  void agreesWithTheNewestCPython() {
    CPython python = CPython.newest();
    List<Path> all = python.libraryFiles();
    List<Path> sample =
        IntStream.range(0, SAMPLE).mapToObj(i -> all.get(i * all.size() / SAMPLE)).toList();

    Tally tally = Tally.of(python, sample);

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.files()).isEqualTo(SAMPLE);
  }
}
