package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --watch} on a real folder; every test waits for what is said, and for no time. */
final class WatchTest {
  private static final String SLEEPY = "import time\nasync def f():\n    time.sleep(1)\n";
  private static final String SLEEPING =
      "%s:3:5: blocking-sleep [*] `time.sleep` blocks the event loop\n";
  private static final String[] CHECK = {"check", "--watch", "--no-cache", "--format", "concise"};

  @TempDir private Path folder;

  private User user;

  @BeforeEach
  void someProject() {
    user = new User(folder);
    user.writes("app.py", SLEEPY).writes(".git/HEAD", "ref: refs/heads/main\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1"})
  void aChangedFileIsLookedAtAgainWithNoticesAndWithout(String poll) throws Exception {
    try (Onlooker onlooker = watch(Map.of("ASYNCMEND_WATCH_POLL", poll))) {
      assertThat(onlooker.sees()).isEqualTo(sleeping("app.py"));

      user.writes("app.py", "async def f():\n    pass\n");

      assertThat(onlooker.sees()).isEmpty();
      assertThat(onlooker.told())
          .matches(
              """

              \\[..:..:..] app\\.py changed\\.
              No findings in 1 file\\.
              \\[..:..:..] Watching for changes; Ctrl-C ends\\.
              """);
      assertThat(onlooker.ends()).isEqualTo(ExitCode.INTERRUPTED);
    }
  }

  @Test
  void anEditorThatSavesUnderAnotherNameFirstChangesTheFile() throws Exception {
    try (Onlooker onlooker = watch(Map.of())) {
      onlooker.sees();

      user.writes(".app.py.swp", "pass\n");
      Files.move(
          folder.resolve(".app.py.swp"),
          folder.resolve("app.py"),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);

      assertThat(onlooker.sees()).isEmpty();
      assertThat(onlooker.told()).contains("] app.py changed.\n");
    }
  }

  @Test
  void newFoldersAreWatchedAndGoneFilesForgotten() throws Exception {
    try (Onlooker onlooker = watch(Map.of())) {
      onlooker.sees();

      user.writes("pkg/deep/one.py", SLEEPY);
      assertThat(onlooker.sees()).isEqualTo(sleeping("app.py") + sleeping("pkg/deep/one.py"));

      user.writes("pkg/deep/two.py", SLEEPY);
      assertThat(onlooker.sees()).contains(sleeping("pkg/deep/two.py"));

      Files.delete(folder.resolve("app.py"));
      assertThat(onlooker.sees()).doesNotContain("app.py");
      assertThat(onlooker.told()).contains("] app.py changed.\n");
    }
  }

  @Test
  void whatNoRunLooksAtWakesNobody() throws Exception {
    user.writes(".gitignore", "/made\n").writes("made/x.py", SLEEPY);
    user.writes("node_modules/y.py", SLEEPY);
    try (Onlooker onlooker = watch(Map.of())) {
      assertThat(onlooker.sees()).isEqualTo(sleeping("app.py"));

      user.writes("made/x.py", "pass\n").writes("node_modules/y.py", "pass\n");
      user.writes("notes.txt", "pass\n");
      user.writes("app.py", SLEEPY + "\n"); // one run, for this alone

      onlooker.sees();
      assertThat(onlooker.told()).contains("] app.py changed.\n");
    }
  }

  @Test
  void anIgnoreFileThatChangesBringsFilesIn() throws Exception {
    user.writes(".gitignore", "/made\n").writes("made/x.py", SLEEPY);
    try (Onlooker onlooker = watch(Map.of())) {
      onlooker.sees();

      user.writes(".gitignore", "\n");

      assertThat(onlooker.sees()).contains(sleeping("made/x.py"));
      assertThat(onlooker.told()).contains("] .gitignore, made/x.py changed.\n");
    }
  }

  @Test
  void theConfigurationIsReadAgainAndMayBeWrongForAWhile() throws Exception {
    try (Onlooker onlooker = watch(Map.of())) {
      onlooker.sees();

      user.writes("asyncmend.toml", "ignore = [\"blocking-slepp\"]\n");
      assertThat(onlooker.sees()).isEmpty();
      assertThat(onlooker.told()).contains("asyncmend: error: asyncmend.toml:1:11: ");

      user.writes("asyncmend.toml", "ignore = [\"blocking-sleep\"]\n");
      assertThat(onlooker.sees()).isEmpty();
      assertThat(onlooker.told()).contains("No findings in 1 file.");

      Files.delete(folder.resolve("asyncmend.toml"));
      assertThat(onlooker.sees()).isEqualTo(sleeping("app.py"));
    }
  }

  @Test
  void aModuleBesideTheFileOfTheRunPlaysItsPart() throws Exception {
    user.writes("lib.py", "def get():\n    pass\n");
    user.writes("app.py", "from lib import get\n\n\nasync def f():\n    get()\n");
    String[] words = {"check", "--watch", "--no-cache", "--format", "concise", "app.py"};
    try (Onlooker onlooker = new Onlooker(folder, false, Map.of(), words)) {
      assertThat(onlooker.sees()).isEmpty();

      user.writes("lib.py", "async def get():\n    pass\n");

      assertThat(onlooker.sees()).startsWith("app.py:5:5: missing-await");
      assertThat(onlooker.told()).contains("] lib.py changed.\n");
    }
  }

  @Test
  void theBaselineIsReadAgain() throws Exception {
    user.says("baseline", "--no-cache", "-o", "known");
    String[] words = {"check", "--watch", "--no-cache", "--format=concise", "--baseline", "known"};
    try (Onlooker onlooker = new Onlooker(folder, false, Map.of(), words)) {
      assertThat(onlooker.sees()).isEmpty();

      user.writes("known", user.reads("known").replaceAll("(?m)^app.py.*\n", ""));

      assertThat(onlooker.sees()).isEqualTo(sleeping("app.py"));
    }
  }

  @Test
  void thePatchIsShownAgain() throws Exception {
    try (Onlooker onlooker =
        new Onlooker(folder, false, Map.of(), "diff", "--watch", "--no-cache")) {
      assertThat(onlooker.sees()).contains("+    await asyncio.sleep(1)");

      user.writes("app.py", SLEEPY.replace('1', '2'));

      assertThat(onlooker.sees()).contains("+    await asyncio.sleep(2)");
    }
  }

  @Test
  void theScreenIsClearedWhereThereIsOne() throws Exception {
    String[] words = {"check", "--watch", "--no-cache", "--color", "never", "--format", "concise"};
    try (Onlooker onlooker = new Onlooker(folder, true, Map.of(), words)) {
      assertThat(onlooker.sees()).isEqualTo(sleeping("app.py"));

      user.writes("app.py", SLEEPY + "\n");

      assertThat(onlooker.sees()).isEqualTo("\u001B[H\u001B[2J\u001B[3J" + sleeping("app.py"));
    }
  }

  @Test
  void itEndsWhenNobodyReads() throws Exception {
    try (Onlooker onlooker = watch(Map.of())) {
      onlooker.sees();
      onlooker.leaves();

      user.writes("app.py", SLEEPY + "\n");

      assertThat(onlooker.code()).isEqualTo(ExitCode.FOUND);
    }
  }

  @Test
  void whatIsWrongFromTheStartEndsIt() {
    user.writes("asyncmend.toml", "ignroe = []\n");

    assertThat(user.says(CHECK).code()).isEqualTo(ExitCode.FAILED);
    assertThat(user.says("check", "--watch", "-").err())
        .isEqualTo("asyncmend: error: --watch waits for changes of files, and - is none\n");
  }

  private Onlooker watch(Map<String, String> environment) throws IOException {
    return new Onlooker(folder, false, environment, CHECK);
  }

  private static String sleeping(String file) {
    return SLEEPING.formatted(file);
  }
}
