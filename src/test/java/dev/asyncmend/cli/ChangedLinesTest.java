package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --since}, {@code --staged} and {@code app.py:1-3}: only some lines count. */
final class ChangedLinesTest {
  private static final String CODE =
      """
      import asyncio
      import time


      async def nap():
          time.sleep(1)
          time.sleep(2)
          time.sleep(3)
      """;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder);
  }

  private void git(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=x", "-c"));
    command.addAll(List.of("user.email=x@example.org"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-qm", message, "--allow-empty");
  }

  private void repository() throws IOException, InterruptedException {
    git("init", "-q", "-b", "main");
    commit("start");
  }

  private List<String> places(String... words) {
    List<String> all = new ArrayList<>(List.of("check", "--format", "concise"));
    all.addAll(List.of(words));
    User.Answer answer = user.says(all.toArray(String[]::new));
    assertThat(answer.code()).as(answer.err()).isLessThan(ExitCode.FAILED);
    return answer.out().lines().map(line -> line.replaceFirst(":\\d+: .*", "")).toList();
  }

  @Test
  void sinceCountsCommitsOfTheBranchAndWhatIsNotCommitted() throws Exception {
    user.writes("a.py", CODE).writes("b.py", CODE);
    repository();
    git("checkout", "-qb", "work");
    user.writes("a.py", CODE.replace("sleep(2)", "sleep(20)"));
    commit("mine");
    git("checkout", "-q", "main");
    user.writes("b.py", CODE.replace("sleep(1)", "sleep(10)"));
    commit("theirs");
    git("checkout", "-q", "work");
    user.writes("a.py", "\n" + CODE.replace("sleep(2)", "sleep(20)") + "    time.sleep(4)\n");
    user.writes("new/c.py", CODE);

    assertThat(places("--since", "main"))
        .containsExactly("a.py:8", "a.py:10", "new/c.py:6", "new/c.py:7", "new/c.py:8");
    assertThat(places("--since", "main", "a.py")).containsExactly("a.py:8", "a.py:10");
    user.says("fix", "--since", "main", "a.py");
    assertThat(user.reads("a.py"))
        .contains("    time.sleep(1)\n    await asyncio.sleep(20)\n    time.sleep(3)\n    await");
  }

  @Test
  void aFixInAnotherLineMovesNothing() throws Exception {
    user.writes("a.py", "import time\n\n\nasync def f():\n    time.sleep(1)\n    time.sleep(2)\n");
    repository();
    user.writes(
        "a.py",
        "import time\n\n\nasync def f():\n    time.sleep(1)\n    time.sleep(time.sleep(3))\n");

    user.says("fix", "--since", "HEAD");

    assertThat(user.reads("a.py"))
        .contains("    time.sleep(1)\n    await asyncio.sleep(await asyncio.sleep(3))\n");
  }

  @Test
  void stagedLinesCountWhereTheyAreNow() throws Exception {
    user.writes("a.py", CODE);
    repository();
    user.writes("a.py", CODE.replace("sleep(2)", "sleep(20)"));
    git("add", "a.py");
    user.writes(
        "a.py", "\n# moved\n" + CODE.replace("sleep(2)", "sleep(20)").replace("(3)", "(30)"));

    assertThat(places("--staged")).containsExactly("a.py:9");
    git("add", "a.py");
    assertThat(places("--staged")).containsExactly("a.py:9", "a.py:10");
  }

  @Test
  void everythingIsStagedBeforeTheFirstCommit() throws Exception {
    git("init", "-q");
    user.writes("a.py", CODE).writes("b.py", CODE);
    git("add", "a.py");

    assertThat(places("--staged")).containsExactly("a.py:6", "a.py:7", "a.py:8");
  }

  @Test
  void oddNamesRenamesAndSubfoldersAreFound() throws Exception {
    String odd = "é \"q\"\t\\b.py";
    user.writes("sub/old.py", CODE).writes("sub/" + odd, CODE).writes("gone.py", CODE);
    repository();
    git("mv", "sub/old.py", "sub/new.py");
    git("rm", "-q", "gone.py");
    user.writes("sub/new.py", CODE.replace("sleep(2)", "sleep(20)"));
    user.writes("sub/" + odd, CODE.replace("sleep(3)", "sleep(30)"));
    git("add", "-A");

    assertThat(places("--staged")).hasSize(2).contains("sub/new.py:7");
    User inside = new User(folder.resolve("sub"));
    assertThat(inside.says("check", "--since", "HEAD", "--format", "concise").out())
        .hasLineCount(2)
        .contains("new.py:7:5: ", "\\b.py:8:5: ");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, there is no commit called nowhere",
    "--output=x, there is no commit called --output=x",
    "HEAD:a.py, there is no commit called HEAD:a.py",
    "'', there is no commit called",
  })
  void aStrangeRefIsRefused(String ref, String message) throws Exception {
    user.writes("a.py", CODE);
    repository();

    User.Answer answer = user.says("check", "--since=" + ref);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains(message).hasLineCount(1);
  }

  @Test
  void withoutARepositoryItSaysSo() {
    User.Answer answer = user.writes("a.py", CODE).says("check", "--staged");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err())
        .isEqualTo("asyncmend: error: --staged needs a git repository: there is none here\n");
    assertThat(user.pipes(CODE).says("check", "-", "--since", "main").err()).contains("- is none");
  }

  @Test
  void unrelatedHistoriesHaveNoMergeBase() throws Exception {
    repository();
    git("checkout", "-q", "--orphan", "other");
    commit("another start");

    assertThat(user.says("check", "--since", "main").err()).contains("have no commit in common");
  }

  @ParameterizedTest
  @CsvSource({
    "a.py:7, a.py:7",
    "a.py:6-7, 'a.py:6,a.py:7'",
    "a.py:1-4, ''",
    "a.py:6 a.py:8 b.py, 'a.py:6,a.py:8,b.py:6,b.py:7,b.py:8'",
    "a.py:6 a.py, 'a.py:6,a.py:7,a.py:8'",
    "a.py:6-999999, 'a.py:6,a.py:7,a.py:8'",
    "c.py:7, 'c.py:7:6,c.py:7:7,c.py:7:8'",
  })
  void linesOfAPathCount(String words, String places) throws IOException {
    user.writes("a.py", CODE).writes("b.py", CODE);
    if (words.startsWith("c.py")) {
      Files.writeString(folder.resolve("c.py:7"), CODE);
    }

    assertThat(places(words.split(" ", -1)))
        .containsExactly(places.isEmpty() ? new String[0] : places.split(",", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "a.py:0, no such lines",
    "a.py:7-6, no such lines",
    "a.py:99999999999, no such lines",
    "sub:1, sub is a folder",
    "x.py:1, x.py: no such file",
  })
  void linesThatCannotBeAreRefused(String word, String message) {
    user.writes("a.py", CODE).writes("sub/a.py", CODE);

    User.Answer answer = user.says("check", word);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains(message);
  }
}
