package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code suppress}, and what is said about suppressions. */
final class SuppressTest {
  private static final String HEAD = "import asyncio\nimport time\n\n\nasync def nap():\n";

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time.sleep(1) | time.sleep(1)  # asyncmend: ignore[blocking-sleep]",
        "time.sleep(1)# why | time.sleep(1)# why  # asyncmend: ignore[blocking-sleep]",
        "time.sleep(1)  # asyncmend: ignore[x-y] z"
            + " | time.sleep(1)  # asyncmend: ignore[x-y, blocking-sleep] z",
        "time.sleep(  # one;        1); | time.sleep(  # one  # asyncmend: ignore[blocking-sleep];"
            + "        1);",
        "print(;        time.sleep(1),;    ); | print(;        time.sleep(1),"
            + "  # asyncmend: ignore[blocking-sleep];    );",
        "x = 1 + \\;  time.sleep(1) + \\;  2;"
            + " | # asyncmend: ignore[blocking-sleep];    x = 1 + \\;  time.sleep(1) + \\;  2;",
        "print(time.sleep(1), '''a;b''') | # asyncmend: ignore[blocking-sleep];"
            + "    print(time.sleep(1), '''a;b''')",
        "if 1: time.sleep(1) | if 1: time.sleep(1)  # asyncmend: ignore[blocking-sleep]",
        "# asyncmend: ignore[x-y];    time.sleep(1)"
            + " | # asyncmend: ignore[x-y, blocking-sleep];    time.sleep(1)",
        "time.sleep(1)  # fmt: skip"
            + " | # asyncmend: ignore[blocking-sleep];    time.sleep(1)  # fmt: skip",
        "print(f'''{;  time.sleep(1);}''');"
            + " | # asyncmend: ignore[blocking-sleep];    print(f'''{;  time.sleep(1);}''');",
        "time.sleep(1); time.sleep(2)"
            + " | time.sleep(1); time.sleep(2)  # asyncmend: ignore[blocking-sleep]",
        "time.sleep(1_000_000_000_000_000_000_000_000_000_000_000_000)"
            + " | # asyncmend: ignore[blocking-sleep];"
            + "    time.sleep(1_000_000_000_000_000_000_000_000_000_000_000_000)",
      })
  void itWritesWhereACommentCanStand(String before, String after) {
    String code = HEAD + "    " + before.replace("; time", "\0").replace(";", "\n");
    String wanted = HEAD + "    " + after.replace("; time", "\0").replace(";", "\n");
    user.writes("nap.py", code.replace("\0", "; time"));

    User.Answer answer = user.says("suppress", "--select", "blocking-sleep");

    assertThat(user.reads("nap.py")).isEqualTo(wanted.replace("\0", "; time"));
    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(user.says("check", "--select", "blocking-sleep").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void oneCommentNamesAllAndGivesTheReason() {
    user.writes("nap.py", HEAD + "    time.sleep(int(input()))\r\n");

    User.Answer answer = user.says("suppress", "--reason", "not yet");

    assertThat(user.reads("nap.py"))
        .isEqualTo(
            HEAD
                + "    # asyncmend: ignore[blocking-input, blocking-sleep] not yet\r\n"
                + "    time.sleep(int(input()))\r\n");
    assertThat(answer.err()).startsWith("Silenced 2 findings in 1 file.\n");
    assertThat(user.says("suppress").err()).isEqualTo("Nothing to silence in 1 file.\n");
  }

  @Test
  void itShowsWhatItWouldDo() {
    user.writes("nap.py", HEAD + "    time.sleep(1)\n");

    User.Answer answer = user.says("suppress", "--diff");

    assertThat(answer.out()).contains("+    time.sleep(1)  # asyncmend: ignore[blocking-sleep]\n");
    assertThat(answer.err()).isEqualTo("Would silence 1 finding in 1 file.\n");
    assertThat(user.reads("nap.py")).isEqualTo(HEAD + "    time.sleep(1)\n");
  }

  @Test
  void aReasonThatTheFileCannotHoldIsRefused() {
    byte[] latin =
        ("# coding: latin-1\n" + HEAD + "    time.sleep(1)  # é\n")
            .getBytes(StandardCharsets.ISO_8859_1);
    user.writes("nap.py", latin);

    assertThat(user.says("suppress", "--reason", "日本").err()).contains("was not applied");
    assertThat(user.says("suppress", "--reason", "a\nb").code()).isEqualTo(ExitCode.FAILED);
    assertThat(user.says("suppress", "--reason", "été").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatIsOfNoUseIsReportedAndRemoved() {
    user.writes("nap.py", "async def nap():\n    pass  # asyncmend: ignore[blocking-sleep]\n");

    assertThat(user.says("check").out())
        .startsWith("nap.py:2:11: unused-suppression [*] `blocking-sleep` is not found here");
    assertThat(user.says("fix").code()).isEqualTo(ExitCode.DONE);
    assertThat(user.reads("nap.py")).isEqualTo("async def nap():\n    pass\n");
  }

  @Test
  void whatIsFixedNeedsNoComment() {
    user.writes(
        "nap.py",
        """
        x = 1  # asyncmend: ignore[blocking-slep]
        y = 2  # asyncmend: ignore[missing-await, sequential-awaits] later
        """);

    assertThat(user.says("check", "--format", "concise").out())
        .contains(
            "nap.py:1:28: invalid-suppression there is no recipe or code `blocking-slep`;"
                + " did you mean `blocking-sleep`?")
        .contains("nap.py:2:8: unused-suppression [*] `missing-await` is not found here");
    user.says("fix");
    assertThat(user.reads("nap.py"))
        .contains(
            "# asyncmend: ignore[blocking-slep]\n",
            "# asyncmend: ignore[sequential-awaits] later\n");
  }

  @Test
  void itsOwnFindingsAreSilencedByNameOnly() {
    user.writes(
        "nap.py", "# asyncmend: file-ignore[invalid-suppression]\nx = 1  # asyncmend: ignore\n");

    assertThat(user.says("check").code()).isEqualTo(ExitCode.DONE);
    assertThat(user.says("check", "--ignore", "tag:suppression").code()).isEqualTo(ExitCode.DONE);
  }
}
