package dev.asyncmend.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kohsuke.github.GHIssueState;
import org.kohsuke.github.GHPullRequest;

/** Two bots that run at the same time on one repository. */
final class TwoBotsTest {
  private static final String SLEEPY =
      "import time\n\n\nasync def tick():\n    time.sleep(1)\n    return 1\n";

  @TempDir Path folder;

  @Test
  void openNothingTwiceAndSettle() throws Exception {
    try (BotShop one = BotShop.open(folder)) {
      one.writes("app.py", SLEEPY).writes("input.py", "async def ask():\n    return input()\n");
      BotShop other = one.withAnotherBot();

      together(one, other);
      assertOnePullRequestABranch(one);
      one.writes("more.py", SLEEPY);
      together(one, other);
      assertOnePullRequestABranch(one);

      one.run();
      one.github().forget();
      one.run();
      other.run();
      assertThat(one.github().writes()).isEmpty();
      assertThat(one.reads("asyncmend/blocking-sleep--all", "more.py")).contains("asyncio.sleep");
    }
  }

  private static void together(BotShop one, BotShop other)
      throws InterruptedException, ExecutionException {
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> runs =
          Stream.of(one, other)
              .map(
                  bot ->
                      threads.submit(
                          () -> {
                            start.await();
                            bot.runCut();
                            return true;
                          }))
              .toList();
      for (Future<Boolean> run : runs) {
        assertThat(run.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertOnePullRequestABranch(BotShop shop) throws IOException {
    List<GHPullRequest> pulls = shop.pulls();
    assertThat(pulls).isNotEmpty();
    assertThat(pulls).extracting(pull -> pull.getHead().getRef()).doesNotHaveDuplicates();
    assertThat(pulls).extracting(GHPullRequest::getState).containsOnly(GHIssueState.OPEN);
  }
}
