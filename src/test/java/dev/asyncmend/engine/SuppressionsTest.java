package dev.asyncmend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.outcome.Note;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The toy recipe is called {@code old}; other tools call it {@code T100}, {@code S1234} and {@code
 * old-name}.
 */
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
        "# noqa : E501                             | false",
        "# noqa: t1                                | true",
        "# asyncmend: ignore[OLD] why not          | true",
        "# asyncmend: ignore[]                     | false",
        "# asyncmend: ignore-old                   | false",
        "# pylint: disable=old-name                | true",
        "# see  # pylint: disable=x, T100; enable=y| true",
        "# pylint: disable=all                     | true",
        "# pylint: disable=older-name              | false",
        "# pylint: disable-next=old-name           | false",
        "# NOSONAR                                 | true",
        "# NOSONAR(S1, python:S1234) because       | true",
        "# NOSONAR(S1)                             | false",
        "# type: ignore[old-name]                  | true",
        "# pyright: ignore[old-name, x]            | true",
        "# type: ignore                            | false",
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
        "# pylint: disable=old-name    | true",
        "# pylint: skip-file           | true",
        "x = 1  # ruff: noqa: T100     | false",
        "x = 1  # pylint: disable=T100 | false",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call(  # asyncmend: ignore[old]\n        1,\n        old())",
        "call(\n        1,\n        old(),\n    )  # asyncmend: ignore[old]",
        "# asyncmend: ignore[old]\n    call(\n        1,\n        old(),\n    )",
        "# asyncmend: ignore[old]\n    # and a word more\n    call(1, old())",
        "call(\n        # asyncmend: ignore[old]\n        old(),\n    )",
        "# asyncmend: ignore[old]\n    @some\n    @more()\n    def g(a=old()): pass",
        "@some\n    # asyncmend: ignore[old]\n    def g(a=old()): pass",
        "call(1, old(), '''\nmore''')  # noqa: T100",
        "x = 1 + \\\n  old() + \\\n 2  # noqa: T100",
        "if old():  # asyncmend: ignore[old]\n        pass",
        "if x:  # pylint: disable=old-name\n        old()",
        "if x:\n        # pylint: disable=old-name\n        y = 1\n        old()",
      })
  void whatACommentReaches(String body) {
    assertThat(suppressed("async def f():\n    " + body + "\n")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "call(  # noqa: T100\n        1,\n        old())",
        "call(\n        x,  # asyncmend: ignore[old]\n        old(),\n    )",
        "# asyncmend: ignore[old]\n\n    old()",
        "# asyncmend: ignore[old]\n    if x:\n        old()",
        "x = 1  # asyncmend: ignore[old]\n    old()",
        "old()\n    # asyncmend: ignore[old]",
        "if x:\n        # pylint: disable=old-name\n        y = 1\n    old()",
        "# pylint: disable=old-name\n    # pylint: enable=old-name\n    old()",
      })
  void whatItDoesNotReach(String body) {
    assertThat(suppressed("async def f():\n    " + body + "\n")).isFalse();
  }

  @Test
  void aCommentInTheBodyOfABlockIsNotAboutTheBlock() {
    Runs runs = new Runs(folder);
    runs.write("a.py", "async def old():\n    x = 1  # asyncmend: ignore[old]\n    # noqa\n");

    assertThat(runs.check(Toys.blocks("old")).open()).hasSize(1);
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
