package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.bot.Rules;
import dev.asyncmend.bot.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHUser;

/** Manners of the bot: whom it asks, what it counts, what it leaves alone. */
final class BotMannersTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";

  /** There is no fix for it: somebody has to think. */
  private static final String ADVICE =
      """
      import threading

      local = threading.local()


      async def handle(user):
          local.user = user


      def work():
          return local.user


      threading.Thread(target=work).start()
      """;

  @TempDir Path folder;

  private BotShop shop;

  @BeforeEach
  void open() throws IOException {
    shop = BotShop.open(folder);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  private static Rules rules(List<String> reviewers, boolean dashboard) {
    return new Rules(
        Set.of(Split.RECIPE), Map.of(), 30, 400, 3, 2, List.of(), reviewers, dashboard);
  }

  @Test
  void asksTheOwnersThatThereAreAndMentionsNobody() throws IOException {
    shop.writes(".github/CODEOWNERS", "* @nobody\n*.py @ann @ghost someone@example.org\n");
    shop.writes("app.py", SLEEPY);

    shop.run(rules(List.of("codeowners"), false));

    assertThat(shop.pull(1).getRequestedReviewers())
        .extracting(GHUser::getLogin)
        .containsExactly("ann");
    assertThat(shop.pull(1).getBody())
        .doesNotContain("@ann", "@ghost", "@nobody", "someone@example.org");
    assertThat(shop.pull(1).getComments()).isEmpty();
    shop.github().forget();
    shop.run(rules(List.of("codeowners"), false));
    assertThat(shop.github().writes()).isEmpty();
  }

  @Test
  void adviceIsCountedAndNeverAPullRequest() throws IOException {
    shop.writes("app.py", ADVICE);

    assertThat(shop.run(rules(List.of(), true))).isEmpty();

    assertThat(shop.pulls()).isEmpty();
    assertThat(shop.issues())
        .singleElement()
        .extracting(GHIssue::getBody)
        .asString()
        .contains("What asyncmend finds on `main`: 1 finding.", "| `thread-local-context` |")
        .contains("| 0 | 1 |");
  }

  @Test
  void theDashboardCountsWhatIsLeft() throws IOException {
    Rules rules = rules(List.of(), true);
    shop.run(rules);
    assertThat(shop.issues()).isEmpty();

    shop.writes("app.py", SLEEPY).writes("b.py", SLEEPY).writes("c.py", ADVICE);
    shop.run(rules);
    GHIssue issue = issue();
    assertThat(issue.getTitle()).isEqualTo("asyncmend: findings on main");
    assertThat(issue.getBody())
        .contains(": 3 findings.")
        .containsPattern("`blocking-sleep` \\| Blocking sleep on the event loop \\| 2 \\| 0 \\|")
        .containsPattern("`thread-local-context` \\| .* \\| 0 \\| 1 \\|");
    shop.github().forget();
    shop.run(rules);
    assertThat(shop.github().writes()).isEmpty();

    shop.writes("b.py", "pass\n");
    shop.run(rules);
    assertThat(issue().getBody()).contains(": 2 findings.");
    shop.writes("app.py", "pass\n").writes("c.py", "pass\n");
    shop.run(rules);
    assertThat(issue().getState()).isEqualTo(GHIssueState.CLOSED);
    shop.writes("app.py", SLEEPY);
    shop.run(rules);
    assertThat(issue().getState()).isEqualTo(GHIssueState.OPEN);
    issue().close();
    shop.run(rules);
    assertThat(issue().getState()).isEqualTo(GHIssueState.CLOSED);
  }

  private GHIssue issue() throws IOException {
    assertThat(shop.issues()).hasSize(1);
    return shop.issues().get(0);
  }
}
