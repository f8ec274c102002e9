package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody hears whose configuration is wrong. */
final class ConfigurationErrorsTest {
  private static final String SLEEPS =
      "import time\n\n\nasync def main():\n    time.sleep(1)\n    input()\n";

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user = new User(folder).writes("app.py", SLEEPS);
  }

  private User configured(String text) {
    return user.writes("asyncmend.toml", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "selct = []           | 1:1: unknown key `selct`; did you mean `select`?",
        "zzzzzzzz = []        | 1:1: unknown key `zzzzzzzz` (known: extend, select, ",
        "select = 'all'       | 1:1: `select` wants a list of texts, not a text; write [\"all\"]",
        "select = [1]         | 1:11: `select` wants a text, not the number 1",
        "ignore = ['busylop'] | 1:11: there is no recipe, tag or code `busylop`; did you mean "
            + "`busy-loop`?",
        "extend-select = ['tag:x'] | 1:18: there is no recipe, tag or code `tag:x`",
        "level = 'unsaf'      | 1:1: `level` wants one of safe, unsafe, not `unsaf`; did you",
        "level = 2024-01-01   | 1:1: `level` wants a text, not a date or time",
        "target-version = 3.9 | 1:1: `target-version` wants a text; write \"3.9\"",
        "target-version = '2' | 1:1: `target-version` wants 3.8 or newer, written like",
        "roots = 'nowhere'    | 1:1: `roots`: there is no folder `nowhere`",
        "cards = ['nowhere']  | 1:10: `cards`: there is no folder `nowhere`",
        "respect-gitignore = 1 | 1:1: `respect-gitignore` wants true or false, not the number 1",
        "recipes = 1          | 1:1: `recipes` wants a table, not the number 1",
        "recipes.x = 1        | 1:1: `recipes.x` wants a table, not the number 1",
        "recipes.busy-lop = {} | 1:1: there is no recipe `busy-lop`; did you mean `busy-loop`?",
        "recipes.busy-loop = { on = true } | 1:23: unknown key `on` (known: enabled, level, ",
        "recipes.busy-loop.enabled = 'no' | 1:1: `enabled` wants true or false, not a text",
        "recipes.busy-loop.level = 'none' | 1:1: `level` wants one of safe, unsafe, advice,",
        "recipes.busy-loop.parameters.intervl = 1 | 1:1: `busy-loop` has no parameter `intervl`; "
            + "did you mean `interval`?",
        "recipes.busy-loop.parameters.interval = 0 | 1:1: `interval` wants a number above 0, "
            + "such as 0.1, not `0`",
        "recipes.busy-loop.parameters.interval = '1' | 1:1: `interval` wants a number above 0, "
            + "such as 0.1, not `\"1\"`",
        "recipes.unbounded-gather.parameters.limit = 0 | 1:1: `limit` wants a whole number from "
            + "1 on, such as 20, not `0`",
        "recipes.dangling-task.parameters.strategy = 'keeps' | 1:1: `strategy` wants one of "
            + "\"keep\", \"await\", \"task-group\", not `\"keeps\"`; did you mean `keep`?",
        "recipes.dangling-task.parameters.strategy = true | 1:1: `strategy` wants one of \"keep\"",
        "recipes.missing-await.parameters.x = 1 | 1:1: `missing-await` has no parameters",
        "per-file-ignores = { 'x' = 'all' } | 1:22: `x` wants a list of texts, not a text",
        "per-file-ignores = { 'x' = ['nope'] } | 1:29: there is no recipe, tag or code `nope`",
        "blocking-calls = 1   | 1:1: `blocking-calls` wants a list of tables, [[blocking-calls]]",
        "blocking-calls = [{ name = 'a.b' }] | 1:19: the key `category` is missing",
        "blocking-calls = [{ name = 'a b', category = 'http' }] | 1:21: `name` wants a qualified",
        "blocking-calls = [{ name = 'a.b', category = 'htp' }] | 1:35: `category` wants one of",
        "select = [           | 2:1: this is no TOML: ",
      })
  void whatIsWrongIsToldWithItsPlace(String line, String message) {
    User.Answer answer = configured(line + "\n").says("check");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .startsWith("asyncmend: error: asyncmend.toml:" + message)
        .hasLineCount(1);
  }

  @Test
  void allErrorsAreToldAtOnceAndNothingIsWritten() {
    User.Answer answer =
        configured("a1 = 1\nignore = ['x1', 'x2']\n[recipes.x3]\n").says("fix", "app.py");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err().lines().map(line -> line.replaceAll(".*toml:(\\d+:\\d+).*", "$1")))
        .containsExactly("1:1");
    answer = configured("ignore = ['x1', 'x2']\n[recipes.x3]\n").says("fix", "app.py");
    assertThat(answer.err().lines().map(line -> line.replaceAll(".*toml:(\\d+:\\d+).*", "$1")))
        .containsExactly("1:11", "1:17", "2:1");
    assertThat(user.reads("app.py")).isEqualTo(SLEEPS);
  }

  @Test
  void aNameCannotDriveTheTerminal() {
    User.Answer answer = configured("\"a\\u001b[2Jb\" = 1\n").says("check");

    assertThat(answer.err()).contains("a\\x1b[2Jb").doesNotContain("\u001b");
  }

  @Test
  void whatIsNoFileIsAnErrorAndNotPassedBy() throws IOException {
    Files.createDirectory(folder.resolve("asyncmend.toml"));
    assertThat(user.says("check").err())
        .isEqualTo("asyncmend: error: asyncmend.toml:1:1: asyncmend.toml is no regular file\n");
    Files.delete(folder.resolve("asyncmend.toml"));
    Files.createSymbolicLink(folder.resolve("asyncmend.toml"), Path.of("gone"));
    assertThat(user.says("check").err())
        .isEqualTo(
            "asyncmend: error: asyncmend.toml:1:1: cannot read asyncmend.toml: no such file\n");
  }

  @Test
  void ofVeryManyErrorsTheFirstAreTold() {
    StringBuilder many = new StringBuilder();
    for (int at = 0; at < 100; at++) {
      many.append("k").append(at).append(" = 1\n");
    }
    User.Answer answer = configured(many.toString()).says("check");

    assertThat(answer.err()).hasLineCount(31).endsWith("asyncmend: error: and 70 more\n");
  }
}
