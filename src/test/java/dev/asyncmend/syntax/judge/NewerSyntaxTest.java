package dev.asyncmend.syntax.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.syntax.AstDump;
import dev.asyncmend.syntax.Parse;
import dev.asyncmend.syntax.Python;
import dev.asyncmend.syntax.judge.Judgement.Verdict;
import dev.asyncmend.testing.CPython;
import dev.asyncmend.text.SourceText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Syntax of 3.14 and 3.15, which few machines have a CPython for: the trees were written down from
 * the rules of PEPs 750, 758, 798 and 810 and of `ast`. A CPython that reads a file must agree.
 */
class NewerSyntaxTest {

  static List<Path> files() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(NewerSyntaxTest.class.getResource("newer")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".py")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasTheTreeThatItsPepSays(Path file) throws IOException {
    Parse parse = Python.parse(new SourceText(Files.readString(file)));

    assertThat(parse).isInstanceOf(Parse.Ok.class);
    assertThat(AstDump.of(((Parse.Ok) parse).file())).isEqualTo(Files.readString(golden(file)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWhatANewEnoughCPythonSays(Path file) throws IOException {
    List<String> golden = Files.readAllLines(golden(file));
    Judge.ask(
        CPython.newest(),
        List.of(file),
        (same, judgement) -> {
          if (judgement.verdict() != Verdict.REJECTED) {
            assertThat(judgement.lines()).isEqualTo(golden);
          }
        });
  }

  private static Path golden(Path file) {
    return Path.of(file.toString().replaceFirst("py$", "ast"));
  }
}
