package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.catalog.Catalog;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} reads well: on a terminal with and without colours, a narrow one, in a pipe. */
final class ExplainTest {
  private static final String BOLD = "\u001B[1m";
  private static final String GREEN = "\u001B[32m";

  @TempDir private static Path folder;

  @Test
  void aTerminalGetsBoldHeadingsAndAPatchInColours() {
    String out = new User(folder).sitsAtATerminal().says("explain", "blocking-sleep").out();

    assertThat(out)
        .startsWith(BOLD + "blocking-sleep\u001B[0m: Blocking sleep on the event loop\n")
        .contains("\n\n" + BOLD + "Why it matters\u001B[0m\n  `time.sleep` stops")
        .contains("    " + GREEN + "+    await aio.sleep(1)\u001B[0m\n");
  }

  @Test
  void othersGetPlainText() {
    String piped = new User(folder).says("explain", "blocking-sleep").out();

    assertThat(piped).doesNotContain("\u001B").contains("\n\nWhy it matters\n  `time.sleep` stops");
    User plain = new User(folder).sitsAtATerminal().sets("NO_COLOR", "1");
    assertThat(plain.says("explain", "blocking-sleep").out()).isEqualTo(piped);
  }

  @Test
  void addressesCanBeClicked() {
    assertThat(new User(folder).says("explain", "blocking-sleep").out())
        .endsWith(
            """

            See also
              https://docs.python.org/3/library/asyncio-task.html#asyncio.sleep
              https://docs.python.org/3/library/time.html#time.sleep
            """);
  }

  @Test
  void codeInTheWordsIsIndented() {
    assertThat(new User(folder).says("explain", "blocking-logging").out())
        .contains("\n\n    import logging\n", "\n        records = queue.SimpleQueue()\n")
        .doesNotContain("```");
  }

  @TestFactory
  Stream<DynamicTest> everyPageFitsIntoEightyColumnsAndFewer() {
    return Catalog.load().remedies().stream()
        .map(remedy -> remedy.card().id())
        .map(id -> DynamicTest.dynamicTest(id, () -> assertFits(id)));
  }

  private static void assertFits(String id) {
    assertThat(words(new User(folder).says("explain", id).out()))
        .allMatch(line -> line.length() <= 80);
    String narrow = new User(folder).sets("COLUMNS", "50").says("explain", id).out();
    assertThat(words(narrow)).allMatch(line -> line.length() <= 50 || oneWord(line));
    String wide = new User(folder).sets("COLUMNS", "400").says("explain", id).out();
    assertThat(words(wide)).allMatch(line -> line.length() <= 80);
  }

  /** The lines below the first but for code and addresses, which are never broken. */
  private static Stream<String> words(String page) {
    return page.lines().skip(1).filter(line -> !line.matches(" {4}.*|  https?:.*"));
  }

  private static boolean oneWord(String line) {
    return !line.strip().contains(" ");
  }
}
