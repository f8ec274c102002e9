package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are larger, or deeper, than anybody wrote them. */
final class LimitsTest {
  private static final String SLEEPY = "import time\n\n\nasync def f(x):\n    time.sleep(1)\n";
  private static final int MANY = 5000;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "\" + x\"",
        "\" ** x\"",
        "\" and x\"",
        "\" if x else x\"",
        "\" = x\"",
        "\"\\n or not x\"",
      })
  void fiveThousandOperatorsAreMended(String operator) {
    String part = operator.replace("\\n", "\\\n");
    user.writes("deep.py", SLEEPY + "    y = x" + part.repeat(MANY) + "\n");

    User.Answer answer = user.says("fix");

    assertThat(answer.err()).startsWith("Fixed 1 finding in 1 file.");
    assertThat(user.reads("deep.py")).contains("await asyncio.sleep(1)");
  }

  @Test
  void fiveThousandBranchesAreMended() {
    String branches = "    elif x:\n        pass\n".repeat(MANY);
    user.writes("deep.py", SLEEPY + "    if x:\n        pass\n" + branches);

    assertThat(user.says("fix").err()).startsWith("Fixed 1 finding in 1 file.");
  }

  @Test
  void fiveThousandBracketsAreTooManyAsForPython() {
    user.writes("deep.py", SLEEPY + "    y = " + "[".repeat(MANY) + "]".repeat(MANY) + "\n");

    User.Answer answer = user.says("check");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err())
        .startsWith("asyncmend: deep.py:6:209: not read: too many nested parentheses\n");
  }

  @Test
  void fiveThousandBlocksAreTooManyAsForPython() {
    StringBuilder text = new StringBuilder(SLEEPY);
    for (int depth = 1; depth <= 200; depth++) {
      text.append(" ".repeat(depth + 3)).append("if x:\n");
    }
    user.writes("deep.py", text + " ".repeat(204) + "pass\n");

    assertThat(user.says("check").err())
        .contains("deep.py:105:", ": not read: too many levels of indentation\n");
  }

  @Test
  void aLargeFileIsNamedWithTheLimitAndHowToRaiseIt() {
    user.writes("large.py", SLEEPY + "# 0123456789\n".repeat(46_000)).writes("nap.py", SLEEPY);

    User.Answer answer = user.says("check", "--max-file-size=0.5", "--format=concise");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err())
        .startsWith(
            "asyncmend: large.py: not read: 0.6 MB are more than the limit of 0.5 MB"
                + " (see --max-file-size)\n");
    assertThat(answer.out()).startsWith("nap.py:").hasLineCount(1);
    assertThat(user.says("check", "--max-file-size=0", "--format=concise").out()).hasLineCount(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--max-file-size=-1     | --max-file-size takes a number from 0 on, not -1",
        "--timeout=-1           | --timeout takes seconds from 0 to 2678400, not -1",
        "--timeout=999999999999 | --timeout takes seconds from 0 to 2678400, not 999999999999",
      })
  void saysWhatALimitCanBe(String option, String message) {
    User.Answer answer = user.says("check", option.strip());

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).isEqualTo("asyncmend: error: " + message + "\n");
  }
}
