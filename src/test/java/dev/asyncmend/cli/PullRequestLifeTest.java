package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.asyncmend.forge.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kohsuke.github.GHIssueComment;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHLabel;
import org.kohsuke.github.GHPullRequest;

/** The whole life of a pull request, over a double of GitHub, with real commits and pushes. */
final class PullRequestLifeTest {
  private static final String SLEEPY =
      """
      import time


      async def tick():
          time.sleep(1)

          a = 1
          b = 2
          return a + b
      """;
  private static final String BRANCH = "asyncmend/blocking-sleep--all";

  @TempDir Path folder;

  private BotShop shop;

  @BeforeEach
  void open() throws IOException {
    shop = BotShop.open(folder);
    shop.writes("app.py", SLEEPY);
  }

  @AfterEach
  void close() {
    shop.close();
  }

  @Test
  void isOpenedOnceAndLeftAlone() throws IOException {
    assertThat(shop.run())
        .singleElement()
        .asString()
        .startsWith("create    " + BRANCH + "  1 finding in 1 file http");
    GHPullRequest pull = shop.pull(1);
    assertThat(pull.getTitle()).isEqualTo("fix(asyncio): blocking sleep on the event loop");
    assertThat(pull.getHead().getRef()).isEqualTo(BRANCH);
    assertThat(pull.getLabels()).extracting(GHLabel::getName).containsExactly("asyncmend");
    assertThat(pull.isDraft()).isFalse();
    assertThat(shop.reads(BRANCH, "app.py"))
        .isEqualTo(
            "import asyncio\n\n\nasync def tick():\n    await asyncio.sleep(1)\n\n    a = 1\n"
                + "    b = 2\n    return a + b");
    String message = shop.maintainer().git("log", "-1", "--format=%B", "origin/" + BRANCH);
    assertThat(message)
        .startsWith("fix(asyncio): blocking sleep on the event loop\n\n")
        .contains(
            "\n- app.py\n", "\nAsyncmend-Recipe: blocking-sleep\n", "\nAsyncmend-Version: 1.0");

    shop.github().forget();
    assertThat(shop.run()).singleElement().asString().contains("up to date");
    assertThat(shop.github().writes()).isEmpty();
  }

  @Test
  void staysWhenTheBaseMovesElsewhereAndIsMadeAnewInAConflict() throws IOException {
    shop.run();
    String first = shop.pull(1).getHead().getSha();
    shop.writes("app.py", SLEEPY + "\n\nprint(1)\n");
    shop.writes("other.py", "x = 1\n");
    shop.github().forget();
    shop.run();
    assertThat(shop.github().writes()).isEmpty();

    shop.writes("app.py", SLEEPY.replace("time.sleep(1)", "time.sleep(5)"));
    assertThat(shop.run()).singleElement().asString().contains("anew since it conflicts");
    assertThat(shop.pull(1).getHead().getSha()).isNotEqualTo(first);
    assertThat(shop.reads(BRANCH, "app.py")).contains("await asyncio.sleep(5)");
    assertThat(shop.pull(1).getComments()).isEmpty();
    assertQuiet();
  }

  @Test
  void takesUpNewFindings() throws IOException {
    shop.run();
    shop.writes("more.py", SLEEPY);
    assertThat(shop.run()).singleElement().asString().contains("with other content");
    assertThat(shop.pull(1).getBody()).contains("Mends 2 findings", "`more.py:5`");
    assertThat(shop.reads(BRANCH, "more.py")).contains("await asyncio.sleep(1)");
    assertQuiet();
  }

  @Test
  void isNeverPushedToWhereSomebodyElseCommitted() throws IOException {
    shop.run();
    GitFolder human = shop.maintainer();
    human.git("fetch", "-q");
    human.git("checkout", "-q", "--detach", "origin/" + BRANCH);
    human
        .write("app.py", "mine\n")
        .commit("mine")
        .git("push", "-q", "origin", "HEAD:refs/heads/" + BRANCH);
    shop.writes("app.py", SLEEPY.replace("time.sleep(1)", "time.sleep(5)"));
    shop.run();
    assertThat(shop.reads(BRANCH, "app.py")).isEqualTo("mine");
    shop.run();
    assertThat(shop.pull(1).getComments())
        .singleElement()
        .extracting(GHIssueComment::getBody)
        .asString()
        .contains("this is yours");
    shop.writes("app.py", "pass\n");
    shop.run();
    assertThat(shop.pull(1).getState()).isEqualTo(GHIssueState.OPEN);
    assertThat(shop.reads(BRANCH, "app.py")).isEqualTo("mine");
  }

  @Test
  void anAmendedCommitIsSomebodyElses() throws IOException {
    shop.run();
    GitFolder human = shop.maintainer();
    human.git("fetch", "-q");
    human.git("checkout", "-q", "--detach", "origin/" + BRANCH);
    human.write("app.py", "mine\n").git("add", "-A");
    human.git("commit", "-q", "--amend", "--no-edit");
    human.git("push", "-q", "-f", "origin", "HEAD:refs/heads/" + BRANCH);
    shop.writes("more.py", SLEEPY);
    shop.run();
    assertThat(shop.reads(BRANCH, "app.py")).isEqualTo("mine");
  }

  @Test
  void isClosedWhereNothingIsLeft() throws IOException {
    shop.run();
    shop.writes("app.py", "pass\n");
    assertThat(shop.run()).singleElement().asString().startsWith("close     ");
    assertThat(shop.pull(1).getState()).isEqualTo(GHIssueState.CLOSED);
    assertThat(shop.pull(1).getComments())
        .singleElement()
        .extracting(GHIssueComment::getBody)
        .asString()
        .contains("fixed elsewhere");
    shop.maintainer().git("fetch", "-q", "--prune");
    assertThat(shop.maintainer().git("branch", "-r")).doesNotContain("asyncmend/");
    assertQuiet();

    shop.writes("app.py", SLEEPY);
    assertThat(shop.run()).singleElement().asString().startsWith("create    " + BRANCH + ".2");
  }

  @Test
  void isNotProposedAgainOnceDeclined() throws IOException {
    shop.run();
    shop.pull(1).close();
    assertThat(shop.run()).singleElement().asString().startsWith("declined  1 finding");
    shop.writes("more.py", SLEEPY);
    assertThat(shop.run()).hasSize(2).first().asString().startsWith("create    " + BRANCH + ".2");
    assertThat(shop.pull(2).getBody()).contains("more.py").doesNotContain("app.py");
    assertThat(shop.pull(1).getState()).isEqualTo(GHIssueState.CLOSED);
    assertQuiet();
  }

  @Test
  void saysRegressionWhereItWasMergedBefore() throws IOException {
    shop.run();
    shop.pull(1).merge("thanks");
    assertThat(shop.run()).isEmpty();
    shop.writes("app.py", SLEEPY);
    shop.run();
    assertThat(shop.pull(2).getBody()).contains("This is a regression", "/pull/1");
    assertQuiet();
  }

  @Test
  void refusesABranchOfThatNameWhichIsNotOurs() throws IOException {
    GitFolder human = shop.maintainer();
    human
        .write("x.txt", "mine\n")
        .commit("mine")
        .git("push", "-q", "origin", "HEAD:refs/heads/" + BRANCH);
    assertThat(shop.run()).singleElement().asString().startsWith("refuse    " + BRANCH);
    assertThat(shop.pulls()).isEmpty();
    assertThat(shop.reads(BRANCH, "x.txt")).isEqualTo("mine");
  }

  @Test
  void leavesTheUsersFolderAsItIs() throws IOException {
    Files.writeString(shop.bot().resolve("README.md"), "changed\n");
    Files.writeString(shop.bot().resolve("new.py"), SLEEPY);
    GitFolder user = shop.maintainer();
    String before = status(user);
    shop.run();
    assertThat(status(user)).isEqualTo(before);
    assertThat(Files.readString(shop.bot().resolve("README.md"))).isEqualTo("changed\n");
    assertThat(user.git("-C", shop.bot().toString(), "worktree", "list").lines()).hasSize(1);
  }

  private String status(GitFolder git) {
    String bot = shop.bot().toString();
    return git.git("-C", bot, "status", "--porcelain=v2", "--branch")
        + git.git("-C", bot, "branch")
        + git.git("-C", bot, "rev-parse", "origin/main");
  }

  /** Cut off before any write, or before its answer: the next run makes up for it. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void isAsItIsToBeHoweverOftenTheBotIsKilled(boolean answerOnly) throws IOException {
    assertThat(cutAtEachWrite(answerOnly)).isBetween(3, 8);
    assertThat(shop.pulls()).hasSize(1);
    assertThat(shop.pull(1).getLabels()).hasSize(1);

    shop.writes("app.py", SLEEPY.replace("time.sleep(1)", "time.sleep(5)"));
    assertThat(cutAtEachWrite(answerOnly)).isBetween(1, 4);
    assertThat(shop.reads(BRANCH, "app.py")).contains("await asyncio.sleep(5)");

    shop.writes("app.py", "pass\n");
    assertThat(cutAtEachWrite(answerOnly)).isBetween(3, 8);
    assertThat(shop.pull(1).getState()).isEqualTo(GHIssueState.CLOSED);
    assertThat(shop.pull(1).getComments()).hasSize(1);
    assertThat(shop.pulls()).hasSize(1);
    assertQuiet();
  }

  /**
   * Runs again and again, each cut off at its first write that changes anything, until one is not;
   * counts those that were.
   */
  private int cutAtEachWrite(boolean answerOnly) {
    int least = answerOnly ? 0 : 1;
    int write = least;
    int cuts = 0;
    List<String> before = List.of();
    boolean reached = true;
    while (reached && cuts < 20) {
      shop.github().forget();
      shop.github().cut(write, answerOnly);
      shop.runCut();
      reached = shop.github().heal();
      cuts += reached ? 1 : 0;
      write = shop.github().writes().equals(before) ? write + 1 : least;
      before = shop.github().writes();
    }
    return cuts;
  }

  private void assertQuiet() {
    shop.github().forget();
    List<String> lines = shop.run();
    assertThat(shop.github().writes()).as("%s", lines).isEmpty();
  }
}
