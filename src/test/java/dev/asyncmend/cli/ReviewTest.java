package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** {@code asyncmend review} in a browser. */
final class ReviewTest {
  private static final String TWO =
      "import time\n\n\nasync def f():\n    time.sleep(1)\n    time.sleep(2)\n";

  @TempDir private Path folder;

  @AfterEach
  void thePageAsksNobodyElse() {
    assertThat(Browser.shared().complaints()).isEmpty();
    assertThat(Browser.shared().requests())
        .isNotEmpty()
        .allMatch(url -> url.matches("http://127\\.0\\.0\\.1:\\d+/\\w{32}/(plan|write|close)?"));
  }

  private Review review(String... words) {
    return Review.in(folder, Map.of(), words);
  }

  @Test
  void whatIsAcceptedIsWrittenAndNothingElse() {
    User user = new User(folder).writes("a.py", TWO).writes("b.py", TWO);
    try (Review review = review()) {
      Browser page = Browser.shared().visit(review.address());

      assertThat(page.text("#decided")).isEqualTo("0 accepted · 0 rejected · 4 open");
      page.click("#f1 .accept");
      page.click("#f0 .reject");
      assertThat(page.ask("document.querySelector('#f1 .accept').ariaPressed")).isEqualTo("true");
      assertThat(page.text("#decided")).isEqualTo("1 accepted · 1 rejected · 2 open");
      page.click("#apply");
      page.await("document.querySelector('#plan').open");
      assertThat(page.text("#plan")).contains("1 finding mended in 1 file.");
      assertThat(page.texts("#plan .diff .line.new code")).contains("    await asyncio.sleep(2)");
      assertThat(user.reads("a.py")).isEqualTo(TWO);
      page.click("#write");
      page.await("document.querySelector('#ended') !== null");

      assertThat(page.text("#ended")).contains("Fixed 1 finding in 1 file.");
      assertThat(review.code()).isEqualTo(ExitCode.FOUND);
    }
    assertThat(user.reads("a.py"))
        .isEqualTo(
            """
            import asyncio
            import time


            async def f():
                time.sleep(1)
                await asyncio.sleep(2)
            """);
    assertThat(user.reads("b.py")).isEqualTo(TWO);
  }

  @Test
  void cellsAndExamplesAreDecidedAboutAsOtherCode() {
    String notebook = Jupyter.notebook(Jupyter.FETCH + "fetch(1)");
    String prose = "- A nap:\n\n  ```py\n  " + TWO.replace("\n", "\n  ").strip() + "\n  ```\n";
    User user = new User(folder).writes("a.ipynb", notebook).writes("b.md", prose);
    try (Review review = review("--markdown")) {
      Browser page = Browser.shared().visit(review.address());

      assertThat(page.texts(".place"))
          .containsExactly("cell 2:2", "cell 3:1", "line\n8", "line\n9");
      page.type("j", "n", "y", "n", "y");
      page.click("#apply");
      page.await("document.querySelector('#plan').open");
      assertThat(page.texts("#plan .diff .line.new code"))
          .contains("await fetch(1)", "      await asyncio.sleep(2)");
      page.click("#write");
      page.await("document.querySelector('#ended') !== null");
      assertThat(page.text("#ended")).contains("Fixed 2 findings in 2 files.");
    }
    assertThat(user.reads("a.ipynb")).isEqualTo(notebook.replace("fetch(1)", "await fetch(1)"));
    assertThat(user.reads("b.md"))
        .isEqualTo(
            prose
                .replace("time.sleep(2)", "await asyncio.sleep(2)")
                .replace("import time", "import asyncio\n  import time"));
  }

  @Test
  void keysDecideAndGoOn() {
    User user = new User(folder).writes("a.py", TWO);
    try (Review review = review()) {
      Browser page = Browser.shared().visit(review.address());
      page.type("j", "y", "y");
      assertThat(page.text("#decided")).isEqualTo("2 accepted · 0 rejected · 0 open");
      page.visit(review.address());
      assertThat(page.text("#decided")).as("after a reload").startsWith("2 accepted");
      page.click("#apply");
      page.await("document.querySelector('#plan').open");
      page.type(Keys.ESCAPE);
      assertThat(page.ask("document.querySelector('#plan').open")).isEqualTo("false");
      assertThat(review.waits()).isTrue();
      page.click("#apply");
      page.await("document.querySelector('#plan').open");
      page.click("#write");

      assertThat(review.code()).isEqualTo(ExitCode.DONE);
      assertThat(review.said()).contains("Fixed 2 findings in 1 file.");
    }
    assertThat(user.reads("a.py")).contains("await asyncio.sleep(1)", "await asyncio.sleep(2)");
  }

  @Test
  void closingWritesNothing() {
    User user = new User(folder).writes("a.py", TWO);
    try (Review review = review()) {
      Browser page = Browser.shared().visit(review.address());
      page.click("#accept-shown");
      page.click("#leave");

      assertThat(review.code()).isEqualTo(ExitCode.FOUND);
      assertThat(review.said()).endsWith("Nothing was written.\n");
    }
    assertThat(user.reads("a.py")).isEqualTo(TWO);
  }

  @Test
  void aFileThatChangedIsLeftAlone() {
    User user = new User(folder).writes("a.py", TWO).writes("b.py", TWO);
    try (Review review = review()) {
      Browser page = Browser.shared().visit(review.address());
      page.click("#accept-shown");
      String edited = "import time\n\n\nasync def g():\n    time.sleep(9)\n" + TWO;
      user.writes("a.py", edited);
      page.click("#apply");
      page.await("document.querySelector('#plan').open");
      assertThat(page.text("#plan"))
          .contains("2 findings mended in 1 file.")
          .contains("a.py was left alone: it changed since it was shown.");
      String late = TWO + "# saved by an editor\n";
      user.writes("b.py", late);
      page.click("#write");

      assertThat(review.code()).isEqualTo(ExitCode.FOUND);
      assertThat(review.said()).contains("error: b.py changed while asyncmend was running");
      assertThat(user.reads("a.py")).isEqualTo(edited);
      assertThat(user.reads("b.py")).isEqualTo(late);
    }
  }

  @Test
  void whatFollowsFromAnAcceptedFixIsShownAndWritten() {
    User user =
        new User(folder)
            .writes(
                "core.py", "import asyncio\n\n\nasync def send(x):\n    await asyncio.sleep(x)\n")
            .writes("use.py", "from core import send\n\n\ndef helper(x):\n    send(x)\n")
            .writes("main.py", "from use import helper\n\n\nasync def run():\n    helper(1)\n");
    try (Review review = review("--unsafe")) {
      Browser page = Browser.shared().visit(review.address());
      page.click("#accept-shown");
      page.click("#apply");
      page.await("document.querySelector('#plan').open");
      assertThat(page.texts("#plan .path")).containsExactly("main.py", "use.py");
      page.click("#write");

      assertThat(review.code()).isEqualTo(ExitCode.DONE);
    }
    assertThat(user.reads("use.py")).contains("async def helper(x):\n    await send(x)");
    assertThat(user.reads("main.py")).contains("await helper(1)");
  }

  @Test
  void everybodyCanDecide() {
    new User(folder).writes("a.py", TWO);
    try (Review review = review()) {
      for (String scheme : new String[] {"light", "dark"}) {
        Browser page = Browser.shared().visit(review.address());
        page.emulate("", "prefers-color-scheme", scheme);
        page.click(".row");
        page.ask("document.querySelector('[aria-pressed=false].accept')?.click()");
        page.ask("document.querySelector('#f1 .reject').click()");
        assertThat(page.barriers()).as(scheme).isEmpty();
        page.click("#apply");
        page.await("document.querySelector('#plan').open");
        assertThat(page.barriers()).as(scheme).isEmpty();
      }
    }
  }
}
