package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fix --verify}: only fixes with which a command passes are written. */
final class VerifyTest {
  /** Fails for files that are no Python at all, as tests would. */
  private static final String READS = "grep -q 'async def' *.py";

  @TempDir private Path folder;
  private Path temporary = Path.of("");
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() throws IOException {
    assumeTrue(File.separatorChar == '/', "the commands are written for sh");
    Path home = Files.createDirectory(folder.toRealPath().resolve("home"));
    temporary = Files.createDirectory(folder.toRealPath().resolve("tmp"));
    user = new User(home).sets("TMPDIR", temporary.toString());
  }

  @Test
  void fixesWithWhichTheCommandPassesAreWritten() throws IOException {
    user.writes("a.py", sleeps(1, 2)).writes("b.py", sleeps(3));
    User.Answer answer = user.says("fix", "--verify", READS);

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.err())
        .startsWith("Verified: `" + READS + "` passes (3 runs).\nFixed 3 findings in 2 files.\n");
    assertThat(user.reads("a.py")).isEqualTo(awaits(1, 2));
    assertThat(user.reads("b.py")).isEqualTo(awaits(3));
    assertThat(left()).isEmpty();
  }

  @Test
  void theOneThatBreaksSomethingIsFoundLeftOutAndNamed() throws IOException {
    user.writes("a.py", sleeps(1, 2, 3, 4)).writes("b.py", sleeps(5, 6, 7));
    String command = READS + " && ! grep -n 'asyncio.sleep(6)' *.py";
    User.Answer answer = user.says("fix", "--verify", command);

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(user.reads("a.py")).isEqualTo(awaits(1, 2, 3, 4));
    assertThat(user.reads("b.py"))
        .isEqualTo(
            "import asyncio\n"
                + sleeps(5, 6, 7).replaceAll("time(.sleep.[57])", "await asyncio$1"));
    assertThat(answer.err())
        .contains(
            "asyncmend: b.py:5: the fix of blocking-sleep was left out: the command fails with it"
                + " (exit code 1)\n  | b.py:6:    await asyncio.sleep(6)\n  = output: ")
        .contains("` passes, without the fix named above (")
        .contains("Fixed 6 findings in 2 files. 1 finding not fixed.\n");
    assertThat(left()).singleElement().asString().contains("asyncmend-output-");
    Path log = left().get(0).resolve("1-blocking-sleep.log");
    assertThat(log).content().contains("asyncio.sleep(6)");
  }

  @Test
  void fixesThatDoNotGoTogetherLoseOne() {
    user.writes("a.py", sleeps(1, 2, 3));
    String both = "grep -q 'asyncio.sleep(1)' a.py && grep -q 'asyncio.sleep(3)' a.py";
    User.Answer answer = user.says("fix", "--verify", READS + " && ! { " + both + "; }");

    assertThat(answer.err()).contains("Fixed 2 findings in 1 file. 1 finding not fixed.");
    assertThat(user.reads("a.py")).contains("await asyncio.sleep(1)", "await asyncio.sleep(2)");
  }

  @Test
  void aFixOfSeveralFilesIsLeftOutOfAllOfThem() {
    String locks = "import threading\n\nlock = threading.Lock()\n";
    String use =
        "from locks import lock\n\n\nasync def use(x):\n    with lock:\n        await x()\n";
    user.writes("locks.py", locks).writes("one.py", use).writes("two.py", use);
    user.writes("nap.py", sleeps(1))
        .writes("pyproject.toml", "[project]\nrequires-python='>=3.10'");
    assertThat(user.says("diff", "--unsafe").out()).contains("+lock = asyncio", "+    async with");

    User.Answer answer =
        user.says("fix", "--unsafe", "--verify", READS + " && ! grep -q 'async with' two.py");

    assertThat(answer.err())
        .contains("one.py:5: the fix of threading-lock-in-coroutine was left out")
        .doesNotContain("two.py:5: the fix");
    assertThat(user.reads("locks.py")).isEqualTo(locks);
    assertThat(user.reads("one.py")).isEqualTo(use);
    assertThat(user.reads("two.py")).isEqualTo(use);
    assertThat(user.reads("nap.py")).isEqualTo(awaits(1));
  }

  @Test
  void aCommandThatFailsAlreadyProvesNothing() throws IOException {
    user.writes("a.py", sleeps(1));
    User.Answer answer = user.says("fix", "--verify", "echo no such test; exit 5");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err())
        .startsWith("  | no such test\n  = output: ")
        .endsWith(
            "asyncmend: error: the command fails without any fix (exit code 5), so it cannot tell"
                + " what a fix does; nothing was written\n");
    assertThat(user.reads("a.py")).isEqualTo(sleeps(1));
  }

  @Test
  void aCommandThatDoesNotLookAtTheFilesProvesNothing() throws IOException {
    user.writes("a.py", sleeps(1));
    User.Answer answer = user.says("fix", "--verify", "true");

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains("the command passes even where", "; nothing was written\n");
    assertThat(user.reads("a.py")).isEqualTo(sleeps(1));
    assertThat(left()).isEmpty();
  }

  @Test
  void aFailureIsSeenTwiceBeforeAFixIsBlamed() {
    user.writes("a.py", sleeps(1));
    String once =
        "grep -q asyncio.sleep a.py && mkdir '" + folder.resolve("once") + "' 2>/dev/null";
    User.Answer answer = user.says("fix", "--verify", READS + " && ! { " + once + "; }");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(answer.err()).startsWith("asyncmend: warning: the command passed and failed on the");
    assertThat(user.reads("a.py")).isEqualTo(awaits(1));
  }

  @Test
  void aFixThatMakesTheProgramWaitForEverIsLeftOut() {
    user.writes("a.py", sleeps(1, 2));
    String command = READS + " && { ! grep -q 'asyncio.sleep(2)' a.py || sleep 100; }";
    User.Answer answer = user.says("fix", "--verify", command, "--verify-timeout", "1s");

    assertThat(answer.err()).contains("a.py:5: ", "(no end within 1 s)");
    assertThat(user.reads("a.py")).contains("await asyncio.sleep(1)", "time.sleep(2)");
  }

  @Test
  void theCommandCannotHarmTheProject() {
    user.writes("a.py", sleeps(1)).writes("data/x.txt", "data").writes(".venv/pyvenv.cfg", "");
    User.Answer answer =
        user.says("fix", "--verify", READS + " && test -d .venv && rm -r data a.py && mkdir new");

    assertThat(answer.code()).isEqualTo(ExitCode.DONE);
    assertThat(user.reads("data/x.txt")).isEqualTo("data");
    assertThat(folder.resolve("home/new")).doesNotExist();
  }

  @Test
  void aFileThatChangedMeanwhileIsLeftAlone() {
    user.writes("a.py", sleeps(1));
    String edit = "echo '# edited' >> '" + folder.resolve("home/a.py") + "'";
    User.Answer answer =
        user.says(
            "fix", "--verify", READS + " && { ! grep -q asyncio.sleep a.py || " + edit + "; }");

    assertThat(user.reads("a.py")).isEqualTo(sleeps(1) + "# edited\n");
    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err())
        .contains("a.py changed while asyncmend was running, and was left alone");
  }

  @Test
  void itIsShownAsAPatchToo() {
    user.writes("a.py", sleeps(1, 2));
    User.Answer answer =
        user.says("fix", "--diff", "--verify", READS + " && ! grep -q 'asyncio.sleep(2)' a.py");

    assertThat(answer.out())
        .contains("+    await asyncio.sleep(1)")
        .doesNotContain("+    await asyncio.sleep(2)");
    assertThat(user.reads("a.py")).isEqualTo(sleeps(1, 2));
  }

  @Test
  void withoutFixesThereIsNothingToRun() {
    user.writes("a.py", awaits(1));

    assertThat(user.says("fix", "--verify", "exit 1").err())
        .isEqualTo("Nothing to fix in 1 file.\n");
  }

  @Test
  void progressIsShownOnATerminal() {
    user.writes("a.py", sleeps(1, 2)).sitsAtATerminal();

    assertThat(user.says("fix", "--verify", READS).err())
        .contains("\rverify: run 1, without fixes ...".replace("\r", "\r\u001B[K"))
        .contains("verify: run 2, with all 2 fixes ...\r\u001B[K");
    user.writes("a.py", sleeps(1, 2));
    assertThat(user.says("fix", "--no-progress", "--verbose", "--verify", READS).err())
        .contains("verify: run 2, with all 2 fixes: passes, ")
        .doesNotContain("\r");
  }

  @ParameterizedTest
  @CsvSource({
    "--verify-timeout, 5s, --verify-timeout says how to run the command of --verify",
    "--verify-root, ., --verify-root says how to run the command of --verify",
    "--verify, ' ', '--verify takes a command for the shell'",
  })
  void optionsThatSayNothingAreErrors(String option, String value, String complaint) {
    User.Answer answer = user.writes("a.py", sleeps(1)).says("fix", option, value);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains(complaint);
  }

  @ParameterizedTest
  @CsvSource({
    "--verify-timeout, soon, '--verify-timeout takes a time such as 90s, 10m or 1h, not soon'",
    "--verify-root, nowhere, '--verify-root takes a folder, not nowhere'",
    "--verify-root, sub, 'the current folder is not in '",
    "--stdin-filename, x.py, --verify needs the project around a file",
  })
  void valuesThatMakeNoSenseAreErrors(String option, String value, String complaint) {
    user.writes("a.py", sleeps(1)).writes("sub/b.py", "");
    User.Answer answer = user.says("fix", "--verify", READS, option, value);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains(complaint);
    assertThat(user.reads("a.py")).isEqualTo(sleeps(1));
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> paths = Files.list(temporary)) {
      return paths.toList();
    }
  }

  private static String sleeps(int... seconds) {
    return code("time", "", seconds);
  }

  private static String awaits(int... seconds) {
    return code("asyncio", "await ", seconds);
  }

  private static String code(String module, String await, int... seconds) {
    StringBuilder code = new StringBuilder("import " + module + "\n\nasync def nap():\n");
    for (int second : seconds) {
      code.append("    ")
          .append(await)
          .append(module)
          .append(".sleep(")
          .append(second)
          .append(")\n");
    }
    return code.toString();
  }
}
