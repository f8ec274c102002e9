package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings that are known are hidden, wherever they have moved. */
final class BaselineTest {
  private static final String FILE = "asyncmend-baseline.txt";
  private static final String CODE =
      """
      import asyncio
      import time


      async def nap(a, b):
          time.sleep(wait(a, 'x', 0xFF))
          time.sleep(1)
          time.sleep(1)
      """;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder).writes("nap.py", CODE);
  }

  private User.Answer check() {
    return user.says("check", "--format", "concise", "--baseline", FILE);
  }

  @Test
  void itIsSortedAndHasALineForEachFinding() {
    User.Answer answer = user.says("baseline");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.err()).isEqualTo("Wrote 3 findings to asyncmend-baseline.txt.\n");
    assertThat(user.reads(FILE))
        .startsWith("# asyncmend baseline 1: ")
        .hasLineCount(4)
        .containsPattern("(?m)^nap.py\tblocking-sleep\tnap\t[0-9a-f]{16}$");
    assertThat(user.says("baseline", "-o", "-").out()).isEqualTo(user.reads(FILE));
    assertThat(user.reads(FILE).lines().skip(1)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void knownFindingsAreNeitherReportedNorMended() {
    user.says("baseline");

    assertThat(check().code()).isEqualTo(ExitCode.DONE);
    assertThat(check().err())
        .isEqualTo("3 findings are hidden by asyncmend-baseline.txt.\nNo findings in 1 file.\n");
    assertThat(user.says("diff", "--baseline", FILE).out()).isEmpty();
    user.writes("nap.py", CODE + "    time.sleep(b)\n").says("fix", "--baseline", FILE);
    assertThat(user.reads("nap.py")).isEqualTo(CODE + "    await asyncio.sleep(b)\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time.sleep(\n        wait(\n            a,\n            \"x\",\n            0xff,\n        ),"
            + "  # long\n    )",
        "(time.sleep(wait(a, 'x', 0xFF)))",
        "print(); time . sleep( wait(a,'x',0xFF) )",
      })
  void aFormatterChangesNothing(String code) {
    user.says("baseline");
    user.writes("nap.py", "# moved\n\n\n" + CODE.replace("time.sleep(wait(a, 'x', 0xFF))", code));

    assertThat(check().out()).isEmpty();
    assertThat(check().err()).startsWith("3 findings are hidden");
  }

  @ParameterizedTest
  @CsvSource({
    "time.sleep(2), 1", // another one
    "time.sleep(1), 1", // a third of two equal ones
    "await asyncio.sleep(1), 0",
  })
  void whatIsNewIsReported(String code, int findings) {
    user.says("baseline");
    user.writes("nap.py", CODE + "    " + code + "\n");

    assertThat(check().out()).hasLineCount(findings);
  }

  @Test
  void inAnotherFunctionItIsAnotherFinding() {
    user.says("baseline").code();
    user.writes("nap.py", CODE.replace("def nap", "def sleep"));

    assertThat(check().out()).hasLineCount(3);
  }

  @Test
  void whatIsGoneIsSaidAndForgotten() {
    user.says("baseline");
    user.writes("nap.py", CODE.replace("    time.sleep(1)\n", ""));

    assertThat(check().err())
        .startsWith(
            """
            1 finding is hidden by asyncmend-baseline.txt.
            2 findings are in asyncmend-baseline.txt and not in the code any more; \
            --update-baseline forgets them.
            """);
    assertThat(user.reads(FILE)).hasLineCount(4);
    assertThat(user.says("check", "--baseline", FILE, "--update-baseline").err())
        .contains("not in the code any more: forgotten.\n");
    assertThat(user.reads(FILE)).hasLineCount(2);
    assertThat(check().err()).doesNotContain("any more");
  }

  @Test
  void whatARunDoesNotLookForIsNotGone() {
    user.writes("other.py", "import time\nasync def f():\n    time.sleep(1)\n").says("baseline");
    user.writes("nap.py", "async def f(): pass\n").writes("other.py", "async def f(): pass\n");

    assertThat(user.says("check", "--baseline", FILE, "--select", "missing-await").err())
        .doesNotContain("any more");
    assertThat(user.says("check", "--baseline", FILE, "other.py").err())
        .contains("1 finding is in");
    assertThat(user.says("check", "--baseline", FILE, "other.py:1").err())
        .doesNotContain("any more");
    assertThat(user.says("baseline", "other.py").err())
        .isEqualTo("Wrote 3 findings to asyncmend-baseline.txt (0 new, 1 gone).\n");
  }

  @ParameterizedTest
  @CsvSource({
    "no, there is no baseline no;",
    "nap.py, nap.py:1: is no baseline;",
    "newer.txt, newer.txt:1: has version 2",
    "torn.txt, torn.txt:2: has no path",
    "., cannot read the baseline",
  })
  void whatIsNoBaselineIsRefused(String file, String message) {
    user.writes("newer.txt", "# asyncmend baseline 2: x\n")
        .writes("torn.txt", "# asyncmend baseline 1: x\nnap.py\tx\n");

    User.Answer answer = user.says("check", "--baseline", file);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains(message).hasLineCount(1);
    if (!file.equals("no") && !file.equals(".")) {
      assertThat(user.says("baseline", "-o", file).code()).isEqualTo(ExitCode.FAILED);
    }
  }

  @Test
  void optionsThatContradictEachOtherAreRefused() {
    assertThat(user.says("check", "--update-baseline").err()).contains("needs --baseline FILE");
    assertThat(user.says("baseline", "--baseline", FILE).code()).isEqualTo(ExitCode.FAILED);
    assertThat(user.says("check", "--since", "x", "--staged").err()).contains("give one of them");
    user.says("baseline");
    assertThat(user.says("check", "nap.py:1", "--baseline", FILE, "--update-baseline").err())
        .contains("needs whole files");
  }

  @Test
  void theProjectMayNameItOnceForAllCommands() {
    user.writes("sub/asyncmend.toml", "").writes("asyncmend.toml", "baseline = 'known.txt'\n");

    assertThat(user.says("baseline").err()).isEqualTo("Wrote 3 findings to known.txt.\n");
    assertThat(user.says("baseline").err())
        .isEqualTo("Wrote 3 findings to known.txt (0 new, 0 gone).\n");
    assertThat(user.says("check").err()).startsWith("3 findings are hidden by known.txt.\n");
    assertThat(user.says("diff").out()).isEmpty();
    assertThat(user.says("fix").code()).isEqualTo(ExitCode.DONE);
    assertThat(user.reads("nap.py")).isEqualTo(CODE);
    assertThat(user.says("check", "--no-baseline").err()).startsWith("Found 3 findings");
    assertThat(user.says("check", "--isolated").err()).startsWith("Found 3 findings");
    user.says("baseline", "-o", FILE, "--select", "busy-loop");
    assertThat(check().err()).startsWith("Found 3 findings");
  }

  @Test
  void theOneOfTheProjectForgetsToo() {
    user.writes("asyncmend.toml", "baseline = 'known.txt'\n").says("baseline");
    user.writes("nap.py", CODE.replace("    time.sleep(1)\n", ""));

    assertThat(user.says("check", "--update-baseline").err()).contains("any more: forgotten.\n");
    assertThat(user.reads("known.txt")).hasLineCount(2);
  }

  @Test
  void theOneOfTheProjectMustBeThere() {
    user.writes("asyncmend.toml", "\nbaseline = 'known.txt'\n");

    assertThat(user.says("check").code()).isEqualTo(ExitCode.FAILED);
    assertThat(user.says("check").err())
        .isEqualTo(
            "asyncmend: error: asyncmend.toml:2: there is no baseline known.txt;"
                + " `asyncmend baseline` writes one\n");
    assertThat(user.says("check", "--no-baseline", "--update-baseline").err())
        .contains("--no-baseline hides nothing");
    user.writes("asyncmend.toml", "baseline = 3\n");
    assertThat(user.says("check").err())
        .contains("asyncmend.toml:1:1: `baseline` wants a text, not the number 3");
  }

  @Test
  void theConfigurationSaysWhereItComesFrom() {
    user.writes("asyncmend.toml", "baseline = 'known.txt'\n");

    assertThat(user.says("config").out()).containsPattern("baseline +known.txt +asyncmend.toml:1");
    assertThat(user.says("config", "--no-baseline").out())
        .containsPattern("baseline +none +--no-baseline");
    assertThat(user.says("config", "--isolated").out()).containsPattern("baseline +none +default");
  }
}
