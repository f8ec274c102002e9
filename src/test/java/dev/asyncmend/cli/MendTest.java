package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main jobs with the real recipes, from the words of a user to what is on disk. */
final class MendTest {
  private static final String SLEEPY =
      """
      import asyncio
      import time


      async def nap():
          time.sleep(1)
      """;
  private static final String MENDED =
      """
      import asyncio


      async def nap():
          await asyncio.sleep(1)
      """;
  private static final String REQUESTING =
      """
      import asyncio
      import requests


      async def load(url):
          return requests.get(url)
      """;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder);
  }

  @Test
  void checkShowsFindingsAndChangesNothing() {
    User.Answer answer = user.writes("nap.py", SLEEPY).says("check");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.out())
        .startsWith("nap.py:6:5: blocking-sleep [*] ")
        .contains("6 |     time.sleep(1)\n  |     ^^^^^^^^^^^^^\n")
        .contains("  = help: ");
    assertThat(answer.err())
        .isEqualTo("Found 1 finding in 1 file. 1 fixable with `asyncmend fix`.\n");
    assertThat(user.reads("nap.py")).isEqualTo(SLEEPY);
  }

  @Test
  void checkIsHappyWithGoodCode() {
    User.Answer answer = user.writes("nap.py", MENDED).says("check");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).isEqualTo("No findings in 1 file.\n");
  }

  @Test
  void diffShowsThePatchAndNothingElseOnStandardOutput() {
    User.Answer answer =
        user.writes("src/nap.py", SLEEPY).writes("load.py", REQUESTING).says("diff");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.out())
        .isEqualTo(
            """
            diff --git a/src/nap.py b/src/nap.py
            --- a/src/nap.py
            +++ b/src/nap.py
            @@ -1,6 +1,5 @@
             import asyncio
            -import time
            \s
            \s
             async def nap():
            -    time.sleep(1)
            +    await asyncio.sleep(1)
            """);
    assertThat(answer.err())
        .isEqualTo("1 file would change, mending 1 finding. 1 more can be fixed with --unsafe.\n");
    assertThat(user.reads("src/nap.py")).isEqualTo(SLEEPY);
    assertThat(user.says("fix", "--diff").out()).isEqualTo(answer.out());
  }

  @Test
  void anEmptyDiffIsNoFinding() {
    User.Answer answer = user.writes("load.py", REQUESTING).says("diff");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err())
        .isEqualTo("No file would change. 1 more can be fixed with --unsafe.\n");
  }

  @Test
  void fixMendsAndSaysWhatItDid() {
    User.Answer answer = user.writes("nap.py", SLEEPY).says("fix");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(user.reads("nap.py")).isEqualTo(MENDED);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("Fixed 1 finding in 1 file.\n");
    assertThat(user.says("fix").err()).isEqualTo("Nothing to fix in 1 file.\n");
  }

  @Test
  void unsafeFixesAreAppliedWhenAskedFor() {
    user.writes("load.py", REQUESTING);

    assertThat(user.says("fix").code()).isEqualTo(ExitCode.FOUND);
    assertThat(user.reads("load.py")).isEqualTo(REQUESTING);
    assertThat(user.says("fix", "--unsafe").code()).isEqualTo(ExitCode.DONE);
    assertThat(user.reads("load.py")).contains("return await asyncio.to_thread(requests.get, url)");
  }

  @ParameterizedTest
  @CsvSource({"3.8, run_in_executor", "3.9, to_thread", "3.12, to_thread"})
  void theTargetVersionDecidesWhatIsWritten(String version, String written) {
    user.writes("load.py", REQUESTING);

    assertThat(user.says("diff", "--level", "unsafe", "--target-version", version).out())
        .contains(written);
    user.writes("pyproject.toml", "[project]\nrequires-python = '>=" + version + "'\n");
    assertThat(user.says("diff", "--level", "UNSAFE").out()).contains(written);
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', 2",
    "blocking-sleep, '', 1",
    "ASYNC251, '', 1",
    "tag:blocking, '', 2",
    "tag:blocking, blocking-http, 1",
    "all, 'tag:blocking,tag:migration', 0",
    "'blocking-sleep,blocking-http', '', 2",
    "'', blocking-sleep, 1",
  })
  void recipesAreSelectedAndIgnored(String select, String ignore, int findings) {
    user.writes("nap.py", SLEEPY).writes("load.py", REQUESTING);
    String[] words = {"check", "--format=concise", "--select=" + select, "--ignore=" + ignore};

    assertThat(user.says(words).out()).hasLineCount(findings);
  }

  @Test
  void anUnknownRecipeGetsASuggestion() {
    User.Answer answer = user.says("check", "--select", "blokking-sleep");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains("blokking-sleep", "did you mean `blocking-sleep`?");
  }

  @Test
  void standardInputIsMendedToStandardOutput() {
    User.Answer answer = user.pipes(SLEEPY).says("fix", "-", "--stdin-filename", "src/nap.py");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out()).isEqualTo(MENDED);
    assertThat(user.says("diff", "-", "--stdin-filename", "src/nap.py").out())
        .startsWith("diff --git a/src/nap.py b/src/nap.py\n");
    assertThat(user.says("check", "--stdin-filename", "x.py", "--format", "concise").out())
        .startsWith("x.py:6:5: blocking-sleep");
  }

  @Test
  void whatCannotBeMendedComesOutAsItWentIn() {
    byte[] broken = "async def f(:\n    time.sleep(1)\n\0".getBytes(StandardCharsets.UTF_8);
    User.Answer answer = user.pipes(broken).says("fix", "-");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.bytes()).isEqualTo(broken);
    assertThat(answer.err()).startsWith("asyncmend: stdin.py:");
  }

  @Test
  void jsonIsForPrograms() {
    User.Answer answer = user.writes("nap.py", SLEEPY).says("check", "--format", "jsonl");

    assertThat(answer.err()).isEmpty();
    assertThat(answer.out())
        .hasLineCount(1)
        .contains("\"recipe\":\"blocking-sleep\"", "\"scope\":\"nap\"")
        .contains(
            "\"range\":{\"start\":{\"line\":6,\"column\":5},\"end\":{\"line\":6,\"column\":18}}")
        .contains("\"edits\":[{\"path\":\"nap.py\"");
  }

  @Test
  void theWayToAFindingIsToldAcrossModules() {
    User.Answer answer =
        user.writes("app/__init__.py", "from .db import fetch\n")
            .writes("app/db.py", "async def fetch(x):\n    return x\n")
            .writes("app/main.py", "from app import fetch\n\nasync def main():\n    fetch(1)\n")
            .says("check", "app/main.py");

    assertThat(answer.out())
        .startsWith("app/main.py:4:5: missing-await [*] ")
        .contains("  = note: app/__init__.py:1: ", "  = note: app/db.py:1: ");
  }

  @Test
  void statisticsCount() {
    User.Answer answer = user.writes("nap.py", SLEEPY).says("check", "--statistics");

    assertThat(answer.out())
        .isEqualTo("1  blocking-sleep  Blocking sleep on the event loop (1 fixable)\n");
  }

  @Test
  void aBrokenFileIsAFindingOfItsOwn() {
    User.Answer answer =
        user.writes("a.py", "async def f(:\n    time.sleep()\n").writes("b.py", SLEEPY).says("fix");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err()).startsWith("asyncmend: a.py:1:12: not read: ");
    assertThat(user.reads("b.py")).isEqualTo(MENDED);
  }

  @Test
  void listNamesEveryRecipe() {
    assertThat(user.says("list").out())
        .containsPattern("(?s)On by default: .*  blocking-sleep +safe .*Only where selected")
        .containsPattern(
            "(?s)Only where selected.*  prefer-to-thread +safe .*\\(a matter of style\\)");
    assertThat(user.says("list", "--format", "json").out())
        .contains("\"id\": \"blocking-sleep\"", "\"status\": \"ready\"", "\"aliases\": [")
        .contains("\"because\": \"a matter of style\"");
  }

  @ParameterizedTest
  @CsvSource({"blocking-sleep", "ASYNC251"})
  void explainTellsAllAboutOne(String name) {
    User.Answer answer = user.says("explain", name);

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.out())
        .startsWith("blocking-sleep: Blocking sleep on the event loop\n")
        .contains("\nWhy it matters\n", "\nWhat the fix does\n    @@ ", "+    await ")
        .contains("# asyncmend: ignore[blocking-sleep]");
  }

  @Test
  void explainSuggestsWhatWasMeant() {
    User.Answer answer = user.says("explain", "blocking-slep");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains("did you mean `blocking-sleep`?");
  }
}
