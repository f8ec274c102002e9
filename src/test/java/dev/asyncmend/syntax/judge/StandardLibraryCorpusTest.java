package dev.asyncmend.syntax.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.judge.Judgement.Verdict;
import dev.asyncmend.testing.CPython;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of the standard library of every CPython on this machine, tests included: what CPython
 * compiles is read, lossless, and has CPython's tree. Prints one line of JSON for each version.
 */
@Tag("corpus")
class StandardLibraryCorpusTest {

  static Stream<CPython> pythons() {
    return CPython.installed().stream();
  }

  @ParameterizedTest
  @MethodSource("pythons")
  void agreesWithCPython(CPython python) {
    Tally tally = Tally.of(python, python.libraryFiles());
    System.out.println("corpus " + tally.json());

    assertThat(tally.failures()).isEmpty();
    assertThat(stillRejected(tally.lenient())).isEmpty();
    assertThat(tally.files()).isGreaterThan(500);
  }

  /** Those of {@code files} that the newest CPython rejects, too. */
  private static List<Path> stillRejected(List<Path> files) {
    List<Path> rejected = new ArrayList<>();
    Judge.ask(
        CPython.newest(),
        files,
        (file, judgement) -> {
          if (judgement.verdict() == Verdict.REJECTED) {
            rejected.add(file);
          }
        });
    return rejected;
  }
}
