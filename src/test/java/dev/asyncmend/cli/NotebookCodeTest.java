package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.testing.CPython;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the code of cells means: outside of functions it runs on an event loop. */
final class NotebookCodeTest {
  /** Compiles every cell as IPython does; prints those that Python does not take. */
  private static final String COMPILE =
      """
      import ast, json, sys
      for path in sys.stdin.read().splitlines():
          for cell in json.load(open(path, encoding='utf-8'))['cells']:
              code = ''.join(cell['source'])
              try:
                  compile(code, path, 'exec', ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
              except SyntaxError as error:
                  print(error, code)
      """;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void sitDown() {
    user = new User(folder);
  }

  private List<String> concise(String cells) {
    user.writes("a.ipynb", Jupyter.notebook(cells));
    return user.says("check", "--format", "concise", "--select", "all").out().lines().toList();
  }

  private String mended(String cells) {
    user.writes("a.ipynb", Jupyter.notebook(cells));
    user.says("fix", "--unsafe");
    return user.reads("a.ipynb");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "asyncio.run(fetch(1)) | await fetch(1)",
        "x = asyncio.run(fetch(1)) + 1 | x = await fetch(1) + 1",
        "loop.run_until_complete(fetch(1)) | await fetch(1)",
        "fetch(1) | await fetch(1)",
        "print(fetch(1) + 1) | print(await fetch(1) + 1)",
        "if True:~    fetch(1) | if True:~    await fetch(1)",
        "with asyncio.Lock():~    pass | async with asyncio.Lock():~    pass",
        "await time.sleep(1) | await asyncio.sleep(1)",
      })
  void outsideOfFunctionsALoopRuns(String before, String after) {
    String cells = Jupyter.FETCH + "loop = asyncio.get_event_loop();";
    String code = before.replace("~", "\n");

    assertThat(mended(cells + code))
        .contains(Jupyter.lines(after.replace("~", "\n")))
        .doesNotContain(Jupyter.lines(code));
    List<String> wrong = new ArrayList<>();
    CPython.newest().run(COMPILE, List.of(folder.resolve("a.ipynb").toString()), wrong::add);
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "time.sleep(1)", // nobody else is served
        "import requests\nrequests.get('x')",
        "kept = fetch(1)", // for who has the notebook open
        "asyncio.create_task(fetch(1))", // the notebook keeps what a cell ends with
        "x = lambda: fetch(1)",
        "loop = asyncio.new_event_loop()\nloop.close()",
        "loop = asyncio.get_event_loop()",
        "import nest_asyncio\nnest_asyncio.apply()\nasyncio.run(fetch(1))",
        "%time asyncio.run(fetch(1))",
        "%%time\nasyncio.run(fetch(1))",
        "!echo fetch(1)",
        "fetch?",
      })
  void asFarAsThatGoes(String code) {
    assertThat(concise(Jupyter.FETCH + code)).allMatch(line -> line.startsWith("a.ipynb:cell 2:"));
  }

  @Test
  void plainFunctionsRunOnThatLoopToo() {
    assertThat(concise(Jupyter.FETCH + "def f():\n    fetch(1);f()"))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("a.ipynb:cell 3:2:5: coroutine-in-sync `fetch()`")
                    .doesNotContain("[*]"));
  }

  @Test
  void aNotebookIsACallerAmongOthers() {
    user.writes("pyproject.toml", "");
    user.writes("lib.py", "import asyncio\n\n\nasync def work():\n    pass\n");
    user.writes(
        "a.ipynb", Jupyter.notebook("from lib import work\n# async;work();x = work\nwork = print"));

    assertThat(user.says("check", "--format", "concise").out()).isEmpty();
    user.writes("a.ipynb", Jupyter.notebook("from lib import work;work()  # async"));
    assertThat(user.says("check", "--format", "concise").out())
        .startsWith("a.ipynb:cell 2:1:1: missing-await");
    user.writes("lib.py", "import asyncio\n\n\ndef work():\n    pass\n");
    assertThat(user.says("check", "--format", "concise").out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lib.helper()", "if __name__ == '__main__':~    lib.helper()"})
  void whatANotebookCallsRunsOnItsLoop(String call) {
    user.writes("pyproject.toml", "");
    user.writes("lib.py", "async def work():\n    pass\n\n\ndef helper():\n    work()\n");
    user.writes("main.py", "import lib\n\nif __name__ == '__main__':\n    lib.helper()\n");

    assertThat(user.says("check", "--format", "concise").out()).contains("coroutine-in-sync [*]");
    user.writes("a.ipynb", Jupyter.notebook("import lib;" + call.replace("~", "\n")));
    assertThat(user.says("check", "--format", "concise").out())
        .contains("coroutine-in-sync `work()`");
  }
}
