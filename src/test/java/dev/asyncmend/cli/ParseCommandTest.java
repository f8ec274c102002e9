package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ParseCommandTest {
  @TempDir private Path folder;

  @Test
  void countsWhatItReads() {
    User.Answer answer =
        new User(folder)
            .writes("a.py", "x = 1\n")
            .writes("b.pyi", "x: int\n")
            .writes("c.txt", "no python")
            .says("parse", "--roundtrip");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out()).isEqualTo("read     2\nparsed   2\nbroken   0\nlossless 2\n");
    assertThat(answer.err()).isEmpty();
  }

  @Test
  void namesBrokenFilesWithPlaceAndReason() {
    User.Answer answer =
        new User(folder)
            .writes("a.py", "x = 1\n")
            .writes("b.py", "x = 1\ny = = 2\n")
            .writes("c.py", "# coding: latin-1\nx = 'é'\n".getBytes(StandardCharsets.ISO_8859_1))
            .writes("d.py", "x = 'é'\n".getBytes(StandardCharsets.ISO_8859_1))
            .says("parse");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.out().lines())
        .hasSize(5)
        .anyMatch(line -> line.startsWith("b.py:2:5: not read: "))
        .anyMatch(line -> line.startsWith("d.py:1:1: not read: "))
        .contains("read     4", "parsed   2", "broken   2");
  }

  @Test
  void dumpsTrees() {
    User.Answer answer =
        new User(folder)
            .writes("a.py", "f()\n")
            .writes("b.py", "(\n")
            .says("parse", "--dump-ast", "a.py", "b.py");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.out()).startsWith("root: Module\n").contains("Call 1:0-1:3");
    assertThat(answer.err()).startsWith("asyncmend: b.py:1:1: not read: ");
  }

  @Test
  void readsStandardInput() {
    User.Answer answer = new User(folder).pipes("x = 1\n").says("parse", "-");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out()).startsWith("read     1\nparsed   1\n");
  }

  @Test
  void showsAProgressBarToPeopleOnly() {
    User watching = new User(folder).writes("a.py", "").writes("b.py", "").sitsAtATerminal();

    assertThat(watching.says("parse").err()).contains("1/2 files").endsWith("\r\u001B[K");
    assertThat(watching.says("parse", "--no-progress").err()).isEmpty();
  }
}
