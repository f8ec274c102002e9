package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code fix -i}: what a user answers decides what is written. */
final class InteractiveTest {
  private static final String HEAD = "import asyncio\nimport time\n\n\nasync def nap():\n";
  private static final String ONE = "    time.sleep(1)\n";
  private static final String TWO = "    time.sleep(2)\n";
  private static final String INPUT = "    name = input()\n";
  private static final String NAP = HEAD + ONE + TWO + INPUT;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user =
        new User(folder)
            .sets("EDITOR", "false")
            .writes("nap.py", NAP)
            .writes("rest.py", HEAD + ONE);
  }

  private User.Answer answers(String words) {
    return user.pipes(words.replace(" ", "\n") + "\n").says("fix", "-i", "--unsafe");
  }

  /** Which of the four findings are mended: 1 and 2 sleep, i asks, r is in the other file. */
  private String mended() {
    String nap = user.reads("nap.py");
    String rest = user.reads("rest.py");
    return (nap.contains("await asyncio.sleep(1)") ? "1" : "")
        + (nap.contains("await asyncio.sleep(2)") ? "2" : "")
        + (nap.contains("await asyncio.to_thread(input)") ? "i" : "")
        + (rest.contains("await asyncio.sleep(1)") ? "r" : "");
  }

  @ParameterizedTest
  @CsvSource({
    "y y y y, 12ir, 0",
    "n n n n, '', 1",
    "n y n y, 2r, 1",
    "y n y n, 1i, 1",
    "a y, 12ir, 0",
    "n a n, 2i, 1",
    "d y, r, 1",
    "y d n, 1, 1",
    "r n, 12r, 1",
    "n r y, 2ir, 1",
    "y q, 1, 1",
    "q, '', 1",
    "y, 1, 1", // the end of input quits
    "?  x y n n n, 1, 1",
    "YES no n n, 1, 1",
  })
  void theAnswersDecide(String words, String mended, int code) {
    User.Answer answer = answers(words);

    assertThat(mended()).isEqualTo(mended);
    assertThat(answer.code()).isEqualTo(code);
  }

  @Test
  void aQuestionShowsTheFindingAndTheHunk() {
    User.Answer answer = answers("y q");

    assertThat(answer.err())
        .startsWith(
            """
            nap.py:6:5: blocking-sleep `time.sleep` blocks the event loop
              = help: Write `await asyncio.sleep(…)`
            @@ -3,6 +3,6 @@
            \s
            \s
             async def nap():
            -    time.sleep(1)
            +    await asyncio.sleep(1)
                 time.sleep(2)
                 name = input()
            (1/4) Apply this fix [y,n,a,d,r,s,e,q,?]? nap.py:7:5: blocking-sleep""")
        .contains("(2/4) Apply this fix")
        .contains("Fixed 1 finding in 1 file. 3 findings not fixed.");
  }

  @Test
  void aTerminalGetsColours() {
    user.sitsAtATerminal();

    assertThat(answers("q").err())
        .contains("\u001B[31m-    time.sleep(1)\u001B[0m\n\u001B[32m+    await asyncio.sleep(1)");
    assertThat(user.sets("NO_COLOR", "1").says("fix", "-i").err()).doesNotContain("\u001B[3");
  }

  @Test
  void helpExplainsEveryKey() {
    assertThat(answers("? q").err())
        .contains("y - apply", "s - silence", "? - show this help\n(1/4)");
  }

  @Test
  void whatIsRejectedStaysRejectedWhenItsSurroundingsChange() {
    user.writes("nap.py", HEAD + "    time.sleep(time.sleep(int(input())))\n");

    User.Answer answer = answers("n y n n");

    assertThat(user.reads("nap.py"))
        .contains("    time.sleep(await asyncio.sleep(int(input())))\n");
    assertThat(answer.err()).contains("(1/4)", "(2/4)", "(3/4)", "(4/4)").doesNotContain("(5/");
  }

  @Test
  void silencingWritesAComment() {
    User.Answer answer = answers("s y n n");

    assertThat(user.reads("nap.py"))
        .startsWith(HEAD + "    time.sleep(1)  # asyncmend: ignore[blocking-sleep]\n")
        .contains("    await asyncio.sleep(2)\n");
    assertThat(answer.err()).contains("Fixed 1 finding in 1 file. 2 findings not fixed.");
  }

  @Test
  void aFixIsEditedInAnEditor() {
    user.sets("EDITOR", "sed -i '/^+/s/sleep(1)/sleep(0.5)/'");

    User.Answer answer = answers("e n n n");

    assertThat(user.reads("nap.py")).contains("    await asyncio.sleep(0.5)\n    time.sleep(2)\n");
    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "sed -i \"s/^+  .*/+))/\", its result is no Python (line 6:",
    "sed -i '/^[-+]/d', does not apply",
    "sed -i d, Nothing is left of the patch",
    "sed -i s/time/tame/, does not apply at",
    "false, The editor failed with exit code 1",
    "no-such-editor, The editor failed with exit code 127",
  })
  void anEditThatCannotBeProvenIsRefusedAndAskedAgain(String editor, String message) {
    User.Answer answer = user.sets("EDITOR", editor).pipes("e\ny\nq\n").says("fix", "-i");

    assertThat(answer.err()).contains(message);
    assertThat(mended()).isEqualTo("1");
  }

  @Test
  void aFixOfSeveralFilesIsShownWhole() throws IOException {
    Path project = Path.of("fixtures/before/coroutine-in-sync/project");
    try (Stream<Path> files = Files.walk(project)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        user.writes(project.relativize(file).toString(), Files.readString(file));
      }
    }
    String select = "--select=coroutine-in-sync";

    User.Answer answer = user.pipes("e\nq\n").says("fix", "-i", "--unsafe", select);

    assertThat(answer.err())
        .contains("--- a/", "+++ b/", "A fix that changes several files cannot be edited.\n(1/");
    assertThat(user.pipes("y\ny\ny\ny\n").says("fix", "-i", "--unsafe", select).err())
        .contains("Fixed ");
  }

  @ParameterizedTest
  @CsvSource({"--diff", "-", "--verify=true"})
  void whatCannotAskIsRefused(String word) {
    User.Answer answer = user.says("fix", "-i", word);

    assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
    assertThat(answer.err()).contains("-i asks and writes").hasLineCount(1);
  }

  /** The launcher's process in a pseudo-terminal, with keys typed into it. */
  @Test
  void itWorksInATerminal() throws Exception {
    Path script = folder.resolve("type.py");
    Files.writeString(
        script,
        """
        import os, pty, sys
        pid, terminal = pty.fork()
        if pid == 0:
            os.execv(sys.argv[1], sys.argv[1:])
        seen = b""
        for answer in (b"n\\n", b"y\\n", b"q\\n"):
            while not seen.endswith(b"? "):
                seen += os.read(terminal, 1000)
            os.write(terminal, answer)
            seen += b"|"
        try:
            while True:
                seen += os.read(terminal, 1000)
        except OSError:
            pass
        _, status = os.waitpid(pid, 0)
        sys.stdout.buffer.write(seen)
        sys.exit(os.WEXITSTATUS(status))
        """);
    ProcessBuilder builder =
        new ProcessBuilder(
                "python3",
                script.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "fix",
                "-i",
                "--no-cache",
                "--color=always")
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("TERM", "xterm");
    Process process = builder.start();
    String seen = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(seen).isEqualTo(ExitCode.FOUND);
    assertThat(mended()).as(seen).isEqualTo("2");
    assertThat(seen).contains("\u001B[31m-    time.sleep(1)");
  }
}
