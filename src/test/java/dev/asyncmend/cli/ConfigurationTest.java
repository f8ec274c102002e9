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

/** A project that says in a file how asyncmend shall treat it. */
final class ConfigurationTest {
  private static final String SLEEPS =
      "import time\n\n\nasync def main():\n    time.sleep(1)\n    input()\n";

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user = new User(folder).writes("app.py", SLEEPS).writes("lib/part.py", SLEEPS);
  }

  private User configured(String text) {
    return user.writes("asyncmend.toml", text);
  }

  private static String found(User user, String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "check";
    words[1] = "--format";
    words[2] = "concise";
    System.arraycopy(more, 0, words, 3, more.length);
    return user.says(words).out().replaceAll("(?m)(:\\d+:\\d+: [\\w-]+( \\[\\*])?).*", "$1");
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
  void selectIgnoreAndEnabledSayWhatIsLookedFor() {
    assertThat(found(configured("ignore = ['blocking-input']\n"), "app.py"))
        .isEqualTo("app.py:5:5: blocking-sleep [*]\n");
    assertThat(found(configured("select = ['tag:blocking']\nignore=['ASYNC251']\n"), "app.py"))
        .isEqualTo("app.py:6:5: blocking-input\n");
    assertThat(found(configured("select = []\nextend-select = ['blocking-input']\n"), "app.py"))
        .isEqualTo("app.py:6:5: blocking-input\n");
    assertThat(
            found(
                configured(
                    """
                    ignore = ["tag:blocking"]
                    recipes.blocking-sleep.enabled = true
                    recipes.missing-await.enabled = false
                    """),
                "app.py"))
        .isEqualTo("app.py:5:5: blocking-sleep [*]\n");
  }

  @Test
  void theCommandLineWins() {
    configured("select = ['blocking-input']\nlevel = 'unsafe'\ntarget-version = '3.12'\n");

    assertThat(found(user, "app.py")).isEqualTo("app.py:6:5: blocking-input [*]\n");
    assertThat(found(user, "--select", "blocking-sleep", "app.py"))
        .isEqualTo("app.py:5:5: blocking-sleep [*]\n");
    assertThat(found(user, "--extend-select", "blocking-sleep", "app.py")).hasLineCount(2);
    assertThat(found(user, "--ignore", "blocking-input", "app.py")).isEmpty();
    assertThat(found(user, "--level", "safe", "app.py")).isEqualTo("app.py:6:5: blocking-input\n");
    assertThat(user.says("diff", "app.py").out()).contains("to_thread(input)");
    assertThat(user.says("diff", "--target-version", "3.8", "app.py").out())
        .contains("run_in_executor(None, input)");
    assertThat(found(user, "--isolated", "app.py"))
        .isEqualTo("app.py:5:5: blocking-sleep [*]\napp.py:6:5: blocking-input\n");
  }

  @Test
  void theFileSaysWhichPythonTheCodeMustRunOn() {
    configured("target-version = '3.8'\nlevel = 'unsafe'\nselect = ['blocking-input']\n");
    user.writes("pyproject.toml", "[project]\nrequires-python = '>=3.11'\n");

    assertThat(user.says("diff", "app.py").out()).contains("run_in_executor(None, input)");
  }

  @Test
  void filesAreLeftOutAndFindingsInFilesToo() {
    configured("exclude = ['lib/']\nselect = ['blocking-sleep']\n");
    assertThat(found(user)).isEqualTo("app.py:5:5: blocking-sleep [*]\n");
    assertThat(found(user, "--exclude", "app.py")).isEmpty();

    configured("[per-file-ignores]\n'lib/*' = ['blocking-sleep']\n'/app.py' = ['tag:blocking']\n");
    user.writes("lib/deep/app.py", SLEEPS);
    assertThat(found(user))
        .isEqualTo("lib/deep/app.py:6:5: blocking-input\nlib/part.py:6:5: blocking-input\n");
    assertThat(found(user, "lib/part.py")).isEqualTo("lib/part.py:6:5: blocking-input\n");
    assertThat(user.says("fix", "--unsafe", "app.py").code()).isZero();
    assertThat(user.reads("app.py")).isEqualTo(SLEEPS);
  }

  @Test
  void whatGitIgnoresIsLookedAtOnlyWhereTheProjectWantsIt() {
    user.writes(".gitignore", "lib/\n");

    assertThat(found(configured("ignore = ['blocking-input']\n"))).hasLineCount(1);
    assertThat(found(configured("ignore = ['blocking-input']\nrespect-gitignore = false\n")))
        .hasLineCount(2);
  }

  @Test
  void aRecipesLevelSaysWhatItsFixesCountAs() {
    configured("recipes.blocking-sleep.level = 'unsafe'\nrecipes.blocking-input.level = 'safe'\n");
    assertThat(found(user, "app.py"))
        .isEqualTo("app.py:5:5: blocking-sleep\napp.py:6:5: blocking-input [*]\n");
    assertThat(user.says("diff", "app.py").out())
        .contains("to_thread(input)")
        .doesNotContain("asyncio.sleep");

    configured("recipes.blocking-sleep.level = 'advice'\n");
    User.Answer answer = user.says("check", "app.py");
    assertThat(answer.out()).contains("no automatic fix: the configuration wants a report only");
    assertThat(user.says("diff", "--unsafe", "app.py").out()).doesNotContain("asyncio.sleep");
  }

  @Test
  void parametersReachTheRecipe() {
    user.writes(
        "many.py",
        """
        import asyncio


        async def fetch(x):
            await asyncio.sleep(x)


        async def main(xs):
            await asyncio.gather(*[fetch(x) for x in xs])


        async def empty(queue):
            while queue.empty():
                await asyncio.sleep(0)
        """);
    configured(
        """
        recipes.unbounded-gather.parameters.limit = 7
        recipes.busy-loop.parameters = { interval = 0.025 }
        """);

    assertThat(user.says("diff", "--unsafe", "many.py").out())
        .contains("Semaphore(7)", "+        await asyncio.sleep(0.025)");
  }

  @Test
  void theNearestFileAboveAllPathsHolds() {
    configured("select = ['blocking-sleep']\n");
    user.writes("lib/asyncmend.toml", "select = ['blocking-input']\n");

    assertThat(found(user, "lib/part.py")).isEqualTo("lib/part.py:6:5: blocking-input\n");
    assertThat(found(user, "lib/part.py", "app.py"))
        .isEqualTo("app.py:5:5: blocking-sleep [*]\nlib/part.py:5:5: blocking-sleep [*]\n");
    assertThat(user.says("check", ".").err())
        .contains("note: lib/asyncmend.toml plays no part: a run has one configuration, here");
    assertThat(user.says("check", "lib").err()).doesNotContain("plays no part");
  }

  @Test
  void standardInputHasTheConfigurationOfItsName() {
    user.writes("lib/asyncmend.toml", "select = ['blocking-input']\n").pipes(SLEEPS);

    assertThat(found(user, "--stdin-filename", "lib/new.py", "-"))
        .isEqualTo("lib/new.py:6:5: blocking-input\n");
  }

  @Test
  void aNamedFileIsReadWhereverItIs() {
    user.writes("conf/strict.toml", "select = ['blocking-input']\nexclude = ['lib/']\n");

    assertThat(found(user, "--config", "conf/strict.toml"))
        .isEqualTo("app.py:6:5: blocking-input\n");
    assertThat(user.says("check", "--config", "conf/gone.toml").err())
        .isEqualTo("asyncmend: error: --config: cannot read conf/gone.toml: no such file\n");
    assertThat(user.says("check", "--isolated", "--config", "conf/strict.toml").code())
        .isEqualTo(ExitCode.FAILED);
  }

  @Test
  void rootsSayWhereModulesComeFrom() {
    user.writes("one/lib/clients.py", "async def fetch():\n    pass\n")
        .writes("two/lib/clients.py", "def fetch():\n    pass\n")
        .writes("main.py", "from clients import fetch\n\n\nasync def main():\n    fetch()\n");

    assertThat(found(user, "main.py")).isEmpty();
    configured("roots = ['one/lib']\n");
    assertThat(found(user, "main.py")).isEqualTo("main.py:5:5: missing-await [*]\n");
  }

  @Test
  void whatIsKeptFromRunToRunKnowsTheConfiguration() {
    String[] words = {"--cache-dir", "cache", "app.py"};

    assertThat(found(configured("ignore = ['blocking-input']\n"), words)).hasLineCount(1);
    assertThat(found(configured("ignore = ['blocking-sleep']\n"), words))
        .isEqualTo("app.py:6:5: blocking-input\n");
    assertThat(found(configured("ignore = ['all']\n"), words)).isEmpty();
    assertThat(found(configured(""), words)).hasLineCount(2);
  }
}
