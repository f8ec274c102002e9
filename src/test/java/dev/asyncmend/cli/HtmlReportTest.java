package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The report for a browser, in a browser: what it says. */
final class HtmlReportTest {
  private final Path folder;
  private final Reader reader;

  HtmlReportTest(@TempDir Path folder) {
    this.folder = folder;
    this.reader = new Reader(folder);
  }

  @AfterEach
  void leave() {
    Reader.leaves();
  }

  @Test
  void theSummaryCountsByLevelRecipeAndFolder() {
    Browser page = reader.page();

    assertThat(page.text("#headline")).isEqualTo("4 findings in 3 of 3 files");
    assertThat(page.text(".ring .total")).isEqualTo("4");
    assertThat(page.texts("#charts figure:nth-child(1) .number")).containsExactly("1", "2", "1");
    assertThat(page.texts("#charts figure:nth-child(2) .label"))
        .containsExactly(
            "blocking-call-chain", "blocking-http", "blocking-sleep", "coroutine-in-sync");
    assertThat(page.texts("#charts figure:nth-child(3) .label")).containsExactly("shop", "tools");
    assertThat(page.texts("#charts figure:nth-child(3) .number")).containsExactly("3", "1");
    assertThat(page.count("#charts figure:nth-child(2) .strip rect")).isEqualTo(4);
  }

  @Test
  void filtersLeaveWhatIsWanted() {
    Browser page = reader.page();

    page.click("#levels [data-level=safe]");
    assertThat(page.texts(".finding .name")).containsExactly("blocking-sleep");
    assertThat(page.text("#count")).isEqualTo("1 of 4 findings");
    page.click("#clear");
    page.click("#charts [data-value=tools]");
    assertThat(page.texts(".finding .name")).containsExactly("coroutine-in-sync");
    assertThat(page.ask("document.querySelector('#folder').value")).isEqualTo("tools");
    assertThat(page.ask("document.querySelector('[data-value=tools]').ariaPressed"))
        .isEqualTo("true");
    page.click("#charts [data-value=tools]");
    page.click("#charts [data-value=blocking-http]");
    assertThat(page.texts("h3")).containsExactly("shop/price.py1");
    page.click("#clear");
    assertThat(page.text("#count")).isEqualTo("4 findings");
  }

  @Test
  void theSearchLooksAtMessagesFilesRecipesAndFunctions() {
    Browser page = reader.page();

    for (String words :
        new String[] {"REQUESTS.get", "price.py http", "blocking-http", "http price"}) {
      page.click("#search");
      page.type(Keys.chord(Keys.CONTROL, "a"), words);
      assertThat(page.texts(".finding .name")).as(words).containsExactly("blocking-http");
    }
    page.type("nowhere");
    assertThat(page.text("#findings")).isEqualTo("No finding is like that.");
    page.type(Keys.ESCAPE);
    assertThat(page.count(".finding")).isEqualTo(4);
  }

  @Test
  void anOpenedFindingShowsWhatAFixWouldWrite() {
    Browser page = reader.page();
    page.type("j", "j", Keys.ENTER);

    assertThat(page.ask("document.activeElement.ariaExpanded")).isEqualTo("true");
    assertThat(Reader.side(page, "old")).isEqualTo("import time\n    time.sleep(1)");
    assertThat(Reader.side(page, "new")).isEqualTo("import asyncio\n    await asyncio.sleep(1)");
    assertThat(page.texts(".detail h5"))
        .containsExactly("Why it matters", "What the fix may change", "What to do");
    assertThat(page.text(".words")).contains("# asyncmend: ignore[blocking-sleep]");
    assertThat(page.texts(".words a"))
        .anyMatch(text -> text.startsWith("https://docs.python.org/3/"));
    assertThat(page.texts(".diff .new .changed")).contains("asyncio");
    assertThat(page.texts(".diff .same .line:nth-child(2) .py-string"))
        .as("the end of a string that begins above the excerpt")
        .contains("    cost.\"\"\"");
    page.type(Keys.ENTER);
    assertThat(page.count(".detail > *")).isZero();
  }

  @Test
  void theCallChainIsAPicture() {
    Browser page = reader.page("--select", "blocking-call-chain");
    page.click(".row");

    assertThat(page.count("svg.chain .box")).isEqualTo(3);
    assertThat(page.count("svg.chain .arrow")).isEqualTo(2);
    assertThat(page.texts("svg.chain .place"))
        .containsExactly("shop/pay.py:13", "shop/pay.py:9", "shop/pay.py:5");
    assertThat(page.ask("document.querySelector('svg.chain').ariaLabel"))
        .startsWith("How it is known: shop/pay.py:13: ")
        .contains("; then shop/pay.py:9: ");
  }

  @Test
  void aFindingWithoutAFixShowsItsPlace() {
    Browser page = reader.page("--select", "coroutine-in-sync");
    page.click(".row");

    assertThat(page.text(".frame .meant")).contains("f()");
    assertThat(page.text(".badge")).isEqualTo("advice");
  }

  @Test
  void aLinkOpensItsFinding() {
    Browser page = reader.page();
    page.click(".finding:last-of-type .row");
    String hash = page.ask("location.hash");
    String message = page.text(".finding:has(.detail:not([hidden])) .message");

    page.visit(URI.create(folder.resolve("r.html").toUri() + hash));

    assertThat(page.text(".finding:has(.detail:not([hidden])) .message")).isEqualTo(message);
  }

  @Test
  void aFixOfSeveralFilesShowsAllOfThem() {
    reader
        .user()
        .writes("core.py", "import asyncio\n\n\nasync def send(x):\n    await asyncio.sleep(x)\n");
    reader.user().writes("use.py", "from core import send\n\n\ndef helper(x):\n    send(x)\n\n\n");
    reader
        .user()
        .writes(
            "main.py",
            "from use import helper\n\n\nasync def run():\n    helper(1)\n    print(2)\n");
    Browser page = reader.page("--select", "coroutine-in-sync", "use.py", "main.py", "core.py");
    page.click(".row");

    assertThat(page.texts(".code .path")).containsExactly("use.py", "main.py");
    assertThat(Reader.side(page, "new").toLowerCase(Locale.ROOT))
        .contains("async def helper(x):", "await send(x)", "await helper(1)");
  }
}
