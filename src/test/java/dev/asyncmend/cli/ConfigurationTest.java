package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
  void soDoesTheLevelOfARecipeAboutComments() {
    user.writes("old.py", "import asyncio\n\nx = 1  # asyncmend: ignore[blocking-sleep]\n");

    assertThat(found(user, "old.py")).isEqualTo("old.py:3:8: unused-suppression [*]\n");
    configured("recipes.unused-suppression.level = 'advice'\n");
    assertThat(found(user, "old.py")).isEqualTo("old.py:3:8: unused-suppression\n");
    assertThat(user.says("diff", "--unsafe", "old.py").out()).isEmpty();
    configured("recipes.unused-suppression.level = 'unsafe'\n");
    assertThat(user.says("diff", "old.py").out()).isEmpty();
    assertThat(user.says("diff", "--unsafe", "old.py").out()).contains("+x = 1\n");
  }

  @Test
  void anExclamationMarkMeansAllOtherFiles() {
    configured("select = ['blocking-sleep']\nper-file-ignores = { '!lib/**' = ['all'] }\n");

    assertThat(found(user)).isEqualTo("lib/part.py:5:5: blocking-sleep [*]\n");
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
        extend-select = ["gather-return-exceptions"]
        recipes.gather-return-exceptions.parameters.strategy = "task-group"
        """);
    user.writes(
        "two.py",
        """
        import asyncio

        async def f(): ...

        async def main():
            await asyncio.gather(f(), f())
        """);

    assertThat(user.says("diff", "--unsafe", "many.py").out())
        .contains("Semaphore(7)", "+        await asyncio.sleep(0.025)");
    assertThat(user.says("diff", "--unsafe", "--target-version", "3.11", "two.py").out())
        .contains("+    async with asyncio.TaskGroup() as group:");
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
