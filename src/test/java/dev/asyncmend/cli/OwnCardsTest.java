package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A team that writes recipes of its own, and tries them. */
final class OwnCardsTest {
  private static final String CARD =
      """
      id: slow-report
      title: A report is made on the event loop
      level: unsafe
      why: It takes seconds.
      match: shop.reports.make($*ARGS)
      where: { inside: async def }
      rewrite: await shop.reports.make_async($*ARGS)
      """;

  private static final String BEFORE =
      """
      examples:
        - before: |
            import shop.reports


            async def main():
                shop.reports.make(1)  # slow
      """;

  private static final String AFTER =
      """
          after: |
            import shop.reports


            async def main():
                await shop.reports.make_async(1)  # slow
      """;

  @TempDir private Path folder;
  private User user = new User(Path.of(""));

  @BeforeEach
  void aProject() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    user = new User(folder).writes("asyncmend.toml", "cards = 'cards'\n");
  }

  private User.Answer test(String card, String... more) {
    String[] words = new String[more.length + 1];
    words[0] = "test";
    System.arraycopy(more, 0, words, 1, more.length);
    return user.writes("cards/slow-report.yaml", card).says(words);
  }

  @Test
  void aCardInTheFolderIsARecipeLikeAnyOther() {
    user.writes("cards/slow-report.yaml", CARD + BEFORE + AFTER)
        .writes("app.py", "from shop import reports\n\n\nasync def f():\n    reports.make(1)\n");

    assertThat(user.says("check", "--format", "concise", "app.py").out())
        .isEqualTo("app.py:5:5: slow-report A report is made on the event loop\n");
    assertThat(user.says("diff", "--unsafe", "app.py").out())
        .contains("+    await reports.make_async(1)\n");
    assertThat(user.says("list").out()).contains("slow-report");
    assertThat(user.says("explain", "slow-report").out())
        .contains("What the fix does", "+    await shop.reports.make_async(1)  # slow");
    user.writes("asyncmend.toml", "cards = 'cards'\nrecipes.slow-report.level = 'safe'\n");
    assertThat(user.says("fix", "app.py").code()).isZero();
  }

  @Test
  void examplesThatHoldPass() {
    User.Answer answer =
        test(
            CARD
                + BEFORE
                + AFTER
                + "keep:\n  - |\n    def f(shop):\n        shop.reports.make()\n");

    assertThat(answer.code()).isZero();
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).isEqualTo("Ran the examples of 1 card: 2 passed, 0 failed.\n");
  }

  @Test
  void whatComesOutIsComparedWithTheCard() {
    User.Answer answer = test(CARD + BEFORE + AFTER.replace("(1)", "(2)"));

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.out())
        .startsWith(
            "cards/slow-report.yaml:9: something else came out (+) than the card says (-)\n")
        .contains(
            "\n  -    await shop.reports.make_async(2)  # slow\n",
            "\n  +    await shop.reports.make_async(1)  # slow\n");
    assertThat(answer.err()).isEqualTo("Ran the examples of 1 card: 0 passed, 1 failed.\n");
  }

  @Test
  void whatMustBeKeptIsKept() {
    User.Answer answer =
        test(
            CARD + "keep: |\n  import shop.reports\n  async def f():\n      shop.reports.make()\n");

    assertThat(answer.out())
        .startsWith("cards/slow-report.yaml:8: this must be kept, and is changed\n")
        .contains("\n  -    shop.reports.make()\n");
    answer =
        test(
            CARD.replaceAll("rewrite.*\n", "")
                + "keep: |\n  import shop.reports\n"
                + "  async def f():\n      shop.reports.make()\n");
    assertThat(answer.out())
        .contains("this must be kept, and something is found in it\n  ")
        .contains("  line 3: A report is made on the event loop\n");
  }

  @Test
  void examplesInWhichNothingIsFoundFail() {
    assertThat(test(CARD + "examples:\n  - before: x = 1\n").out())
        .isEqualTo("cards/slow-report.yaml:9: nothing is found in this\n\n");
    assertThat(test(CARD + "examples:\n  - before: 'x = '\n").out())
        .startsWith("cards/slow-report.yaml:9: the code is no Python: line 1: ");
  }

  @Test
  void aRecipeThatOnlyReportsNeedsNoAfter() {
    String reports = CARD.replaceAll("rewrite.*\n", "");

    assertThat(test(reports + BEFORE).code()).isZero();
    assertThat(test(reports + BEFORE + AFTER).out())
        .contains("something is found in this, and there is no fix");
    assertThat(test(CARD + BEFORE).out()).contains("the example has no `after`; this came out");
  }

  @Test
  void thePythonOfAnExampleCounts() {
    String card = CARD.replace("async def }", "async def, python: '>=3.11' }");

    assertThat(test(card + BEFORE + AFTER).out()).contains("nothing is found in this");
    assertThat(test(card + BEFORE + AFTER + "    python: '3.11'\n").code()).isZero();
  }

  @Test
  void updateWritesWhatCameOutAndNothingElse() {
    String more =
        """
          # the end
          - before: |  # without
              import shop.reports
              async def f():
                  shop.reports.make(2)
            python: "3.9"

        keep: x = 1
        """;
    User.Answer answer = test(CARD + BEFORE + AFTER.replace("(1)", "(7)") + more, "--update");

    assertThat(answer.code()).isZero();
    assertThat(answer.err())
        .isEqualTo("Ran the examples of 1 card: 1 passed, 0 failed, 2 updated.\n");
    assertThat(user.reads("cards/slow-report.yaml"))
        .isEqualTo(
            CARD
                + BEFORE
                + AFTER
                + more.replace(
                    "\"3.9\"\n",
                    """
                    "3.9"
                        after: |
                          import shop.reports
                          async def f():
                              await shop.reports.make_async(2)
                    """));
    assertThat(user.says("test").err()).startsWith("Ran the examples of 1 card: 3 passed");
  }

  @Test
  void updateLeavesWhatNobodyCanWrite() {
    String braces =
        CARD
            + "examples: [{ before: \"import shop.reports\\nasync def f(): shop.reports.make()\" }]\n"
            + "keep: |\n  import shop.reports\n  async def f():\n      shop.reports.make()\n";
    User.Answer answer = test(braces, "--update");

    assertThat(answer.code()).isEqualTo(ExitCode.FOUND);
    assertThat(answer.err()).isEqualTo("Ran the examples of 1 card: 0 passed, 2 failed.\n");
    assertThat(user.reads("cards/slow-report.yaml")).isEqualTo(braces);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exampels: []            | 8:1: unknown key `exampels`; did you mean `examples`?",
        "examples: x             | 8:11: `examples` wants a list, not a text",
        "examples: [x]           | 8:12: an example wants the keys `before`, `after`, `python`",
        "examples: [{ after: x }] | 8:12: the key `before` is missing",
        "examples: [{ before: x, python: 2.7 }] | 8:33: `python` wants 3.8 or newer, written",
        "keep: { a: b }          | 8:7: `keep` wants a text, not keys with values",
      })
  void whatIsWrongWithACardIsToldInOneLine(String line, String message) {
    for (String command : new String[] {"test", "check", "list"}) {
      User.Answer answer = user.writes("cards/slow-report.yaml", CARD + line + "\n").says(command);

      assertThat(answer.code()).isEqualTo(ExitCode.FAILED);
      assertThat(answer.err())
          .startsWith("asyncmend: error: cards/slow-report.yaml:" + message)
          .hasLineCount(1);
    }
  }

  @Test
  void aNameThatIsTakenIsAnError() {
    String card = CARD.replace("slow-report", "busy-loop");
    user.writes("cards/busy-loop.yaml", card);

    assertThat(user.says("test").err())
        .startsWith(
            "asyncmend: error: cards/busy-loop.yaml:1:1: `busy-loop` is the name of the recipe in");
  }

  @Test
  void cardsCanBeNamed() {
    user.writes("asyncmend.toml", "")
        .writes("mine/slow-report.yaml", CARD + BEFORE + AFTER)
        .writes("mine/other.yaml", CARD.replace("slow-report", "other"));

    assertThat(user.says("test").err()).startsWith("asyncmend: error: there are no cards: name");
    assertThat(user.says("test", "mine").err())
        .isEqualTo(
            """
            asyncmend: note: mine/other.yaml has no examples
            Ran the examples of 2 cards: 1 passed, 0 failed.
            """);
    assertThat(user.says("test", "mine/slow-report.yaml").err())
        .isEqualTo("Ran the examples of 1 card: 1 passed, 0 failed.\n");
    assertThat(user.says("test", "gone").err())
        .isEqualTo("asyncmend: error: gone: no such file or folder\n");
  }
}
