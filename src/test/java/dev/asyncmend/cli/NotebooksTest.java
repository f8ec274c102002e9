package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notebooks, as somebody meets them who has some among his files. */
final class NotebooksTest {
  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder);
  }

  private String mended(String cells) {
    user.writes("a.ipynb", Jupyter.notebook(cells));
    user.says("fix", "--unsafe");
    return user.reads("a.ipynb");
  }

  @Test
  void aFindingSaysCellAndLine() {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "%matplotlib inline\nfetch(1)"));

    assertThat(user.says("check", "--select", "missing-await"))
        .satisfies(answer -> assertThat(answer.code()).isOne())
        .satisfies(
            answer ->
                assertThat(answer.out())
                    .isEqualTo(
                        """
                        a.ipynb:cell 3:2:1: missing-await [*] `fetch()` gives a coroutine that is \
                        never awaited: it never runs
                          |
                        1 | %matplotlib inline
                        2 | fetch(1)
                          | ^^^^^^^^
                          |
                          = note: a.ipynb:cell 2:1: async def fetch
                          = help: Await it

                        """));
  }

  @Test
  void programsAreToldTheCellOrTheLineOfTheFile() throws IOException {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "fetch(1)"));
    String line =
        String.valueOf(user.reads("a.ipynb").lines().toList().indexOf("    \"fetch(1)\"") + 1);

    String json = told("json");
    assertThat(json.replaceAll("\\s", ""))
        .contains("\"cell\":3,\"range\":{\"start\":{\"line\":1,\"column\":1}")
        .contains("\"chain\":[{\"path\":\"a.ipynb\",\"cell\":2,\"line\":1")
        .contains("\"edits\":[{\"path\":\"a.ipynb\",\"cell\":3,\"range\"");
    assertThat(Judge.findings(json)).isEmpty();
    String sarif = told("sarif");
    assertThat(sarif.replaceAll("\\s", ""))
        .contains("\"startLine\":" + line + ",\"startColumn\":6,")
        .doesNotContain("\"fixes\"");
    assertThat(Judge.sarif(sarif)).isEmpty();
    String rdjson = told("rdjson");
    assertThat(rdjson.replaceAll("\\s", ""))
        .contains("\"start\":{\"line\":" + line + "}")
        .doesNotContain("\"suggestions\"");
    assertThat(Judge.rdjson(rdjson)).isEmpty();
    assertThat(told("github")).contains("line=" + line + ",endLine=" + line + ",col=6");
    assertThat(told("csv")).contains("a.ipynb," + line + ",6," + line + ",14,");
    assertThat(told("junit")).contains("\"missing-await:cell 3:1:1\"");
    assertThat(told("html")).contains("\"place\":\"cell 3:1\"", "# %% cell 3");
  }

  private String told(String format) {
    return user.says("check", "--select", "missing-await", "--format", format).out();
  }

  @Test
  void gitTakesThePatchAndFixWritesTheSame() {
    String before = Jupyter.notebook(Jupyter.FETCH + "!ls\nasyncio.run(fetch(1))");
    user.writes("a.ipynb", before);
    user.writes("p.diff", user.says("diff").out());
    git("init", "-q");
    git("apply", "p.diff");
    String applied = user.reads("a.ipynb");

    user.writes("a.ipynb", before);
    assertThat(user.says("fix").code()).isZero();
    assertThat(user.reads("a.ipynb"))
        .isEqualTo(applied)
        .isEqualTo(
            before
                .replace("    \"import time\"", "")
                .replace("\"import asyncio\\n\",\n", "\"import asyncio\"")
                .replace("    time.sleep", "    await asyncio.sleep")
                .replace("asyncio.run(fetch(1))", "await fetch(1)"));
    assertThat(user.says("check").code()).isZero();
  }

  private void git(String... words) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
      assertThat(builder.start().waitFor()).isZero();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void importsGoWhereOthersAreOrAboveTheFirstPlainCode() {
    String nap = "async def nap():\n    time.sleep(1)";

    assertThat(mended("%%capture\n!pip install x;import os\nimport time;" + nap + ";print(os)"))
        .contains(
            Jupyter.lines("import os\nimport asyncio")
                .replace("os\\n", "asyncio\\n")
                .replace("asyncio\"", "os\""));
    assertThat(mended("%%bash\nls;!ls\n" + nap.replace("    ", "    import time\n    ")))
        .contains(
            Jupyter.lines("!ls\nimport asyncio\n\n\nasync def nap():\n    await asyncio.sleep(1)"));
  }

  @Test
  void aNameThatAMagicUsesIsUsed() {
    assertThat(mended(Jupyter.FETCH + "!echo {time.time()}")).contains("import time");
    assertThat(mended(Jupyter.FETCH + "%%time\ntime.time()")).contains("import time");
    assertThat(mended(Jupyter.FETCH + "!echo")).doesNotContain("import time");
  }

  @Test
  void whatCannotBeReadIsSaidAndTheRestIsMended() {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "def f(:;fetch(1)"));
    user.writes("b.ipynb", "{\"async\":").writes("c.ipynb", "{\"async\": 1, \"nbformat\": 3}");
    user.writes(
        "r.ipynb",
        Jupyter.notebook("async")
            .replace("{},\n \"n", "{\"kernelspec\": {\"language\": \"R\"}},\n \"n"));

    User.Answer answer = user.says("fix");

    assertThat(answer.err().lines())
        .contains("asyncmend: error: a.ipynb:cell 3:1:6: not read: '(' was never closed")
        .anyMatch(line -> line.startsWith("asyncmend: b.ipynb:1:1: not read: a notebook is JSON"))
        .anyMatch(line -> line.startsWith("asyncmend: c.ipynb:1:1: not read: it is in the old"))
        .noneMatch(line -> line.contains("r.ipynb"));
    assertThat(answer.code()).isOne();
    assertThat(user.reads("a.ipynb")).contains("\"await fetch(1)\"");
  }

  @Test
  void checkpointsAreLeftOut() {
    user.writes(".ipynb_checkpoints/a-checkpoint.ipynb", Jupyter.notebook(Jupyter.FETCH));

    assertThat(user.says("check").err()).contains("There are no Python files");
  }

  @Test
  void commentsSilenceAndAreWritten() {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "fetch(1)"));

    assertThat(user.says("suppress").code()).isZero();
    assertThat(user.reads("a.ipynb"))
        .contains("\"fetch(1)  # asyncmend: ignore[missing-await]\"")
        .contains("time.sleep(1)  # asyncmend: ignore[blocking-sleep]\\n");
    assertThat(user.says("check").code()).isZero();
  }

  @Test
  void aBaselineHidesWhatItKnows() {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "fetch(1)"))
        .says("baseline", "-o", "base.json");
    user.writes("a.ipynb", Jupyter.notebook("x = 1;" + Jupyter.FETCH + "fetch(1);fetch(2)"));

    assertThat(user.says("check", "--baseline", "base.json", "--format", "concise").out().lines())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("a.ipynb:cell 5:1:1: missing-await");
  }

  @Test
  void linesOfTheFileAreAskedFor() {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "fetch(1)"));
    int line = user.reads("a.ipynb").lines().toList().indexOf("    \"fetch(1)\"") + 1;

    assertThat(user.says("check", "--format", "concise", "a.ipynb:" + line).out())
        .startsWith("a.ipynb:cell 3:1:1: missing-await")
        .hasLineCount(1);
  }

  @Test
  void standardInputCanBeANotebook() {
    String out =
        user.pipes(Jupyter.notebook(Jupyter.FETCH + "fetch(1)"))
            .says("fix", "--stdin-filename", "a.ipynb", "-")
            .out();

    assertThat(out).isEqualTo(mended(Jupyter.FETCH + "fetch(1)"));
  }

  @Test
  void oneCanBeAskedAboutEachFix() {
    user.writes("a.ipynb", Jupyter.notebook(Jupyter.FETCH + "fetch(1)"));

    User.Answer answer = user.pipes("n\ny\n").says("fix", "-i");

    assertThat(answer.err()).contains("a.ipynb:cell 3:1:1: missing-await", "+await fetch(1)");
    assertThat(user.reads("a.ipynb")).contains("\"await fetch(1)\"", "    time.sleep");
  }
}
