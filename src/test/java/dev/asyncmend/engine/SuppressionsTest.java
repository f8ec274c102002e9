package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.outcome.Note;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The toy recipe is called {@code old}, and another tool calls it {@code T100}. */
final class SuppressionsTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# asyncmend: ignore[old]                  | true",
        "#asyncmend:ignore[ new , old ]            | true",
        "# asyncmend: ignore[T100]                 | true",
        "# asyncmend: ignore                       | true",
        "# see below  # asyncmend: ignore[old]     | true",
        "# asyncmend: ignore[new]                  | false",
        "# asyncmend: ignored                      | false",
        "# noqa                                    | true",
        "# NOQA                                    | true",
        "# noqa: T100                              | true",
        "# noqa:E501,T100                          | true",
        "# noqa: E501 T100 - because               | true",
        "# noqa: E731 - runs when called, not here | false",
        "# noqa: T1001                             | false",
        "# no quality                              | false",
      })
  void aCommentOnTheLine(String comment, boolean silenced) {
    assertThat(suppressed("async def f():\n    old()  " + comment + "\n")).isEqualTo(silenced);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# asyncmend: file-ignore[old] | true",
        "# asyncmend: file-ignore      | true",
        "# asyncmend: file-ignore[new] | false",
        "# ruff: noqa: T100            | true",
        "# flake8: noqa                | true",
        "# ruff: noqa: E501            | false",
        "# noqa: T100                  | false",
        "# asyncmend: ignore[old]      | false",
      })
  void aCommentAtTheTop(String comment, boolean silenced) {
    assertThat(suppressed(comment + "\n\nasync def f():\n    old()\n")).isEqualTo(silenced);
  }

  @Test
  void aloneOnItsLineOurCommentSpeaksAboutTheNextLine() {
    assertThat(suppressed("async def f():\n    # asyncmend: ignore[old]\n    old()\n")).isTrue();
    assertThat(suppressed("async def f():\n    # noqa: T100\n    old()\n")).isFalse();
    assertThat(suppressed("async def f():\n    x = 1  # asyncmend: ignore[old]\n    old()\n"))
        .isFalse();
  }

  @Test
  void aStringIsNoComment() {
    assertThat(suppressed("async def f():\n    old(); '# asyncmend: ignore[old]'\n")).isFalse();
  }

  private boolean suppressed(String text) {
    Runs runs = new Runs(folder);
    runs.write("a.py", text);
    return runs.check(Toys.advice("old")).outcomes().stream()
        .flatMap(outcome -> outcome.notes().stream())
        .anyMatch(Note::suppressed);
  }
}
