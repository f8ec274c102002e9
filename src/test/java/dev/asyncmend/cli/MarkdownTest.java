package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --markdown}: examples in prose. */
final class MarkdownTest {
  private static final String NAP =
      """
      # Naps — short ones

      ```python
      import time

      async def nap():
          time.sleep(1)
      ```

      1. In a list:

         ```py
         import time
         async def doze(n):
             time.sleep(n)   # a while

             ...
         ```

      ```python
      async def broken(:
          time.sleep(1)
      ```

      ```sh
      async def time.sleep(1)
      ```
      """;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder).writes("pyproject.toml", "").writes("a.md", NAP);
  }

  private String concise(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "check";
    all[1] = "--format";
    all[2] = "concise";
    System.arraycopy(words, 0, all, 3, words.length);
    return user.says(all).out();
  }

  @Test
  void itIsLookedAtWhenSomebodyAsks() {
    assertThat(concise()).isEmpty();
    assertThat(concise("--markdown"))
        .isEqualTo(
            """
            a.md:7:5: blocking-sleep [*] `time.sleep` blocks the event loop
            a.md:15:8: blocking-sleep [*] `time.sleep` blocks the event loop
            """)
        .isEqualTo(concise("a.md"));
    user.writes("asyncmend.toml", "markdown = true\n");
    assertThat(concise()).isEqualTo(concise("a.md"));
  }

  @Test
  void aFindingIsShownWhereItIs() {
    assertThat(user.says("check", "--markdown").out())
        .contains(
            """
            a.md:15:8: blocking-sleep [*] `time.sleep` blocks the event loop
               |
            13 |    import time
            14 |    async def doze(n):
            15 |        time.sleep(n)   # a while
               |        ^^^^^^^^^^^^^
            16 |
            17 |        ...
               |
            """);
  }

  @Test
  void onlyTheCodeThatIsMendedChanges() {
    String wanted =
        NAP.replace("    time.sleep(1)\n```\n\n1", "    await asyncio.sleep(1)\n```\n\n1")
            .replace("time.sleep(n)", "await asyncio.sleep(n)")
            .replace("import time", "import asyncio");
    String patch = user.says("diff", "--markdown").out();

    User.Answer answer = user.says("fix", "--markdown");

    assertThat(user.reads("a.md")).isEqualTo(wanted);
    assertThat(patch)
        .contains("+   import asyncio\n", "+       await asyncio.sleep(n)   # a while\n");
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).contains("Fixed 2 findings in 1 file.").doesNotContain("not read");
    assertThat(user.says("fix", "--markdown").err()).contains("Nothing to fix");
  }

  @Test
  void windowsLineEndsStay() {
    user.writes("a.md", NAP.replace("\n", "\r\n")).says("fix", "--markdown");

    assertThat(user.reads("a.md").replace("\r\n", "")).doesNotContain("\n");
    assertThat(user.reads("a.md")).contains("\r\n   import asyncio\r\n   async def doze");
  }

  @Test
  void editsAreToldInTheFile() throws Exception {
    String json = user.says("check", "--markdown", "--format", "json").out();

    assertThat(Judge.findings(json)).isEmpty();
    assertThat(json.replaceAll("\\s", ""))
        .contains("{\"path\":\"a.md\",\"range\":{\"start\":{\"line\":15,\"column\":8},\"end\"");
  }

  @Test
  void eachBlockIsAModule() {
    user.writes(
        "a.md",
        """
        ```py
        import asyncio
        async def f(): ...
        ```

        ```py
        # async
        f()
        ```

        ```py
        import asyncio
        async def f(): ...
        f()
        ```
        """);

    assertThat(concise("--markdown")).startsWith("a.md:14:1: coroutine-in-sync").hasLineCount(1);
  }

  @Test
  void examplesThatAwaitOutsideOfFunctionsRunOnALoop() {
    user.writes("a.md", "```py\nimport asyncio\nasync def f(): ...\nf()\nawait f()\n```\n");

    assertThat(concise("--markdown")).isEmpty();
  }

  @Test
  void examplesMeanTheProjectBesideThem() {
    user.writes("shop/__init__.py", "async def order(): ...\n");
    user.writes("docs/a.md", "```py\nimport shop\nasync def f():\n    shop.order()\n```\n");

    assertThat(concise("--markdown"))
        .contains("docs/a.md:4:5: missing-await [*] `order()` gives a coroutine");
  }

  @Test
  void commentsBaselinesAndIgnoresAreAboutItToo() {
    user.says("baseline", "--markdown", "-o", "base.txt");
    assertThat(concise("--markdown", "--baseline", "base.txt")).isEmpty();
    user.writes("asyncmend.toml", "[per-file-ignores]\n\"*.md\" = [\"blocking-sleep\"]\n");
    assertThat(concise("--markdown")).isEmpty();
    user.writes("asyncmend.toml", "");
    user.says("suppress", "--markdown");
    assertThat(user.reads("a.md"))
        .contains("\n       time.sleep(n)   # a while  # asyncmend: ignore[blocking-sleep]\n");
    assertThat(concise("--markdown")).isEmpty();
  }

  @Test
  void oneFixOfTwoCanBeTaken() {
    user.pipes("n\ny\n").says("fix", "-i", "--markdown");

    assertThat(user.reads("a.md")).contains("    time.sleep(1)", "   await asyncio.sleep(n)");
  }

  @Test
  void testsJudgeEachFix() {
    user.says("fix", "--markdown", "--verify", "! grep -q 'asyncio.sleep(1)' a.md");

    assertThat(user.reads("a.md")).contains("    time.sleep(1)", "   await asyncio.sleep(n)");
  }

  @Test
  void linesOfTheFileAreAskedFor() {
    assertThat(concise("a.md:10-15")).startsWith("a.md:15:8").hasLineCount(1);
  }

  @Test
  void standardInputCanBeMarkdown() {
    String out = user.pipes(NAP).says("fix", "--stdin-filename", "x.md", "-").out();

    user.says("fix", "--markdown");
    assertThat(out).isEqualTo(user.reads("a.md"));
  }
}
